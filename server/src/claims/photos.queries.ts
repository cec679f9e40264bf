import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface NewPhoto {
  readonly id: string;
  readonly uploadedBy: string;
  readonly fileKey: string;
  readonly width: number;
  readonly height: number;
  readonly sha256: Buffer;
  readonly hash: string;
}

/** Writes nothing when the phone has sent this photo before. */
export function insertPhoto(tx: Transaction, photo: NewPhoto, now: Date): Promise<number> {
  return tx.run(sql`
    insert into claim_photo (community_id, id, uploaded_by, uploaded_at, file_key, width, height,
      sha256, hash)
    values (${tx.communityId}, ${photo.id}, ${photo.uploadedBy}, ${now}, ${photo.fileKey},
      ${photo.width}, ${photo.height}, ${photo.sha256}, ${photo.hash})
    on conflict (community_id, id) do nothing`);
}

export function findUpload(
  tx: Transaction,
  photoId: string,
): Promise<{ uploadedBy: string; sha256: Buffer; width: number; height: number } | undefined> {
  return tx.row(sql`
    select uploaded_by, sha256, width, height from claim_photo
    where community_id = ${tx.communityId} and id = ${photoId}`);
}

export async function countUploads(
  tx: Transaction,
  personId: string,
  since: Date,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from claim_photo
    where community_id = ${tx.communityId} and uploaded_by = ${personId}
      and uploaded_at > ${since}`);
  return row?.count ?? 0;
}

/** A photo goes with one claim, of the person who sent it, once. */
export function attachPhotos(
  tx: Transaction,
  photoIds: readonly string[],
  to: { claimId: string; step: number; uploadedBy: string },
): Promise<number> {
  return tx.run(sql`
    update claim_photo set claim_id = ${to.claimId}, step = ${to.step}, place = taken.place
    from unnest(${photoIds}::uuid[]) with ordinality as taken(id, place)
    where claim_photo.community_id = ${tx.communityId} and claim_photo.id = taken.id
      and claim_photo.uploaded_by = ${to.uploadedBy} and claim_photo.claim_id is null`);
}

export interface PhotoRow {
  readonly claimId: string;
  readonly step: number;
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly sha256: Buffer;
  readonly hash: string;
}

export function listPhotos(tx: Transaction, claimIds: readonly string[]): Promise<PhotoRow[]> {
  return tx.rows<PhotoRow>(sql`
    select claim_id, step, id, width, height, sha256, hash from claim_photo
    where community_id = ${tx.communityId} and claim_id = any(${claimIds}::uuid[])
    order by claim_id, step, place`);
}

/** With a resident, only a photo of their own claims. */
export function findPhotoFile(
  tx: Transaction,
  photo: { claimId: string; photoId: string; residentId: string | null },
): Promise<{ fileKey: string } | undefined> {
  return tx.row(sql`
    select photo.file_key
    from claim_photo photo
    join claim on claim.community_id = photo.community_id and claim.id = photo.claim_id
    where photo.community_id = ${tx.communityId} and photo.id = ${photo.photoId}
      and claim.id = ${photo.claimId}
      and (${photo.residentId}::uuid is null or claim.resident_id = ${photo.residentId})`);
}

export function deleteLoosePhotos(
  tx: Transaction,
  uploadedBefore: Date,
): Promise<{ fileKey: string }[]> {
  return tx.rows(sql`
    delete from claim_photo
    where community_id = ${tx.communityId} and claim_id is null
      and uploaded_at < ${uploadedBefore}
    returning file_key`);
}

/** Which of these files a photo stands for. */
export function listKnownFiles(
  tx: Transaction,
  fileKeys: readonly string[],
): Promise<{ fileKey: string }[]> {
  return tx.rows(sql`
    select file_key from claim_photo
    where community_id = ${tx.communityId} and file_key = any(${fileKeys}::text[])`);
}
