import * as activities from '@linli/contract/activities';
import * as attendance from '@linli/contract/attendance';
import * as deviceBindings from '@linli/contract/device-bindings';
import * as deviceProtocol from '@linli/contract/device-protocol';
import * as deviceReversals from '@linli/contract/device-reversals';
import * as devices from '@linli/contract/devices';
import * as dossiers from '@linli/contract/dossiers';
import * as governance from '@linli/contract/governance';
import * as identity from '@linli/contract/identity';
import * as incidents from '@linli/contract/incidents';
import * as lateEntries from '@linli/contract/late-entries';
import * as ledger from '@linli/contract/ledger';
import * as mall from '@linli/contract/mall';
import * as mentoring from '@linli/contract/mentoring';
import * as notifications from '@linli/contract/notifications';
import * as polls from '@linli/contract/polls';
import * as reports from '@linli/contract/reports';
import * as residents from '@linli/contract/residents';
import * as rulebookDrafts from '@linli/contract/rulebook-drafts';
import * as rulebookPublication from '@linli/contract/rulebook-publication';
import * as safety from '@linli/contract/safety';
import * as serviceExports from '@linli/contract/service-exports';
import * as serviceRecords from '@linli/contract/service-records';
import * as transparency from '@linli/contract/transparency';
import { activitiesRoutes } from './activities/activities.routes';
import { cancelSession } from './activities/cancel-session';
import { cancelSignup } from './activities/cancel-signup';
import { downloadCalendar } from './activities/download-calendar';
import { listActivities } from './activities/list-activities';
import { listSessions } from './activities/list-sessions';
import { planActivity } from './activities/plan-activity';
import { planSession } from './activities/plan-session';
import { readSession } from './activities/read-session';
import { signUp } from './activities/sign-up';
import { updateActivity } from './activities/update-activity';
import { attendanceRoutes } from './attendance/attendance.routes';
import { checkInResident } from './attendance/check-in-resident';
import { checkOutResident } from './attendance/check-out-resident';
import { closeSession } from './attendance/close-session';
import { confirmLateEntry } from './attendance/confirm-late-entry';
import { downloadFrozenRoster } from './attendance/download-frozen-roster';
import { findResidentByPhone } from './attendance/find-resident-by-phone';
import { listLateEntries } from './attendance/list-late-entries';
import { makeLateEntry } from './attendance/make-late-entry';
import { readRoster } from './attendance/read-roster';
import { refuseLateEntry } from './attendance/refuse-late-entry';
import { awardDeed } from './awards/award-deed';
import { awardsRoutes } from './awards/awards.routes';
import { callListRoutes } from './call-list/call-list.routes';
import { cardsRoutes } from './cards/cards.routes';
import { checkInRoutes } from './check-in/check-in.routes';
import { claimsRoutes } from './claims/claims.routes';
import { correctionsRoutes } from './corrections/corrections.routes';
import { bindDeviceUser } from './devices/bind-device-user';
import { changeDeviceState } from './devices/change-device-state';
import { decideDeviceEvents } from './devices/decide-device-events';
import { decideDeviceReversal } from './devices/decide-device-reversal';
import { devicesRoutes } from './devices/devices.routes';
import { listDeviceEvents } from './devices/list-device-events';
import { listDeviceReversals } from './devices/list-device-reversals';
import { listDevices } from './devices/list-devices';
import { listHeldDeviceEvents } from './devices/list-held-device-events';
import { listMyDeviceBindings } from './devices/list-my-device-bindings';
import { openDeviceBinding } from './devices/open-device-binding';
import { proposeDeviceReversal } from './devices/propose-device-reversal';
import { readDevice } from './devices/read-device';
import { recordDeviceEvents } from './devices/record-device-events';
import { registerDevice } from './devices/register-device';
import { unbindDeviceUser } from './devices/unbind-device-user';
import { updateDevice } from './devices/update-device';
import { checkDraft } from './governance/check-draft';
import { confirmDraft } from './governance/confirm-draft';
import { discardDraft } from './governance/discard-draft';
import { governanceRoutes } from './governance/governance.routes';
import { listDrafts } from './governance/list-drafts';
import { listTemplates } from './governance/list-templates';
import { previewAward } from './governance/preview-award';
import { proposeDraft } from './governance/propose-draft';
import { readDraft } from './governance/read-draft';
import { readRulebook } from './governance/read-rulebook';
import { saveDraft } from './governance/save-draft';
import { startDraft } from './governance/start-draft';
import { stopRule } from './governance/stop-rule';
import { withdrawDraft } from './governance/withdraw-draft';
import { honoursRoutes } from './honours/honours.routes';
import { readBoard } from './honours/read-board';
import { readNeighbours } from './honours/read-neighbours';
import { confirmPasskey } from './identity/confirm-passkey';
import { confirmTotp } from './identity/confirm-totp';
import { grantRole } from './identity/grant-role';
import { identityRoutes } from './identity/identity.routes';
import { listRoleGrants } from './identity/list-role-grants';
import { listSignIns } from './identity/list-sign-ins';
import { provePasskey } from './identity/prove-passkey';
import { proveTotp } from './identity/prove-totp';
import { readSetup } from './identity/read-setup';
import { requestSignInCode } from './identity/request-sign-in-code';
import { revokeRole } from './identity/revoke-role';
import { revokeSignIn } from './identity/revoke-sign-in';
import { signOut } from './identity/sign-out';
import { startPasskey } from './identity/start-passkey';
import { startPasskeyProof } from './identity/start-passkey-proof';
import { startTotp } from './identity/start-totp';
import { switchPerson } from './identity/switch-person';
import { verifySignInCode } from './identity/verify-sign-in-code';
import { whoAmI } from './identity/who-am-i';
import { ledgerRoutes } from './ledger/ledger.routes';
import { listEntries } from './ledger/list-entries';
import { listTransfers } from './ledger/list-transfers';
import { readBalance } from './ledger/read-balance';
import { readEntry } from './ledger/read-entry';
import { readTransfer } from './ledger/read-transfer';
import { reverseTransfer } from './ledger/reverse-transfer';
import { addCounter } from './mall/add-counter';
import { addReward } from './mall/add-reward';
import { cancelRedemption } from './mall/cancel-redemption';
import { checkRedemptionCode } from './mall/check-redemption-code';
import { listCounterDay } from './mall/list-counter-day';
import { listCounters } from './mall/list-counters';
import { listMyRedemptions } from './mall/list-my-redemptions';
import { listRedemptions } from './mall/list-redemptions';
import { listRewards } from './mall/list-rewards';
import { mallRoutes } from './mall/mall.routes';
import { readMyRedemption } from './mall/read-my-redemption';
import { redeemCode } from './mall/redeem-code';
import { reserveReward } from './mall/reserve-reward';
import { updateReward } from './mall/update-reward';
import { answerForPartner } from './mentoring/answer-for-partner';
import { answerPartner } from './mentoring/answer-partner';
import { askPartner } from './mentoring/ask-partner';
import { endMyPair } from './mentoring/end-my-pair';
import { endPair } from './mentoring/end-pair';
import { listMentoring } from './mentoring/list-mentoring';
import { matchPartners } from './mentoring/match-partners';
import { mentoringRoutes } from './mentoring/mentoring.routes';
import { readMyMentoring } from './mentoring/read-my-mentoring';
import { wishPartner } from './mentoring/wish-partner';
import { listMyNotifications } from './notifications/list-my-notifications';
import { notificationsRoutes } from './notifications/notifications.routes';
import { readMyNotifications } from './notifications/read-my-notifications';
import type { Route } from './platform/route';
import { batchVerb, type Route, verb } from './platform/route';
import { answerPoll } from './polls/answer-poll';
import { answerPollFor } from './polls/answer-poll-for';
import { closePoll } from './polls/close-poll';
import { downloadPollResults } from './polls/download-poll-results';
import { listMyPolls } from './polls/list-my-polls';
import { listPolls } from './polls/list-polls';
import { makePoll } from './polls/make-poll';
import { pollsRoutes } from './polls/polls.routes';
import { readMyPoll } from './polls/read-my-poll';
import { readPoll } from './polls/read-poll';
import { proxiesRoutes } from './proxies/proxies.routes';
import { followLive } from './reports/follow-live';
import { readToday } from './reports/read-today';
import { reportsRoutes } from './reports/reports.routes';
import { addBuilding } from './residents/add-building';
import { changeMySettings } from './residents/change-my-settings';
import { confirmResidentImport } from './residents/confirm-resident-import';
import { downloadResidentTemplate } from './residents/download-resident-template';
import { formHousehold } from './residents/form-household';
import { joinCommunity } from './residents/join-community';
import { listBuildings } from './residents/list-buildings';
import { listCommunities } from './residents/list-communities';
import { listResidents } from './residents/list-residents';
import { previewResidentImport } from './residents/preview-resident-import';
import { readMemberKey } from './residents/read-member-key';
import { readMyMembership } from './residents/read-my-membership';
import { readResident } from './residents/read-resident';
import { recordBirthDate } from './residents/record-birth-date';
import { registerResident } from './residents/register-resident';
import { renewMemberKey } from './residents/renew-member-key';
import { residentsRoutes } from './residents/residents.routes';
import { updateResident } from './residents/update-resident';
import { addDossierEntries } from './safety/add-dossier-entries';
import { addIncidentNote } from './safety/add-incident-note';
import { addPolicy } from './safety/add-policy';
import { changeResidentPaper } from './safety/change-resident-paper';
import { endConsent } from './safety/end-consent';
import { endPolicy } from './safety/end-policy';
import { giveConsent } from './safety/give-consent';
import { listIncidents } from './safety/list-incidents';
import { listMyConsents } from './safety/list-my-consents';
import { listMyDossier } from './safety/list-my-dossier';
import { listPolicies } from './safety/list-policies';
import { listQualifications } from './safety/list-qualifications';
import { readConsentText } from './safety/read-consent-text';
import { readDossier } from './safety/read-dossier';
import { readIncident } from './safety/read-incident';
import { recordConsent } from './safety/record-consent';
import { recordIncident } from './safety/record-incident';
import { safetyRoutes } from './safety/safety.routes';
import { withdrawConsent } from './safety/withdraw-consent';
import { withdrawDossierEntry } from './safety/withdraw-dossier-entry';
import { answerServiceCorrection } from './service-records/answer-service-correction';
import { changeServiceSettings } from './service-records/change-service-settings';
import { confirmServiceRecords } from './service-records/confirm-service-records';
import { downloadServiceExport } from './service-records/download-service-export';
import { evaluateServiceRecords } from './service-records/evaluate-service-records';
import { listServiceCorrections } from './service-records/list-service-corrections';
import { listServiceExports } from './service-records/list-service-exports';
import { listServiceRecords } from './service-records/list-service-records';
import { listServiceSheets } from './service-records/list-service-sheets';
import { makeServiceExport } from './service-records/make-service-export';
import { markServiceExport } from './service-records/mark-service-export';
import { readMyServiceRecord } from './service-records/read-my-service-record';
import { readServiceExport } from './service-records/read-service-export';
import { readServiceSettings } from './service-records/read-service-settings';
import { readServiceSheet } from './service-records/read-service-sheet';
import { requestServiceCorrection } from './service-records/request-service-correction';
import { reverseServiceRecord } from './service-records/reverse-service-record';
import { serviceRecordsRoutes } from './service-records/service-records.routes';
import { addCosignature } from './transparency/add-cosignature';
import { downloadReceipt } from './transparency/download-receipt';
import { listMyOpenings } from './transparency/list-my-openings';
import { readPublicLog } from './transparency/read-public-log';
import { readReceipt } from './transparency/read-receipt';
import { transparencyRoutes } from './transparency/transparency.routes';

/** The table of contents of the API; each feature lists its operations, one line each. */
export const routes: readonly Route[] = [
  ...activitiesRoutes,
  ...attendanceRoutes,
  ...awardsRoutes,
  ...callListRoutes,
  ...cardsRoutes,
  ...checkInRoutes,
  ...claimsRoutes,
  ...correctionsRoutes,
  ...devicesRoutes,
  ...governanceRoutes,
  ...honoursRoutes,
  ...identityRoutes,
  ...ledgerRoutes,
  ...mallRoutes,
  ...mentoringRoutes,
  ...notificationsRoutes,
  ...pollsRoutes,
  ...proxiesRoutes,
  ...reportsRoutes,
  ...residentsRoutes,
  ...safetyRoutes,
  ...serviceRecordsRoutes,
  ...transparencyRoutes,
  verb(identity.requestSignInCode, requestSignInCode),
  verb(identity.verifySignInCode, verifySignInCode),
  verb(identity.whoAmI, whoAmI),
  verb(identity.switchPerson, switchPerson),
  verb(identity.signOut, signOut),
  verb(identity.listSignIns, listSignIns),
  verb(identity.revokeSignIn, revokeSignIn),
  verb(identity.startTotp, startTotp),
  verb(identity.confirmTotp, confirmTotp),
  verb(identity.proveTotp, proveTotp),
  verb(identity.startPasskey, startPasskey),
  verb(identity.confirmPasskey, confirmPasskey),
  verb(identity.startPasskeyProof, startPasskeyProof),
  verb(identity.provePasskey, provePasskey),
  verb(identity.listRoleGrants, listRoleGrants),
  verb(identity.grantRole, grantRole),
  verb(identity.revokeRole, revokeRole),
  verb(identity.readSetup, readSetup),
  verb(identity.listCommunities, listCommunities),
  verb(identity.joinCommunity, joinCommunity),
  verb(residents.listResidents, listResidents),
  verb(residents.readResident, readResident),
  verb(residents.registerResident, registerResident),
  verb(residents.updateResident, updateResident),
  verb(residents.previewResidentImport, previewResidentImport),
  verb(residents.confirmResidentImport, confirmResidentImport),
  verb(residents.downloadResidentTemplate, downloadResidentTemplate),
  verb(residents.listBuildings, listBuildings),
  verb(residents.addBuilding, addBuilding),
  verb(residents.formHousehold, formHousehold),
  verb(residents.readMyMembership, readMyMembership),
  verb(residents.changeMySettings, changeMySettings),
  verb(residents.readMemberKey, readMemberKey),
  verb(residents.renewMemberKey, renewMemberKey),
  verb(activities.listActivities, listActivities),
  verb(activities.planActivity, planActivity),
  verb(activities.updateActivity, updateActivity),
  verb(activities.planSession, planSession),
  verb(activities.cancelSession, cancelSession),
  verb(activities.listSessions, listSessions),
  verb(activities.readSession, readSession),
  verb(activities.signUp, signUp),
  verb(activities.cancelSignup, cancelSignup),
  verb(activities.downloadCalendar, downloadCalendar),
  batchVerb(attendance.checkInResident, checkInResident),
  verb(attendance.checkOutResident, checkOutResident),
  verb(attendance.closeSession, closeSession),
  verb(attendance.findResidentByPhone, findResidentByPhone),
  verb(attendance.readRoster, readRoster),
  verb(attendance.awardDeed, awardDeed),
  verb(attendance.downloadFrozenRoster, downloadFrozenRoster),
  verb(lateEntries.listLateEntries, listLateEntries),
  verb(lateEntries.makeLateEntry, makeLateEntry),
  verb(lateEntries.confirmLateEntry, confirmLateEntry),
  verb(lateEntries.refuseLateEntry, refuseLateEntry),
  verb(serviceRecords.listServiceRecords, listServiceRecords),
  verb(serviceRecords.readMyServiceRecord, readMyServiceRecord),
  verb(serviceRecords.requestServiceCorrection, requestServiceCorrection),
  verb(serviceRecords.listServiceSheets, listServiceSheets),
  verb(serviceRecords.readServiceSheet, readServiceSheet),
  verb(serviceRecords.confirmServiceRecords, confirmServiceRecords),
  verb(serviceRecords.evaluateServiceRecords, evaluateServiceRecords),
  verb(serviceRecords.reverseServiceRecord, reverseServiceRecord),
  verb(serviceRecords.listServiceCorrections, listServiceCorrections),
  verb(serviceRecords.answerServiceCorrection, answerServiceCorrection),
  verb(serviceExports.readServiceSettings, readServiceSettings),
  verb(serviceExports.changeServiceSettings, changeServiceSettings),
  verb(serviceExports.listServiceExports, listServiceExports),
  verb(serviceExports.makeServiceExport, makeServiceExport),
  verb(serviceExports.readServiceExport, readServiceExport),
  verb(serviceExports.downloadServiceExport, downloadServiceExport),
  verb(serviceExports.markServiceExport, markServiceExport),
  verb(safety.listMyConsents, listMyConsents),
  verb(safety.giveConsent, giveConsent),
  verb(safety.withdrawConsent, withdrawConsent),
  verb(safety.recordConsent, recordConsent),
  verb(safety.endConsent, endConsent),
  verb(safety.readConsentText, readConsentText),
  verb(safety.listPolicies, listPolicies),
  verb(safety.addPolicy, addPolicy),
  verb(safety.endPolicy, endPolicy),
  verb(dossiers.listMyDossier, listMyDossier),
  verb(dossiers.readDossier, readDossier),
  verb(dossiers.addDossierEntries, addDossierEntries),
  verb(dossiers.withdrawDossierEntry, withdrawDossierEntry),
  verb(dossiers.listQualifications, listQualifications),
  verb(dossiers.changeResidentPaper, changeResidentPaper),
  verb(dossiers.recordBirthDate, recordBirthDate),
  verb(incidents.recordIncident, recordIncident),
  verb(incidents.listIncidents, listIncidents),
  verb(incidents.readIncident, readIncident),
  verb(incidents.addIncidentNote, addIncidentNote),
  verb(devices.listDevices, listDevices),
  verb(devices.readDevice, readDevice),
  verb(devices.registerDevice, registerDevice),
  verb(devices.updateDevice, updateDevice),
  verb(devices.changeDeviceState, changeDeviceState),
  verb(devices.listDeviceEvents, listDeviceEvents),
  verb(devices.listHeldDeviceEvents, listHeldDeviceEvents),
  verb(devices.decideDeviceEvents, decideDeviceEvents),
  verb(deviceReversals.proposeDeviceReversal, proposeDeviceReversal),
  verb(deviceReversals.listDeviceReversals, listDeviceReversals),
  verb(deviceReversals.decideDeviceReversal, decideDeviceReversal),
  batchVerb(deviceProtocol.recordDeviceEvents, recordDeviceEvents, {
    batchMax: 20,
    atOnceMax: 300,
  }),
  verb(deviceProtocol.openDeviceBinding, openDeviceBinding),
  verb(deviceBindings.listMyDeviceBindings, listMyDeviceBindings),
  verb(deviceBindings.bindDeviceUser, bindDeviceUser),
  verb(deviceBindings.unbindDeviceUser, unbindDeviceUser),
  verb(governance.readRulebook, readRulebook),
  verb(rulebookDrafts.listTemplates, listTemplates),
  verb(rulebookDrafts.listDrafts, listDrafts),
  verb(rulebookDrafts.startDraft, startDraft),
  verb(rulebookDrafts.readDraft, readDraft),
  verb(rulebookDrafts.saveDraft, saveDraft),
  verb(rulebookDrafts.checkDraft, checkDraft),
  verb(rulebookDrafts.previewAward, previewAward),
  verb(rulebookDrafts.discardDraft, discardDraft),
  verb(rulebookPublication.proposeDraft, proposeDraft),
  verb(rulebookPublication.withdrawDraft, withdrawDraft),
  verb(rulebookPublication.confirmDraft, confirmDraft),
  verb(rulebookPublication.stopRule, stopRule),
  verb(ledger.readBalance, readBalance),
  verb(ledger.listEntries, listEntries),
  verb(ledger.readEntry, readEntry),
  verb(ledger.listTransfers, listTransfers),
  verb(ledger.readTransfer, readTransfer),
  verb(ledger.reverseTransfer, reverseTransfer),
  verb(mall.listRewards, listRewards),
  verb(mall.addReward, addReward),
  verb(mall.updateReward, updateReward),
  verb(mall.listCounters, listCounters),
  verb(mall.addCounter, addCounter),
  verb(mall.reserveReward, reserveReward),
  verb(mall.listMyRedemptions, listMyRedemptions),
  verb(mall.readMyRedemption, readMyRedemption),
  verb(mall.cancelRedemption, cancelRedemption),
  verb(mall.checkRedemptionCode, checkRedemptionCode),
  verb(mall.redeemCode, redeemCode),
  verb(mall.listCounterDay, listCounterDay),
  verb(mall.listRedemptions, listRedemptions),
  verb(mentoring.readMyMentoring, readMyMentoring),
  verb(mentoring.askPartner, askPartner),
  verb(mentoring.answerPartner, answerPartner),
  verb(mentoring.wishPartner, wishPartner),
  verb(mentoring.endMyPair, endMyPair),
  verb(mentoring.listMentoring, listMentoring),
  verb(mentoring.matchPartners, matchPartners),
  verb(mentoring.answerForPartner, answerForPartner),
  verb(mentoring.endPair, endPair),
  verb(notifications.listMyNotifications, listMyNotifications),
  verb(notifications.readMyNotifications, readMyNotifications),
  verb(polls.listMyPolls, listMyPolls),
  verb(polls.readMyPoll, readMyPoll),
  verb(polls.answerPoll, answerPoll),
  verb(polls.listPolls, listPolls),
  verb(polls.makePoll, makePoll),
  verb(polls.readPoll, readPoll),
  verb(polls.closePoll, closePoll),
  verb(polls.answerPollFor, answerPollFor),
  verb(polls.downloadPollResults, downloadPollResults),
  verb(reports.readBoard, readBoard),
  verb(reports.readNeighbours, readNeighbours),
  verb(reports.readToday, readToday),
  verb(reports.followLive, followLive),
  verb(transparency.readReceipt, readReceipt),
  verb(transparency.downloadReceipt, downloadReceipt),
  verb(transparency.listMyOpenings, listMyOpenings),
  verb(transparency.readPublicLog, readPublicLog),
  verb(transparency.addCosignature, addCosignature),
];
