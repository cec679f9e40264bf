import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { publishRulebook } from '../governance/publish-rulebook';
import { grantRoleDirectly } from '../identity/grant-role-directly';
import { addCounter } from '../mall/add-counter';
import { addReward } from '../mall/add-reward';
import { assert } from '../platform/refuse';
import { addBuilding } from '../residents/add-building';
import { changeMySettings } from '../residents/change-my-settings';
import { createResidents } from '../residents/create-residents';
import { formHousehold } from '../residents/form-household';
import { type DemoPerson, demoPhone } from './demo-data';
import type { DemoStage } from './demo-stage';
import { withInspection } from './with-inspection';

/** More than anyone fetches during the story; the shelf is set right at its end. */
export const STOCK_DURING_STORY = 100;

/** The first day: buildings, residents, roles, rules, counters and rewards. */
export async function foundCommunity(stage: DemoStage, at: Date): Promise<void> {
  const { community, params } = stage;
  const buildings = new Map<string, string>();
  for (const name of community.buildings) {
    const body = { requestId: stage.requestId(), name };
    buildings.set(name, (await addBuilding(stage.as(null, at), { params, query: {}, body })).id);
  }
  await register(
    stage,
    community.people.filter((person) => person.joinedDaysAgo === undefined),
    buildings,
    at,
  );
  for (const names of community.households) {
    const residentIds = names.map((name) => stage.resident(name).residentId);
    const body = { requestId: stage.requestId(), residentIds };
    const { householdId } = await formHousehold(stage.as(null, at), { params, query: {}, body });
    for (const name of names) stage.resident(name).householdId = householdId;
  }
  const { deductions = [], levels = [], stars: starSchemes = [] } = community;
  const rules = [...demoRulebook.rules, ...(community.rules ?? [])];
  const added = { rules, deductions, levels, starSchemes };
  await publishRulebook(stage.tx, withInspection(stage, { ...demoRulebook, ...added }), at);
  for (const counter of community.counters) {
    const body = { requestId: stage.requestId(), ...counter };
    const { id } = await addCounter(stage.as(null, at), { params, query: {}, body });
    stage.counters.set(counter.name, id);
  }
  await grantRoles(stage, at);
  for (const { counter, termsKey = null, ...reward } of community.rewards) {
    const body = {
      requestId: stage.requestId(),
      ...reward,
      stock: STOCK_DURING_STORY,
      counterId: stage.counterId(counter),
      termsKey,
    };
    await addReward(stage.as(null, at), { params, query: {}, body });
  }
  for (const person of community.people) {
    if (person.joinedDaysAgo !== undefined) {
      const joinedAt = stage.at(person.joinedDaysAgo, '10:20');
      await register(stage, [person], buildings, joinedAt < at ? at : joinedAt);
    }
  }
}

/** Everyone in one go; who agreed to stand on the board says so themself. */
async function register(
  stage: DemoStage,
  people: readonly DemoPerson[],
  buildings: ReadonlyMap<string, string>,
  at: Date,
): Promise<void> {
  const created = await createResidents(
    stage.as(null, at),
    stage.communityId,
    people.map((person) => {
      const phone = person.phone === null ? null : demoPhone(person.phone);
      return {
        name: person.name,
        phone,
        mobile: phone,
        buildingId: buildings.get(person.building) ?? null,
        room: person.room,
        birthDate: person.born,
        registeredBy: null,
      };
    }),
  );
  for (const [index, person] of people.entries()) {
    const resident = created[index];
    assert(resident, `${person.name} is registered once`);
    stage.residents.set(person.name, { ...resident, householdId: null, roles: [] });
    if (person.nickname === undefined && !person.elderMode) continue;
    const body = {
      requestId: stage.requestId(),
      ...(person.nickname ? { nickname: person.nickname, boardConsent: true } : {}),
      ...(person.elderMode ? { elderMode: true } : {}),
    };
    await changeMySettings(stage.as(person.name, at), { params: stage.params, query: {}, body });
  }
}

async function grantRoles(stage: DemoStage, at: Date): Promise<void> {
  for (const person of stage.community.people) {
    for (const { role, seat, counter } of person.grants ?? []) {
      const resident = stage.resident(person.name);
      await grantRoleDirectly(stage.as(null, at), {
        communityId: stage.communityId,
        personId: resident.personId,
        role,
        seat,
        counterId: counter === undefined ? undefined : stage.counterId(counter),
      });
      resident.roles.push(role);
    }
  }
}
