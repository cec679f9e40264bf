import type { QualificationKind } from '../safety/dossier-words';

export interface Asked {
  minAge?: number | null;
  maxAge?: number | null;
  requiredTraining?: string | null;
  requiredQualification?: QualificationKind | null;
  recordingUnit?: string;
}

/** What was left empty is asked of nobody. */
export function askedBody(asked: Asked) {
  return {
    minAge: asked.minAge ?? null,
    maxAge: asked.maxAge ?? null,
    requiredTraining: asked.requiredTraining?.trim() || null,
    requiredQualification: asked.requiredQualification ?? null,
    recordingUnit: asked.recordingUnit?.trim() ?? '',
  };
}
