import { z } from 'zod';
import { communityParams, done, id, instant, requestId, shortText } from './fields';
import { operation } from './operation';

const told = z.strictObject({ whom: shortText, at: instant });
const account = z.string().trim().min(2).max(2000);
const incidentParams = communityParams.extend({ incidentId: id });

export const recordIncident = operation({
  name: 'recordIncident',
  summary: 'Writes down on the spot what happened to whom, what was done and who was told.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/incidents',
  access: 'incident.record',
  params: communityParams.extend({ sessionId: id }),
  body: z.strictObject({
    requestId,
    /** Left out when it happened to someone who is no resident. */
    residentId: id.optional(),
    personName: shortText,
    happenedAt: instant,
    place: shortText,
    what: account,
    help: z.string().trim().max(2000).default(''),
    witnesses: z.string().trim().max(500).default(''),
    told: z.array(told).max(10).default([]),
  }),
  output: z.object({ incidentId: id }),
  errors: ['request/not_found', 'safety/happened_in_future'],
});

export const listIncidents = operation({
  name: 'listIncidents',
  summary: 'Incidents of the community, the newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/incidents',
  access: 'incident.read',
  params: communityParams,
  output: z.object({
    incidents: z.array(
      z.object({
        id,
        sessionId: id,
        sessionTitle: z.string(),
        personName: z.string(),
        happenedAt: instant,
        place: z.string(),
        noteCount: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const readIncident = operation({
  name: 'readIncident',
  summary: 'One incident as it goes on paper.',
  method: 'GET',
  path: '/api/communities/:communityId/incidents/:incidentId',
  access: 'incident.read',
  params: incidentParams,
  output: z.object({
    id,
    sessionId: id,
    sessionTitle: z.string(),
    sessionStartsAt: instant,
    communityName: z.string(),
    residentId: id.nullable(),
    personName: z.string(),
    happenedAt: instant,
    place: z.string(),
    what: z.string(),
    help: z.string(),
    witnesses: z.string(),
    told: z.array(z.object({ whom: z.string(), at: instant })),
    recordedByName: z.string().nullable(),
    recordedAt: instant,
    /** What was signed up before it happened is what insurers ask first. */
    signedUpAt: instant.nullable(),
    notes: z.array(
      z.object({ id, words: z.string(), addedByName: z.string().nullable(), addedAt: instant }),
    ),
  }),
  errors: ['request/not_found'],
});

export const addIncidentNote = operation({
  name: 'addIncidentNote',
  summary: 'What was done later; the account itself is never rewritten.',
  method: 'POST',
  path: '/api/communities/:communityId/incidents/:incidentId/notes',
  access: 'incident.follow_up',
  params: incidentParams,
  body: z.strictObject({ requestId, words: account }),
  output: done,
  errors: ['request/not_found'],
});
