import { plural } from '@linli/core/rules/reasons';
import { Refusal, refuse } from '../platform/refuse';
import { runAsOperator } from '../platform/run-job';
import type { OperationParts } from '../platform/run-operation';
import { confirmResidentImport } from './confirm-resident-import';
import { previewResidentImport } from './preview-resident-import';

export interface ResidentListFile {
  readonly communityId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly confirmed: boolean;
  readonly skipErrors: boolean;
}

/** The console's import for the terminal: preview, and with `confirmed` the writing right after. */
export async function importResidentList(
  parts: OperationParts,
  list: ResidentListFile,
): Promise<{ lines: string[]; good: boolean }> {
  const { communityId, confirmed, skipErrors } = list;
  const lines: string[] = [];
  try {
    await runAsOperator(parts, 'importResidents', communityId, async (context) => {
      const preview = await previewResidentImport(context, {
        params: { communityId },
        query: { fileName: list.fileName },
        body: list.bytes as never,
      });
      for (const { row, column, zh } of preview.problems) lines.push(`${row} ${column}: ${zh}`);
      lines.push(
        `${plural(preview.rowCount, 'row')}: ${preview.newCount} new, ` +
          `${preview.duplicateCount} there already, ${preview.errorCount} wrong.`,
      );
      if (!confirmed) {
        lines.push('Nothing was written. Say --confirm to write it.');
        return;
      }
      if (preview.errorCount > 0 && !skipErrors) throw refuse('residents/import_has_errors');
      const written = await confirmResidentImport(context, {
        params: { communityId, importId: preview.importId },
        query: {},
        body: { requestId: context.ids.next(), skipErrors },
      });
      lines.push(`Written: ${plural(written.importedCount, 'resident')}.`);
    });
    return { lines, good: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    lines.push(`Nothing was written: ${error.code}.`);
    return { lines, good: false };
  }
}
