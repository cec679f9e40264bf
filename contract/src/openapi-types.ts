// Written by tools/write-openapi.ts from the operations; not to be edited.

export interface paths {
    "/api/boards/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public board for a TV: this month’s list of consenting residents, sessions, recent thanks. */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communities a new resident can join. */
        get: operations["listCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities of the community. */
        get: operations["listActivities"];
        put?: never;
        /** Plans an activity with its first session, or a weekly series of sessions. */
        post: operations["planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes texts, place or capacity of an activity, or closes it; past sessions stay as is. */
        patch: operations["updateActivity"];
        trace?: never;
    };
    "/api/communities/{communityId}/activities/{activityId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds one session to an activity. */
        post: operations["planSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards that wait for a second person, the most pressing first; or those decided. */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/approvals/{approvalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person agrees: the points are in the books at once. */
        post: operations["approveAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/approvals/{approvalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person does not agree and says why; the deed stays recorded. */
        post: operations["refuseAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/attendances/{attendanceId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an attendance out after a review, with a reason all can read: award, supplements, service record and what came to others because of it. */
        post: operations["cancelAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/attendances/{attendanceId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a scan of one’s own within minutes, with all points it brought to anyone; later only a review can. */
        post: operations["undoScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes points for a deed with neither session nor claim, with a reason all can read; they are recorded when a second person agrees. */
        post: operations["awardDeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public boards of past months as they were frozen, with their place in the log. */
        get: operations["readFrozenBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many points organizers, activities and sessions may give alone, and gave so far. */
        get: operations["listBudgets"];
        put?: never;
        /** Sets, changes or lifts a budget; points count against it from then on. */
        post: operations["setBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buildings with how many residents live there. */
        get: operations["listBuildings"];
        put?: never;
        /** Adds a building. */
        post: operations["addBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-award-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Excel template of a list of deeds, with the rules in force that it may name. */
        get: operations["downloadBulkAwardTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of deeds, the newest first. */
        get: operations["listBulkAwards"];
        put?: never;
        /** Reads a list of deeds and says what each row would bring; nothing enters the books. */
        post: operations["prepareBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list with what it brings by rule, and what the reader has to know before a yes. */
        get: operations["readBulkAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person agrees: every row that still passes the rules is in the books at once; the others are listed with the reason. */
        post: operations["approveBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person does not agree and says why; nothing of the list is given. */
        post: operations["refuseBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what the list gave, each row by a linked reversal; what was spent or is of one’s own home stays, and is listed. */
        post: operations["reverseBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a list as they stand in the file, all or those with a problem. */
        get: operations["listBulkAwardRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The maker puts the list before a second person, with or without its wrong rows. */
        post: operations["submitBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/bulk-awards/{bulkAwardId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The maker takes the list back before anybody decided on it. */
        post: operations["withdrawBulkAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/call-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Residents nobody ever signed in for, with what they were not told yet; longest waiting first. */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/call-list/{residentId}/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody told a resident in person what stands on the call list. */
        post: operations["recordTelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/call-list/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who told whom, when and how; newest first, at most the last 100. */
        get: operations["listTellings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claim-photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one photo for a claim that follows: JPEG, PNG, WebP or HEIC, written anew without the place it was taken at. The id is the phone’s, so that a repeated upload is the same one. */
        post: operations["uploadClaimPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of the community. What waits comes oldest first, what is over newest first; `duplicate` says that an earlier one looks alike. */
        get: operations["listClaims"];
        put?: never;
        /** An organizer writes a claim down for a resident, also what waited without a network. */
        post: operations["recordClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim with evidence, steps, its rule, earlier ones like it, and what may be done. */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first reviewer adopts or declines, always with a reason. Where one is not enough, an adoption waits for a second look; otherwise the points are there at once. */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reviewer has opened the claim: the resident sees that it is being looked at. */
        post: operations["lookAtClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of any claim, for those who review. */
        get: operations["readClaimPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the resident for more; the clock stands still until they answer. */
        post: operations["askAboutClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/claims/{claimId}/second-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second reviewer agrees, and the points are there; or sends the claim back with a reason. */
        post: operations["settleClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/consent-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words a guardian agrees to, for reading them out on the spot. */
        get: operations["readConsentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff writes down a consent given on paper or on the spot. */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff writes down that a guardian took a consent back. */
        post: operations["endConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people ask and object: printed on cards, slips and statements. */
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the phone and the place where the neighbourhood can be asked. */
        patch: operations["changeContact"];
        trace?: never;
    };
    "/api/communities/{communityId}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counters of the community; for a clerk only the own ones. */
        get: operations["listCounters"];
        put?: never;
        /** Opens a counter. */
        post: operations["addCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/card-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose printed card this is, what waits for them, and what they could have from this counter. */
        post: operations["readCardAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/card-redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands over what waits for the holder of a printed card, once. */
        post: operations["redeemByCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/card-reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the counter, for someone without a phone who says yes: takes points and a piece of stock. */
        post: operations["reserveByCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/code-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a code is for, with the person masked, before handing anything over. */
        post: operations["checkRedemptionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the reward over and closes the code, once. */
        post: operations["redeemCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/counters/{counterId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this counter handed out today. */
        get: operations["listCounterDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deductions for the committee, never for the public: those to be dealt with, or all. */
        get: operations["listDeductions"];
        put?: never;
        /** Notes a breach of a published rule: a warning where the rule warns first, or a notice. */
        post: operations["proposeDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/deductions/{deductionId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a notice in words, before it takes effect; until the answer nothing is taken. */
        post: operations["appealDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/deductions/{deductionId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives back what a deduction took, to the lots it came from, and ends the suspension. */
        post: operations["reverseDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/deductions/{deductionId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody else than who noted it answers the appeal; one that holds ends the deduction. */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/deductions/{deductionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a warning or a notice back, any time before it took effect. */
        post: operations["withdrawDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/device-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranges that were or are to be undone, newest first. */
        get: operations["listDeviceReversals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/device-reversals/{reversalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person undoes the range, or rejects the proposal. */
        post: operations["decideDeviceReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The machines of the community, with what they did today and what is wrong. */
        get: operations["listDevices"];
        put?: never;
        /** Lets a machine in by its public key; the private key never leaves the machine. */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One machine: its key, what it may award, its limits and its gaps. */
        get: operations["readDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, place, rules and limits; events that arrived keep what they were given. */
        patch: operations["updateDevice"];
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a signed batch of a machine’s events, each counter once, and answers what to show. */
        post: operations["recordDeviceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/binding-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a code by which the maker’s user in front of the machine becomes a resident. */
        post: operations["openDeviceBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Awards events that were put aside by the rules, or dismisses them with a reason. */
        post: operations["decideDeviceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one machine reported, newest number first. */
        get: operations["listDeviceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks that all awards of a range of a machine’s events be undone; another person does. */
        post: operations["proposeDeviceReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/devices/{deviceId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a machine, lets it go on, or revokes its key for good; holds at once. */
        post: operations["changeDeviceState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/dossier-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters one training, qualification or commendation for one or several residents. */
        post: operations["addDossierEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/dossier-entries/{entryId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an entry off the file with a reason; it stays readable as withdrawn. */
        post: operations["withdrawDossierEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wishes to be erased from the public log, those that wait first. */
        get: operations["listErasures"];
        put?: never;
        /** The first of two people: nobody shall tie a resident to leaves of the log any more. */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/erasures/{erasureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a wish that still waits. */
        delete: operations["withdrawErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/erasures/{erasureId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person agrees: the key is destroyed for good, and the log tells how many. */
        post: operations["approveErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/held-device-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was put aside and waits for a decision, oldest first. */
        get: operations["listHeldDeviceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins residents into one household. */
        post: operations["formHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents of the community, the newest first. */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident as it goes on paper. */
        get: operations["readIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/incidents/{incidentId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done later; the account itself is never rewritten. */
        post: operations["addIncidentNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fixed days of the inspections in force: overdue, due, done, and the next of each. */
        get: operations["listInspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/inspections/{schemeKey}/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection on one of its days: the grades there are, and how far it has come. */
        get: operations["readInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/inspections/{schemeKey}/{day}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the grade of one household or resident, or puts it right while nobody was asked yet. */
        post: operations["gradeHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/inspections/{schemeKey}/{day}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the asking person’s open grades before a second person, as one list; nothing enters the books before that. */
        post: operations["handInInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/inspections/{schemeKey}/{day}/homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The households or residents of an inspection, door by door, with their grades. */
        get: operations["listInspectedHomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/insurance-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accident insurance of the volunteers. */
        get: operations["listPolicies"];
        put?: never;
        /** Enters a policy; sessions with high risk open only while one covers them. */
        post: operations["addPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/insurance-policies/{policyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a policy before its time, or one that was entered wrongly. */
        post: operations["endPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public figures of those who record points, month by month. */
        get: operations["readIssuers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed-in person becomes a resident of a community. */
        post: operations["joinCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/late-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Late entries (补录): those that wait for a second person first, then the newest. */
        get: operations["listLateEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/late-entries/{lateEntryId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a late entry count: attendance, service record and points by the rules of the day. */
        post: operations["confirmLateEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/late-entries/{lateEntryId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does not let a late entry count, with a reason. */
        post: operations["refuseLateEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Event stream of what concerns the asking resident; staff also sees session changes. */
        get: operations["followLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/log-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the nightly comparison of the books with the log found of this community, by name. */
        get: operations["readLogCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s own particulars, household and settings. */
        get: operations["readMyMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Nickname, consent to appear on boards, language and elder mode. */
        patch: operations["changeMySettings"];
        trace?: never;
    };
    "/api/communities/{communityId}/me/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Points of the account that earns for the resident, by expiry date. */
        get: operations["readBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The row of days on which the resident checked in, as windows, and the last months. */
        get: operations["readMyCheckIns"];
        put?: never;
        /** The daily check-in: once a calendar day of the community. */
        post: operations["checkInToday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s claims, newest first, and the places they have taken on. */
        get: operations["listMyClaims"];
        put?: never;
        /** Sends something in for review: what, where, in words and photos. */
        post: operations["sendClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim of the resident with every step and its words. */
        get: operations["readMyClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/claims/{claimId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the committee’s question, with more photos if there are any. */
        post: operations["answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/claims/{claimId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of an own claim. */
        get: operations["readMyClaimPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/claims/{claimId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a claim back that was not decided yet. */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minors of the household, the text of the consent, and what was agreed to for them. */
        get: operations["listMyConsents"];
        put?: never;
        /** A guardian agrees that a minor of the household takes part. */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian takes a consent back; it stops at once. */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warnings, notices and deductions of the resident, and of the household’s account. */
        get: operations["listMyDeductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/device-bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With which makers’ machines the resident is linked. */
        get: operations["listMyDeviceBindings"];
        put?: never;
        /** Links the maker’s user behind a code with the resident, who also gets what waited for them. */
        post: operations["bindDeviceUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/device-bindings/{bindingId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a link; what was awarded stays. */
        post: operations["unbindDeviceUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s own trainings, qualifications and commendations. */
        get: operations["listMyDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s history, newest first. */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/entries/{transferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of the resident with everything behind it. */
        get: operations["readEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/entries/{transferId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of an own entry from the public log, and whom to believe when checking it. */
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/entries/{transferId}/receipt.tlog-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same receipt as a file to keep. */
        get: operations["downloadReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/inspection-grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found at the resident’s own home; nobody else’s grades are told. */
        get: operations["listMyInspectionGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The level the resident stands on by the rulebook, what it opens, and the next one. */
        get: operations["readMyLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/member-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key with which the resident’s phone draws the rotating member code, also offline. */
        get: operations["readMemberKey"];
        put?: never;
        /** Makes a new member key; codes of the old one stop at once (lost phone). */
        post: operations["renewMemberKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s pairs and requests, and whether they may ask a neighbour. */
        get: operations["readMyMentoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/mentoring/pairs/{pairId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the own pair; no reason is asked. */
        post: operations["endMyPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/mentoring/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a neighbour, named by whole name and the end of the phone number. Not asked means: nobody fits, or the neighbour cannot pair now; which of both is not told. */
        post: operations["askPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/mentoring/requests/{mentoringRequestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees to a request or not; whoever asked takes it back. With both a pair begins. */
        post: operations["answerPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/mentoring/wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the committee to find a partner, or takes the wish back. */
        post: operations["wishPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the programme told the resident, newest first, at most the last 100. */
        get: operations["listMyNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The resident has read everything up to and with the one named. */
        post: operations["readMyNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What opens the leaves of the own account, oldest first: shows that none is left out. */
        get: operations["listMyOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/plots/{plotId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a place back; someone else may take it on. */
        post: operations["endMyPlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Polls that are open or were lately, newest first. */
        get: operations["listMyPolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One poll with its questions, and what all said together once that may be shown. */
        get: operations["readMyPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/polls/{pollId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a poll, or answers anew from the same phone while it is open. */
        post: operations["answerPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/proposed-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of the awards the asking person recorded and could not give alone, newest first. */
        get: operations["listProposedAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/proxies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for the resident, for whom the resident acts, and what was done in their name. */
        get: operations["listMyProxies"];
        put?: never;
        /** One side of a binding names the other: one of the household, or someone by phone and name. */
        post: operations["askForProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/proxies/{proxyId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side agrees or not. */
        post: operations["answerProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/proxies/{proxyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side ends a binding, at once and without a reason. */
        post: operations["endMyProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards about which the resident is asked whether they took part: a few, drawn so that nobody can foresee which. Not answering means nothing. */
        get: operations["listMyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/questions/{transferId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The resident says whether they took part; a no is looked at by an auditor. */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s redemptions, newest first. */
        get: operations["listMyRedemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/redemptions/{redemptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One redemption with its code while it waits. */
        get: operations["readMyRedemption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the resident brought, how far they are, and whether one may still say by whom. */
        get: operations["readMyReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/referrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A newcomer says which neighbour brought them, by the whole phone number. The answer is the same whether that number belongs to anybody here or not. */
        post: operations["nameReferrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/service-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s service record in minutes; it is never spent and never expires. */
        get: operations["listServiceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/service-records/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record with who wrote, signed and evaluated it, and what became of it. */
        get: operations["readMyServiceRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/service-records/{recordId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The resident says what is wrong with a record; answered within working days. */
        post: operations["requestServiceCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/stars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resident’s points stars by each scheme of the rules, and what the next one asks. */
        get: operations["readMyStars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/stars/{schemeKey}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for the star that was reached, where it is granted on application. */
        post: operations["applyForStar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/me/waiting-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Points of the resident that wait for a second person, with the reason. */
        get: operations["listMyWaitingAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/member-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Printed cards, newest first, with when they were last used. */
        get: operations["listMemberCards"];
        put?: never;
        /** Printed cards for residents; a card they hold already is stopped when it is to be replaced. */
        post: operations["issueMemberCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/member-cards/{cardId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a printed card at once: lost, lent or worn. */
        post: operations["revokeMemberCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs, the newest ended ones, open requests, and who wishes for a partner. */
        get: operations["listMentoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/mentoring/pairs/{pairId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a pair for a reason both can read. */
        post: operations["endPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/mentoring/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The committee proposes a pair; a consent given at the desk is recorded with a note. */
        post: operations["matchPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/mentoring/requests/{mentoringRequestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the answer of someone who gave it at the desk or on paper. */
        post: operations["answerForPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The residents’ side of the board: this month’s list, the own place, the building. */
        get: operations["readNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/plots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places residents have taken on, with the month’s state. */
        get: operations["listPlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/plots/{plotId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The committee ends an adoption, with a reason the resident reads. */
        post: operations["endPlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Polls of the community, also those to come, with how many took part. */
        get: operations["listPolls"];
        put?: never;
        /** Makes a poll. Its words never change: people answer what they read. */
        post: operations["makePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One poll for the committee: who could take part, how many did, and the results. */
        get: operations["readPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/polls/{pollId}/assisted-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills in the ballot of a resident who is present and has no phone; marked as such. */
        post: operations["answerPollFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/polls/{pollId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a poll before its time, for a reason. */
        post: operations["closePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/polls/{pollId}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results as a table: one line an option, one line each answer in words. */
        get: operations["downloadPollResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/proxies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bindings of the community: those that wait for somebody first. */
        get: operations["listProxies"];
        put?: never;
        /** Staff writes down whom a resident without an app wants to act for them. */
        post: operations["recordProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/proxies/{proxyId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff ends a binding at once, with a reason both sides read. */
        post: operations["endProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/proxies/{proxyId}/witness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff hears the resident’s consent: the first writes it down, a second one confirms it. */
        post: operations["witnessProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Qualifications on file, those that end first on top. */
        get: operations["listQualifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redemptions of the community for the committee. */
        get: operations["listRedemptions"];
        put?: never;
        /** Takes points and one piece of stock together and gives a redemption code. */
        post: operations["reserveReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/redemptions/{redemptionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a waiting redemption: points return to their lots, the piece to the shelf. */
        post: operations["cancelRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/refusal-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells a resident that something noted without a network was not recorded, and why. The words are the refusal’s own. */
        post: operations["tellOfRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads an Excel or CSV list and says what would happen; nothing is written to residents. */
        post: operations["previewResidentImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-imports/{importId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a previewed list: all new rows or none. */
        post: operations["confirmResidentImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Residents of the community reached by a phone, masked, so the name can be confirmed aloud. */
        post: operations["findResidentByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-lookups/by-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose card this is, masked, so that the person can be confirmed before it counts. */
        post: operations["findResidentByCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-lookups/by-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For people without any phone: a part of the name within a building, or the whole name. */
        post: operations["findResidentByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/resident-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Excel template for the resident list. */
        get: operations["downloadResidentTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Residents by name, nickname or last four digits of the phone. */
        get: operations["listResidents"];
        put?: never;
        /** Walk-in registration in one step: a name, and a phone if there is one. */
        post: operations["registerResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/residents/{residentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One resident with household and totals. */
        get: operations["readResident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects a resident’s particulars or records that they moved away. */
        patch: operations["updateResident"];
        trace?: never;
    };
    "/api/communities/{communityId}/residents/{residentId}/birth-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the door: the birth date of somebody for whom none is known. */
        post: operations["recordBirthDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/residents/{residentId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands on file for a resident; identity numbers only as a hint. */
        get: operations["readDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/residents/{residentId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an insurer or the official system asks beyond a name; nothing is asked by default. */
        post: operations["changeResidentPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/residents/{residentId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resident’s month on one sheet: opening, plus, minus, closing, and what expires. */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an auditor is asked to look at, oldest first; or what was closed, newest first. */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/reviews/{reviewId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an item with what came of it, in words. */
        post: operations["closeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/reviews/{reviewId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds what an auditor found out. */
        post: operations["noteReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What points can be exchanged for, with stock, limits and what the asker can have. */
        get: operations["listRewards"];
        put?: never;
        /** Puts a reward on the shelf. */
        post: operations["addReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rewards/{rewardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a reward; stock moves by a difference so that parallel reservations stay right. */
        patch: operations["updateReward"];
        trace?: never;
    };
    "/api/communities/{communityId}/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role in the community. */
        get: operations["listRoleGrants"];
        put?: never;
        /** Gives a resident a role; nobody changes their own. */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/role-grants/{grantId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a role back; nobody changes their own. */
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rulebook in force, or another published version: what the program executes. */
        get: operations["readRulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a document leaves open and what contradicts itself; nothing is kept. */
        post: operations["checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rulebooks on their way, the one changed last first. */
        get: operations["listDrafts"];
        put?: never;
        /** Begins a draft from the rules in force or from nothing, with any templates. */
        post: operations["startDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with what it leaves open, what contradicts itself, and its proposal. */
        get: operations["readDraft"];
        put?: never;
        /** Writes a draft whole; refused when someone else has written in the meantime. */
        post: operations["saveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts/{draftId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a proposed draft: the second person, of another home and phone. */
        post: operations["confirmDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts/{draftId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft away for good. */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts/{draftId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters how the assembly adopted a finished draft; a second person publishes it. */
        post: operations["proposeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/drafts/{draftId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a proposal back, so that the draft can be changed again. */
        post: operations["withdrawDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a deed would bring by a draft, and why; nothing is kept. */
        post: operations["previewAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/rules/{ruleKey}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops one rule at once, in public and with the reason; one person may. */
        post: operations["stopRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/rulebook/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes that worked elsewhere, ready to become a draft. */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What residents say is wrong with their records, the most pressing first. */
        get: operations["listServiceCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-corrections/{correctionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers with an explanation: corrected times become a reversal and a new record by the rules. */
        post: operations["answerServiceCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches handed to the official system, and how many records wait for the next one. */
        get: operations["listServiceExports"];
        put?: never;
        /** A batch of what changed since the last one: new records, and those taken back. */
        post: operations["makeServiceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch, row by row. */
        get: operations["readServiceExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-exports/{exportId}/file.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The batch as an Excel file by the template of its day. */
        get: operations["downloadServiceExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-exports/{exportId}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes what the official system took and what it sent back; rejected rows go out again. */
        post: operations["markServiceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-records/{recordId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record away by a row of its own, once, with a reason the resident reads. */
        post: operations["reverseServiceRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clocks of service records, and the template of the export. */
        get: operations["readServiceSettings"];
        put?: never;
        /** Changes clocks or template; what was recorded or exported before stays as it is. */
        post: operations["changeServiceSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions whose records wait for signature or evaluation, the oldest first. */
        get: operations["listServiceSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-sheets/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of one session with their signatures and evaluations. */
        get: operations["readServiceSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-sheets/{sessionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs records of a session as the second person; what was signed meanwhile stays. */
        post: operations["confirmServiceRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/service-sheets/{sessionId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how well each resident served in a session; once a record. */
        post: operations["evaluateServiceRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions in a span of days, soonest first. */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Upcoming sessions as an iCalendar file; with sessionId only that one. */
        get: operations["downloadCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session. */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a planned session nobody has attended yet; those signed up are told. */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a resident is here and, where the rule says so, credits the points at once. */
        post: operations["checkInResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a resident leaves; hours count from here, capped by the plan. */
        post: operations["checkOutResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a session now: open attendances are checked out. */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/frozen-roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was signed up when the session began, as an Excel file for the insurer. */
        get: operations["downloadFrozenRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down on the spot what happened to whom, what was done and who was told. */
        post: operations["recordIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/late-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters somebody who served in a past session but was not recorded; a second confirms. */
        post: operations["makeLateEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed up and who came, for the organizer of a session. */
        get: operations["readRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/signups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a place in a session. */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/sessions/{sessionId}/signups/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the place back. */
        post: operations["cancelSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/stars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the committee: who is in notice, with the objections, or who holds which star. */
        get: operations["listStars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/stars/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public notice of points stars: nicknames of who agreed, the others counted. */
        get: operations["readStarNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/stars/notice/{proposalId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a star in its notice, with a reason; it is not granted before the answer. */
        post: operations["objectToStar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/stars/objections/{objectionId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers an objection: one that is upheld ends the proposal. */
        post: operations["decideStarObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the committee today, and the month in figures. */
        get: operations["readToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger explorer: transfers of the community, newest first. */
        get: operations["listTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/transfers/{transferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer: its entries, rule, version, actor and reversal. */
        get: operations["readTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/transfers/{transferId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undoes an award by a linked reversing transfer, once, with a reason. */
        post: operations["reverseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public log: its key, how far it is, who watches it, and what is to be signed next. */
        get: operations["readPublicLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/cosignatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings the line of a witness below a checkpoint. The line proves itself. */
        post: operations["addCosignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person, the family on the same phone, and every membership with roles. */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/acting-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acts as another family member of the same phone. */
        post: operations["switchPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers the passkey. */
        post: operations["confirmPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Options for registering a passkey on this device. */
        post: operations["startPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices that are signed in with this phone. */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins/{signInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs another device out. */
        delete: operations["revokeSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a TOTP secret to be added to an authenticator; it counts once confirmed. */
        post: operations["startTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the new authenticator with its first code. */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a face must know before sign-in: demo sign-ins and whether phones get real SMS. */
        get: operations["readSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a sign-in with phone and code; sets the cookie and returns the token once. */
        post: operations["verifySignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a one-time code to a phone (60 s gap, 5 an hour, 10 a day). */
        post: operations["requestSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the second factor for this sign-in with a passkey. */
        post: operations["provePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Options for proving the second factor with a passkey. */
        post: operations["startPasskeyProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the second factor for this sign-in with an authenticator code. */
        post: operations["proveTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this sign-in at once. */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Refusal: {
            error: {
                /** @enum {string} */
                code: "access/missing_header" | "access/not_allowed" | "access/not_signed_in" | "access/second_factor_needed" | "activities/ages_apart" | "activities/already_signed_up" | "activities/capacity_below_signups" | "activities/category_unknown" | "activities/not_covered" | "activities/not_signed_up" | "activities/rule_unknown" | "activities/session_full" | "activities/session_not_open" | "activities/time_invalid" | "activities/too_many_sessions" | "approvals/closed" | "approvals/in_notice" | "approvals/own" | "approvals/representative_needed" | "approvals/same_home" | "attendance/already_checked_in" | "attendance/already_checked_out" | "attendance/code_forged" | "attendance/code_stale" | "attendance/code_unreadable" | "attendance/code_used" | "attendance/foreign_community" | "attendance/household_scan" | "attendance/not_checked_in" | "attendance/proxy_scan" | "attendance/resident_unknown" | "attendance/roster_open" | "attendance/self_scan" | "attendance/session_not_running" | "attendance/time_in_future" | "attendance/too_late" | "attendance/undo_not_own" | "attendance/undo_too_late" | "budgets/own" | "bulk_awards/closed" | "bulk_awards/empty" | "bulk_awards/has_errors" | "bulk_awards/not_own" | "bulk_awards/nothing_to_give" | "bulk_awards/nothing_to_reverse" | "calls/told_already" | "cards/has_card" | "cards/revoked" | "cards/unconfirmed" | "cards/unknown" | "cards/unreadable" | "cards/used_too_often" | "check_in/already_today" | "check_in/not_offered" | "claims/changed_meanwhile" | "claims/committee_needed" | "claims/not_claimable" | "claims/own" | "claims/own_household" | "claims/own_record" | "claims/photo_kind" | "claims/photo_missing" | "claims/photo_too_large" | "claims/photo_too_many_pixels" | "claims/photo_unreadable" | "claims/place_needed" | "claims/plot_reported" | "claims/plot_taken" | "claims/representative_needed" | "claims/same_home" | "claims/same_reviewer" | "claims/too_many_photos" | "counter/already_redeemed" | "counter/cancelled" | "counter/code_unknown" | "counter/lapsed" | "counter/locked" | "counter/other_counter" | "counter/own_card" | "deductions/appeal_over" | "deductions/appealed" | "deductions/closed" | "deductions/day_ahead" | "deductions/no_appeal" | "deductions/not_effective" | "deductions/own" | "deductions/own_home" | "deductions/unknown_rule" | "devices/already_decided" | "devices/binding_code_wrong" | "devices/counters_unordered" | "devices/key_invalid" | "devices/key_taken" | "devices/range_empty" | "devices/range_too_large" | "devices/reversal_closed" | "devices/revoked" | "devices/rule_not_for_devices" | "devices/second_person" | "devices/signature_wrong" | "devices/suspended" | "governance/adopted_in_future" | "governance/already_stopped" | "governance/day_not_ahead" | "governance/draft_changed" | "governance/draft_closed" | "governance/draft_proposed" | "governance/draft_unfinished" | "governance/not_adopted" | "governance/not_proposed" | "governance/quorum_missed" | "governance/second_person" | "governance/too_many_drafts" | "governance/version_moved" | "governance/vote_impossible" | "inspections/day_ahead" | "inspections/grade_unknown" | "inspections/graded_by_other" | "inspections/handed_in" | "inspections/not_a_day" | "inspections/nothing_open" | "inspections/own_home" | "late_entry/attended" | "late_entry/household" | "late_entry/not_yet_resident" | "late_entry/same_hand" | "late_entry/self" | "late_entry/session_not_over" | "late_entry/settled" | "late_entry/waiting" | "late_entry/window_closed" | "ledger/already_reversed" | "ledger/not_enough" | "ledger/not_reversible" | "ledger/points_spent" | "lists/too_many_rows" | "lists/unreadable" | "log/cosignature_wrong" | "log/erased_already" | "log/erasure_over" | "log/erasure_own" | "log/erasure_waits" | "log/not_published_yet" | "log/rows_differ" | "mall/base_kept" | "mall/below_threshold" | "mall/closed" | "mall/closed_until" | "mall/limit_reached" | "mall/not_in_rules" | "mall/not_waiting" | "mall/once_per_window" | "mall/out_of_stock" | "mall/price_by_rules" | "mall/reward_not_offered" | "mall/stock_negative" | "mall/suspended" | "mall/terms_limit_reached" | "mentoring/already_asked" | "mentoring/cannot_pair" | "mentoring/consent_unwritten" | "mentoring/no_place" | "mentoring/not_fitting" | "mentoring/not_offered" | "mentoring/not_own" | "mentoring/pair_over" | "mentoring/request_closed" | "mentoring/too_many_tries" | "polls/age_unknown" | "polls/answer_missing" | "polls/answered_elsewhere" | "polls/closed" | "polls/not_open" | "polls/not_shown" | "polls/question_invalid" | "polls/time_invalid" | "polls/too_young" | "proxies/already_bound" | "proxies/daily_limit" | "proxies/deed_not_agreed" | "proxies/end_out_of_range" | "proxies/never" | "proxies/not_bound" | "proxies/not_waiting" | "proxies/own_hand" | "proxies/person_unknown" | "proxies/second_person_needed" | "proxies/self" | "proxies/too_many_proxies" | "proxies/too_many_residents" | "referrals/not_offered" | "referrals/not_own" | "referrals/own_home" | "referrals/phone_invalid" | "referrals/referrer_unknown" | "referrals/said_already" | "referrals/too_late" | "request/id_reused" | "request/invalid" | "request/not_found" | "request/too_large" | "request/too_many" | "residents/already_member" | "residents/birth_date_known" | "residents/birth_date_wrong" | "residents/building_exists" | "residents/building_unknown" | "residents/family_full" | "residents/household_unknown" | "residents/import_done" | "residents/import_has_errors" | "residents/left" | "residents/name_invalid" | "residents/name_too_short" | "residents/phone_invalid" | "residents/too_many_lookups" | "reviews/closed" | "reviews/own" | "roles/already_granted" | "roles/not_own" | "rules/account_not_kept" | "rules/grade_unknown" | "rules/household_award" | "rules/limit_reached" | "rules/not_in_force" | "rules/nothing_to_award" | "rules/points_out_of_range" | "rules/reason_missing" | "rules/referral_not_due" | "rules/rule_stopped" | "rules/self_award" | "rules/too_short" | "rules/unknown_rule" | "safety/age_unknown" | "safety/consent_ended" | "safety/consent_text_changed" | "safety/given_in_future" | "safety/guardian_is_minor" | "safety/happened_in_future" | "safety/insurance_age" | "safety/minor_at_high_risk" | "safety/needs_company" | "safety/needs_consent" | "safety/not_guardian" | "safety/not_insured" | "safety/not_minor" | "safety/not_qualified" | "safety/not_trained" | "safety/paper_number_wrong" | "safety/policy_days_wrong" | "safety/qualification_missing" | "safety/risk_not_agreed" | "safety/self_entry" | "safety/too_old" | "safety/too_young" | "server/busy" | "server/unexpected" | "service/already_confirmed" | "service/already_evaluated" | "service/already_marked" | "service/correction_answered" | "service/correction_open" | "service/household_record" | "service/no_session" | "service/nothing_to_export" | "service/own_record" | "service/record_reversed" | "service/recorder_answers" | "service/recorder_confirms" | "service/time_outside_session" | "sign_in/code_void" | "sign_in/code_wrong" | "sign_in/passkey_refused" | "sign_in/person_unknown" | "sign_in/phone_invalid" | "sign_in/sms_failed" | "sign_in/too_many_codes" | "sign_in/too_soon" | "sign_in/totp_not_started" | "sign_in/totp_wrong" | "stars/by_itself" | "stars/in_notice" | "stars/not_reached" | "stars/nothing_above" | "stars/notice_over" | "stars/objected" | "stars/objection_over" | "stars/own_objection";
                zh: string;
                en: string;
                details?: {
                    [key: string]: unknown;
                };
                requestId: string;
            };
        };
    };
    responses: {
        /** @description A refusal with its code and its words */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        community: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            timeZone: string;
                        };
                        /** Format: date-time */
                        serverTime: string;
                        month: string;
                        top: {
                            nickname: string;
                            buildingName: string | null;
                            points: number;
                            deeds: number;
                            mainDeed: {
                                zh: string;
                                en: string;
                                times: number;
                            };
                        }[];
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            place: string;
                            placesLeft: number | null;
                        }[];
                        totals: {
                            people: number;
                            deeds: number;
                            points: number;
                        };
                        recent: {
                            zh: string;
                            en: string;
                        }[];
                        rulesVersion: number | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listCommunities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        communities: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            districtName: string;
                            timeZone: string;
                            buildings: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listActivities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activities: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            description: string;
                            category: string;
                            categoryName: {
                                zh: string;
                                en: string;
                            };
                            ruleKey: string;
                            ruleText: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            capacity: number | null;
                            /** @enum {string} */
                            riskLevel: "none" | "some" | "high";
                            minAge: number | null;
                            maxAge: number | null;
                            requiredTraining: string | null;
                            requiredQualification: ("medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other") | null;
                            riskText: string;
                            recordingUnit: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            sessionCount: number;
                            nextStartsAt: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    planActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    title: string;
                    /** @default  */
                    description?: string;
                    category: string;
                    ruleKey: string;
                    place: string;
                    /** @default null */
                    capacity?: number | null;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    riskLevel?: "none" | "some" | "high";
                    /** @default  */
                    riskText?: string;
                    minAge?: number | null;
                    maxAge?: number | null;
                    requiredTraining?: string | null;
                    requiredQualification?: ("medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other") | null;
                    recordingUnit?: string;
                    /** Format: date-time */
                    firstStartsAt: string;
                    durationMinutes: number;
                    /** Format: uuid */
                    organizerResidentId?: string;
                    repeat?: {
                        weekdays: number[];
                        /** Format: date */
                        until: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        activityId: string;
                        sessionIds: string[];
                    };
                };
            };
            /** @description request/invalid, activities/rule_unknown, activities/time_invalid, activities/too_many_sessions, activities/ages_apart */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/category_unknown, activities/not_covered */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    updateActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    title?: string;
                    description?: string;
                    place?: string;
                    capacity?: number | null;
                    /** @enum {string} */
                    riskLevel?: "none" | "some" | "high";
                    riskText?: string;
                    minAge?: number | null;
                    maxAge?: number | null;
                    requiredTraining?: string | null;
                    requiredQualification?: ("medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other") | null;
                    recordingUnit?: string;
                    /** @enum {string} */
                    state?: "open" | "closed";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, activities/ages_apart */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/not_covered, activities/capacity_below_signups */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    planSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: date-time */
                    startsAt: string;
                    durationMinutes: number;
                    place?: string;
                    capacity?: number | null;
                    /** Format: uuid */
                    organizerResidentId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sessionId: string;
                    };
                };
            };
            /** @description request/invalid, activities/time_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/session_not_open, activities/not_covered */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                state?: "waiting" | "decided";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approvals: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "approved" | "refused" | "lapsed" | "withdrawn";
                            /** @enum {string} */
                            cause: "entry_above" | "session_day_above" | "budget" | "by_hand";
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            points: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            reason: string;
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            sessionId: string | null;
                            /** Format: date */
                            occurredOn: string;
                            makerName: string;
                            isOwn: boolean;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            lapsesAt: string;
                            opensAt: string | null;
                            needsRepresentative: boolean;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            decisionReason: string | null;
                            transferId: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    approveAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        transferId: string;
                        points: number;
                        balance: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, approvals/closed, approvals/own, approvals/same_home, rules/self_award, rules/household_award, approvals/in_notice, approvals/representative_needed, residents/left, rules/limit_reached */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    refuseAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, approvals/closed, approvals/own, approvals/same_home, rules/self_award, rules/household_award */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    cancelAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                attendanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        residentId: string;
                        pointsTakenBack: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, rules/self_award, rules/household_award, ledger/points_spent */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    undoScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                attendanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        residentId: string;
                        pointsTakenBack: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, attendance/undo_not_own, attendance/undo_too_late, ledger/points_spent */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    awardDeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    ruleKey: string;
                    points?: number;
                    quantity?: number;
                    minutes?: number;
                    asRuleKey?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        approvalId: string;
                        points: number;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/left, rules/unknown_rule, rules/rule_stopped, rules/not_in_force, rules/self_award, rules/household_award, rules/account_not_kept, rules/reason_missing, rules/referral_not_due, rules/grade_unknown, rules/points_out_of_range, rules/limit_reached, rules/nothing_to_award */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readFrozenBoards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boards: {
                            month: string;
                            /** Format: date-time */
                            frozenAt: string;
                            totals: {
                                people: number;
                                deeds: number;
                                points: number;
                            };
                            leafIndex: number | null;
                            lines: {
                                place: number;
                                points: number;
                                deeds: number;
                                named: {
                                    nickname: string;
                                    mainDeed: {
                                        zh: string;
                                        en: string;
                                        times: number;
                                    };
                                    salt: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        budgets: {
                            /** @enum {string} */
                            scope: "organizer" | "activity" | "session";
                            /** Format: uuid */
                            subjectId: string;
                            name: string;
                            pointsMax: number;
                            pointsUsed: number;
                            setByName: string | null;
                            /** Format: date-time */
                            setAt: string;
                        }[];
                        organizers: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        activities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            startsAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    setBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    scope: "organizer" | "activity" | "session";
                    /** Format: uuid */
                    subjectId: string;
                    pointsMax: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, budgets/own */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listBuildings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        buildings: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            residentCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addBuilding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/building_exists */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadBulkAwardTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listBulkAwards: {
        parameters: {
            query?: {
                state?: "prepared" | "submitted" | "approved" | "refused" | "withdrawn";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bulkAwards: {
                            /** Format: uuid */
                            id: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "prepared" | "submitted" | "approved" | "refused" | "withdrawn";
                            rowCount: number;
                            soundCount: number;
                            peopleCount: number;
                            points: number;
                            makerName: string;
                            isOwn: boolean;
                            /** Format: date-time */
                            preparedAt: string;
                            submittedAt: string | null;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            decisionReason: string | null;
                            givenCount: number;
                            givenPoints: number;
                            reversedByName: string | null;
                            reversedAt: string | null;
                            reversalReason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    prepareBulkAward: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "prepared" | "submitted" | "approved" | "refused" | "withdrawn";
                        rowCount: number;
                        soundCount: number;
                        peopleCount: number;
                        points: number;
                        makerName: string;
                        isOwn: boolean;
                        /** Format: date-time */
                        preparedAt: string;
                        submittedAt: string | null;
                        decidedByName: string | null;
                        decidedAt: string | null;
                        decisionReason: string | null;
                        givenCount: number;
                        givenPoints: number;
                        reversedByName: string | null;
                        reversedAt: string | null;
                        reversalReason: string | null;
                    };
                };
            };
            /** @description request/invalid, lists/unreadable, lists/too_many_rows, bulk_awards/empty */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bulkAward: {
                            /** Format: uuid */
                            id: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "prepared" | "submitted" | "approved" | "refused" | "withdrawn";
                            rowCount: number;
                            soundCount: number;
                            peopleCount: number;
                            points: number;
                            makerName: string;
                            isOwn: boolean;
                            /** Format: date-time */
                            preparedAt: string;
                            submittedAt: string | null;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            decisionReason: string | null;
                            givenCount: number;
                            givenPoints: number;
                            reversedByName: string | null;
                            reversedAt: string | null;
                            reversalReason: string | null;
                        };
                        byRule: {
                            ruleKey: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            rows: number;
                            people: number;
                            points: number;
                        }[];
                        counts: {
                            [key: string]: number;
                        };
                        ownRows: number;
                        sameFile: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            preparedAt: string;
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    approveBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        givenCount: number;
                        givenPoints: number;
                        notGivenCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, bulk_awards/closed, approvals/own, approvals/same_home */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    refuseBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, bulk_awards/closed, approvals/own, approvals/same_home */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reverseBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reversedCount: number;
                        reversedPoints: number;
                        leftCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, bulk_awards/nothing_to_reverse */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listBulkAwardRows: {
        parameters: {
            query?: {
                only?: "all" | "problems";
                afterRow?: number;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            row: number;
                            /** @enum {string} */
                            outcome: "sound" | "wrong" | "given" | "noted" | "not_given" | "reversed";
                            typed: {
                                name: string;
                                maskedPhone: string;
                                rule: string;
                                day: string;
                            };
                            residentId: string | null;
                            residentName: string | null;
                            title: {
                                zh: string;
                                en: string;
                            } | null;
                            occurredOn: string | null;
                            note: string;
                            points: number;
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            problems: {
                                code: string;
                                zh: string;
                                en: string;
                                column: string;
                            }[];
                            givenPoints: number | null;
                            transferId: string | null;
                        }[];
                        hasMore: boolean;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    submitBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @default false */
                    skipErrors?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, bulk_awards/not_own, bulk_awards/closed, bulk_awards/nothing_to_give, bulk_awards/has_errors */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawBulkAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bulkAwardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, bulk_awards/not_own, bulk_awards/closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residents: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            buildingName: string | null;
                            room: string | null;
                            phone: string | null;
                            messages: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                body: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                        }[];
                        more: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordTelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    messageIds: string[];
                    /** @enum {string} */
                    way: "phone" | "door" | "desk";
                    /** @default  */
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, calls/told_already */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listTellings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tellings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            titles: {
                                zh: string;
                                en: string;
                            }[];
                            /** @enum {string} */
                            way: "phone" | "door" | "desk";
                            answer: string;
                            toldByName: string;
                            /** Format: date-time */
                            toldAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    uploadClaimPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        width: number;
                        height: number;
                    };
                };
            };
            /** @description request/invalid, claims/photo_kind, claims/photo_unreadable, claims/photo_too_many_pixels */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large, claims/photo_too_large */
            413: components["responses"]["Refusal"];
            /** @description claims/too_many_photos, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                shelf?: "waiting" | "second_look" | "asked" | "overdue" | "over";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "deed" | "plot";
                            /** @enum {string} */
                            state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                            ruleKey: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            words: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            sentAt: string;
                            answerDueOn: string | null;
                            overdue: boolean;
                            decidedAt: string | null;
                            points: number | null;
                            reversed: boolean;
                            plotId: string | null;
                            recordedByName: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            buildingName: string | null;
                            duplicate: boolean;
                        }[];
                        counts: {
                            waiting: number;
                            secondLook: number;
                            asked: number;
                            overdue: number;
                        };
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code?: string;
                    /** Format: uuid */
                    residentId?: string;
                    /** @enum {string} */
                    way: "camera" | "hand_scanner" | "photo" | "typed_code" | "phone" | "roster";
                    personConfirmed?: boolean;
                    /** Format: date-time */
                    scannedAt: string;
                    /** @default false */
                    offline?: boolean;
                    lateReason?: string;
                    ruleKey: string;
                    place: string;
                    words: string;
                    photoIds: string[];
                    /** Format: uuid */
                    plotId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        claimId: string;
                        /** Format: uuid */
                        residentId: string;
                        maskedName: string;
                        buildingName: string | null;
                        /** Format: date */
                        answerDueOn: string;
                    };
                };
            };
            /** @description request/invalid, attendance/code_unreadable, claims/place_needed */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown, attendance/resident_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, attendance/time_in_future, attendance/too_late, attendance/foreign_community, attendance/code_forged, attendance/code_stale, cards/revoked, residents/left, attendance/self_scan, attendance/household_scan, attendance/proxy_scan, cards/unconfirmed, rules/not_in_force, claims/not_claimable, claims/plot_taken, claims/plot_reported, claims/photo_missing */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "deed" | "plot";
                            /** @enum {string} */
                            state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                            ruleKey: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            words: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            sentAt: string;
                            answerDueOn: string | null;
                            overdue: boolean;
                            decidedAt: string | null;
                            points: number | null;
                            reversed: boolean;
                            plotId: string | null;
                            recordedByName: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            buildingName: string | null;
                        };
                        way: string;
                        offline: boolean;
                        lateReason: string | null;
                        steps: {
                            step: number;
                            /** @enum {string} */
                            deed: "look" | "ask" | "answer" | "propose" | "adopt" | "decline" | "agree" | "send_back" | "withdraw";
                            /** Format: date-time */
                            at: string;
                            words: string;
                            points: number | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                            byName: string | null;
                            byRole: string | null;
                        }[];
                        rule: {
                            number: number | null;
                            name: {
                                zh: string;
                                en: string;
                            };
                            text: {
                                zh: string;
                                en: string;
                            };
                            rulebookVersion: number;
                            range: {
                                min: number;
                                max: number;
                                step: number;
                            } | null;
                            grades: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                points: number;
                            }[];
                            levels: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                points: number;
                            }[];
                            unit: {
                                zh: string;
                                en: string;
                            } | null;
                            twoPeopleAbove: number;
                            representativeNeeded: boolean;
                        };
                        duplicates: {
                            /** Format: uuid */
                            claimId: string;
                            signs: ("same_photo" | "similar_photo" | "same_place")[];
                            /** @enum {string} */
                            state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                            title: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            words: string;
                            /** Format: date-time */
                            occurredAt: string;
                            residentName: string;
                            photoId: string | null;
                        }[];
                        transferId: string | null;
                        reversedBecause: string | null;
                        /** @enum {string} */
                        next: "first" | "second" | "nothing";
                        objection: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    outcome: "adopt" | "decline";
                    points?: number;
                    quantity?: number;
                    grade?: string;
                    level?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                        points: number | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/own, claims/own_household, claims/own_record, claims/changed_meanwhile, residents/left, claims/plot_taken, rules/unknown_rule, rules/rule_stopped, rules/not_in_force, rules/points_out_of_range, rules/grade_unknown, rules/account_not_kept, rules/limit_reached, rules/nothing_to_award */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    lookAtClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/own, claims/own_household, claims/own_record, claims/changed_meanwhile */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readClaimPhoto: {
        parameters: {
            query?: {
                size?: "small" | "full";
            };
            header?: never;
            path: {
                communityId: string;
                claimId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    askAboutClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/own, claims/own_household, claims/own_record, claims/changed_meanwhile */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    settleClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    outcome: "agree" | "send_back";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                        points: number | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/own, claims/own_household, claims/own_record, claims/changed_meanwhile, claims/same_reviewer, claims/same_home, claims/representative_needed, claims/committee_needed, residents/left, claims/plot_taken, rules/limit_reached, rules/nothing_to_award */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readConsentText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        zh: string;
                        en: string;
                        version: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** @enum {string} */
                    relation: "parent" | "grandparent" | "guardian";
                    /** @enum {string} */
                    scope: "activity" | "category" | "year";
                    /** Format: uuid */
                    activityId?: string;
                    category?: string;
                    textVersion: string;
                    guardianName: string;
                    /** @enum {string} */
                    way: "paper" | "on_the_spot";
                    /** Format: date-time */
                    givenAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        consentId: string;
                        /** Format: date */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid, safety/given_in_future */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, safety/consent_text_changed, safety/not_minor, activities/category_unknown */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, safety/consent_ended */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        communityName: string;
                        phone: string | null;
                        place: string | null;
                        appealDays: number | null;
                        appealCounted: ("natural" | "working") | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    phone: string | null;
                    place: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, residents/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listCounters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counters: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            place: string;
                            hours: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                    place: string;
                    /** @default  */
                    hours?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readCardAtCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        residentId: string;
                        maskedName: string;
                        buildingName: string | null;
                        balance: number;
                        waiting: {
                            /** Format: uuid */
                            redemptionId: string;
                            rewardTitle: string;
                            /** @enum {string} */
                            picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                            points: number;
                            /** Format: date-time */
                            validUntil: string;
                            /** Format: uuid */
                            counterId: string;
                            counterName: string;
                        }[];
                        rewards: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                            pricePoints: number;
                            stock: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid, cards/unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown */
            404: components["responses"]["Refusal"];
            /** @description cards/revoked, residents/left */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    redeemByCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code: string;
                    /** Format: uuid */
                    redemptionId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        redemptionId: string;
                        rewardTitle: string;
                        points: number;
                        maskedName: string;
                        balance: number;
                        /** Format: date-time */
                        redeemedAt: string;
                    };
                };
            };
            /** @description request/invalid, cards/unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, cards/revoked, residents/left, counter/own_card, counter/other_counter, counter/already_redeemed, counter/cancelled, counter/lapsed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reserveByCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code: string;
                    /** Format: uuid */
                    rewardId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        redemptionId: string;
                        rewardTitle: string;
                        points: number;
                        code: string;
                        balance: number;
                        /** Format: date-time */
                        orderedAt: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid, cards/unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, cards/revoked, residents/left, counter/own_card, mall/reward_not_offered, counter/other_counter, mall/out_of_stock, mall/limit_reached, mall/not_in_rules, mall/suspended, mall/closed_until, mall/closed, mall/once_per_window, mall/below_threshold, mall/terms_limit_reached, mall/base_kept, ledger/not_enough */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    checkRedemptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        redemptionId: string;
                        rewardTitle: string;
                        /** @enum {string} */
                        picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                        points: number;
                        maskedName: string;
                        buildingName: string | null;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, counter/code_unknown */
            404: components["responses"]["Refusal"];
            /** @description counter/other_counter, counter/already_redeemed, counter/cancelled, counter/lapsed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description counter/locked, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    redeemCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        redemptionId: string;
                        rewardTitle: string;
                        maskedName: string;
                        /** Format: date-time */
                        redeemedAt: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, counter/code_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, counter/other_counter, counter/already_redeemed, counter/cancelled, counter/lapsed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description counter/locked, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listCounterDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                counterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redemptions: {
                            /** Format: uuid */
                            id: string;
                            rewardTitle: string;
                            maskedName: string;
                            points: number;
                            /** Format: date-time */
                            redeemedAt: string;
                        }[];
                        waitingCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listDeductions: {
        parameters: {
            query?: {
                state?: "open" | "all";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deductions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "warned" | "noticed" | "effective" | "dropped" | "withdrawn" | "reversed";
                            rule: {
                                key: string;
                                number: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            rulebookVersion: number;
                            /** Format: date */
                            happenedOn: string;
                            reason: string;
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            /** Format: date */
                            noticedOn: string;
                            effectiveFrom: string | null;
                            appeal: {
                                words: string;
                                /** Format: date-time */
                                appealedAt: string;
                                byProxy: {
                                    zh: string;
                                    en: string;
                                } | null;
                                holds: boolean | null;
                                answer: string | null;
                                decidedAt: string | null;
                            } | null;
                            effectiveOn: string | null;
                            points: number;
                            taken: number;
                            suspendedUntil: string | null;
                            closingReason: string | null;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            buildingName: string | null;
                            proposedByName: string;
                            isOwn: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    proposeDeduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    ruleKey: string;
                    /** Format: date */
                    happenedOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "warned" | "noticed";
                        points: number;
                        effectiveFrom: string | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, deductions/own_home */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, deductions/unknown_rule, residents/left */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description deductions/day_ahead */
            422: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    appealDeduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, deductions/appealed, deductions/appeal_over */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reverseDeduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        returned: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, deductions/own_home */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, deductions/not_effective */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    holds: boolean;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, deductions/own, deductions/own_home */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, deductions/no_appeal */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawDeduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, deductions/own_home */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, deductions/closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listDeviceReversals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reversals: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            deviceId: string;
                            deviceName: string;
                            fromCounter: number | null;
                            toCounter: number | null;
                            from: string | null;
                            to: string | null;
                            reason: string;
                            /** @enum {string} */
                            state: "proposed" | "done" | "rejected" | "lapsed";
                            proposedByName: string;
                            /** Format: date-time */
                            proposedAt: string;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            decisionReason: string;
                            events: number;
                            points: number;
                            residents: number;
                            spentEvents: number;
                            mayDecide: boolean;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    decideDeviceReversal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                reversalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    decision: "carry_out" | "reject";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reversed: number;
                        points: number;
                        spentEvents: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, devices/second_person */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, devices/reversal_closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "bin" | "turnstile" | "kiosk";
                            place: string;
                            vendor: string;
                            /** @enum {string} */
                            state: "active" | "suspended" | "revoked";
                            lastSeenAt: string | null;
                            todayEvents: number;
                            heldEvents: number;
                            missingEvents: number;
                            reusedCounters: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    kind: "bin" | "turnstile" | "kiosk";
                    vendor: string;
                    publicKey: string;
                    name: string;
                    place: string;
                    awards: {
                        /** @enum {string} */
                        kind: "deposit" | "inspection" | "pass" | "check_in";
                        category: string | null;
                        ruleKey: string;
                    }[];
                    limits: {
                        minGrams: number;
                        maxGrams: number;
                        maxCount: number;
                        residentDayEvents: number;
                        residentDayGrams: number;
                        hourEvents: number;
                        dayEvents: number;
                    };
                    hours: {
                        opensAt: string;
                        closesAt: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid, devices/key_invalid, devices/rule_not_for_devices */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, devices/key_taken */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "bin" | "turnstile" | "kiosk";
                        place: string;
                        vendor: string;
                        /** @enum {string} */
                        state: "active" | "suspended" | "revoked";
                        lastSeenAt: string | null;
                        todayEvents: number;
                        heldEvents: number;
                        missingEvents: number;
                        reusedCounters: number;
                        publicKey: string;
                        awards: {
                            /** @enum {string} */
                            kind: "deposit" | "inspection" | "pass" | "check_in";
                            category: string | null;
                            ruleKey: string;
                        }[];
                        limits: {
                            minGrams: number;
                            maxGrams: number;
                            maxCount: number;
                            residentDayEvents: number;
                            residentDayGrams: number;
                            hourEvents: number;
                            dayEvents: number;
                        };
                        hours: {
                            opensAt: string;
                            closesAt: string;
                        } | null;
                        /** Format: date-time */
                        registeredAt: string;
                        stateReason: string;
                        /** Format: date-time */
                        stateChangedAt: string;
                        highestCounter: number;
                        gaps: {
                            from: number;
                            to: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    updateDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                    place: string;
                    awards: {
                        /** @enum {string} */
                        kind: "deposit" | "inspection" | "pass" | "check_in";
                        category: string | null;
                        ruleKey: string;
                    }[];
                    limits: {
                        minGrams: number;
                        maxGrams: number;
                        maxCount: number;
                        residentDayEvents: number;
                        residentDayGrams: number;
                        hourEvents: number;
                        dayEvents: number;
                    };
                    hours: {
                        opensAt: string;
                        closesAt: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, devices/rule_not_for_devices */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordDeviceEvents: {
        parameters: {
            query?: never;
            header: {
                "linli-sent-at": string;
            };
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    events: {
                        counter: number;
                        /** @enum {string} */
                        kind: "deposit" | "inspection" | "pass" | "check_in";
                        category?: string;
                        grams?: number;
                        count?: number;
                        grade?: string;
                        user: {
                            /** @enum {string} */
                            kind: "code" | "vendor" | "phone";
                            text: string;
                        };
                        /** Format: date-time */
                        occurredAt: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            counter: number;
                            /** @enum {string} */
                            outcome: "awarded" | "held" | "unclaimed" | "refused";
                            reason: string | null;
                            points: number;
                            text: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        missingCount: number;
                    };
                };
            };
            /** @description request/invalid, devices/counters_unordered */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in, devices/signature_wrong */
            401: components["responses"]["Refusal"];
            /** @description devices/revoked, devices/suspended */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    openDeviceBinding: {
        parameters: {
            query?: never;
            header: {
                "linli-sent-at": string;
            };
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    vendorUser: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        link: string | null;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in, devices/signature_wrong */
            401: components["responses"]["Refusal"];
            /** @description devices/revoked, devices/suspended */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    decideDeviceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    counters: number[];
                    /** @enum {string} */
                    decision: "award" | "dismiss";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            counter: number;
                            /** @enum {string} */
                            state: "awarded" | "held" | "unclaimed" | "refused" | "dismissed" | "lapsed" | "reversed";
                            points: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, devices/already_decided, rules/self_award, rules/household_award */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listDeviceEvents: {
        parameters: {
            query?: {
                state?: "awarded" | "held" | "unclaimed" | "refused" | "dismissed" | "lapsed" | "reversed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: uuid */
                            deviceId: string;
                            deviceName: string;
                            place: string;
                            counter: number;
                            /** @enum {string} */
                            kind: "deposit" | "inspection" | "pass" | "check_in";
                            category: string | null;
                            grams: number | null;
                            count: number | null;
                            grade: string | null;
                            maskedName: string | null;
                            /** Format: date-time */
                            countsAt: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            outcome: "awarded" | "held" | "unclaimed" | "refused";
                            reason: string | null;
                            /** @enum {string} */
                            state: "awarded" | "held" | "unclaimed" | "refused" | "dismissed" | "lapsed" | "reversed";
                            points: number;
                            transferId: string | null;
                            note: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    proposeDeviceReversal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    fromCounter?: number;
                    toCounter?: number;
                    /** Format: date-time */
                    from?: string;
                    /** Format: date-time */
                    to?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reversalId: string;
                        events: number;
                        points: number;
                        residents: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, devices/range_empty, devices/range_too_large */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    changeDeviceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    state: "active" | "suspended" | "revoked";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, devices/revoked */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addDossierEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    residentIds: string[];
                    /** @enum {string} */
                    kind: "training" | "qualification" | "commendation";
                    title: string;
                    /** @default  */
                    content?: string;
                    /** @enum {string} */
                    qualification?: "medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other";
                    /** @default  */
                    number?: string;
                    issuer: string;
                    minutes?: number;
                    /** Format: date */
                    day: string;
                    /** Format: date */
                    validUntil?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addedCount: number;
                    };
                };
            };
            /** @description request/invalid, safety/qualification_missing */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, safety/self_entry */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawDossierEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listErasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        erasures: {
                            /** Format: uuid */
                            id: string;
                            residentName: string | null;
                            /** @enum {string} */
                            reason: "own_wish" | "moved_away" | "deceased" | "ordered";
                            /** @enum {string} */
                            state: "waiting" | "erased" | "withdrawn";
                            isOwn: boolean;
                            /** Format: date-time */
                            requestedAt: string;
                            settledAt: string | null;
                            leaves: number | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** @enum {string} */
                    reason: "own_wish" | "moved_away" | "deceased" | "ordered";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, log/erased_already, log/erasure_waits */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                erasureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, log/erasure_over */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    approveErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                erasureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        leaves: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, log/erasure_own */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, log/erasure_over, log/rows_differ */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listHeldDeviceEvents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: uuid */
                            deviceId: string;
                            deviceName: string;
                            place: string;
                            counter: number;
                            /** @enum {string} */
                            kind: "deposit" | "inspection" | "pass" | "check_in";
                            category: string | null;
                            grams: number | null;
                            count: number | null;
                            grade: string | null;
                            maskedName: string | null;
                            /** Format: date-time */
                            countsAt: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            outcome: "awarded" | "held" | "unclaimed" | "refused";
                            reason: string | null;
                            /** @enum {string} */
                            state: "awarded" | "held" | "unclaimed" | "refused" | "dismissed" | "lapsed" | "reversed";
                            points: number;
                            transferId: string | null;
                            note: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    formHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    residentIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        householdId: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        incidents: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            sessionId: string;
                            sessionTitle: string;
                            personName: string;
                            /** Format: date-time */
                            happenedAt: string;
                            place: string;
                            noteCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        sessionId: string;
                        sessionTitle: string;
                        /** Format: date-time */
                        sessionStartsAt: string;
                        communityName: string;
                        residentId: string | null;
                        personName: string;
                        /** Format: date-time */
                        happenedAt: string;
                        place: string;
                        what: string;
                        help: string;
                        witnesses: string;
                        told: {
                            whom: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        recordedByName: string | null;
                        /** Format: date-time */
                        recordedAt: string;
                        signedUpAt: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            words: string;
                            addedByName: string | null;
                            /** Format: date-time */
                            addedAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addIncidentNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listInspections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        inspections: {
                            schemeKey: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            state: "overdue" | "due" | "waiting" | "done" | "ahead";
                            figures: {
                                open: number;
                                waiting: number;
                                confirmed: number;
                            };
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                schemeKey: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: {
                            zh: string;
                            en: string;
                        };
                        rule: {
                            number: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        rulebookVersion: number;
                        /** Format: date */
                        day: string;
                        isAhead: boolean;
                        /** @enum {string} */
                        holder: "resident" | "household";
                        grades: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            points: number;
                        }[];
                        figures: {
                            open: number;
                            waiting: number;
                            confirmed: number;
                            homes: number;
                            own: number;
                        };
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description inspections/not_a_day */
            409: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    gradeHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                schemeKey: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    grade: string;
                    /** @default false */
                    over?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grade: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date-time */
                        gradedAt: string;
                        inspectorName: string;
                        isOwn: boolean;
                        /** @enum {string} */
                        state: "open" | "waiting" | "confirmed";
                        points: number | null;
                        bulkAwardId: string | null;
                        problems: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, inspections/not_a_day, inspections/day_ahead, inspections/grade_unknown, residents/left, inspections/own_home, inspections/handed_in, inspections/graded_by_other */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    handInInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                schemeKey: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bulkAwardId: string;
                        soundCount: number;
                        wrongCount: number;
                        points: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, inspections/not_a_day, inspections/nothing_open, bulk_awards/nothing_to_give */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listInspectedHomes: {
        parameters: {
            query?: {
                search?: string;
                buildingId?: string;
                only?: "all" | "ungraded" | "graded";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
                schemeKey: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        homes: {
                            /** Format: uuid */
                            residentId: string;
                            names: string[];
                            buildingName: string | null;
                            room: string | null;
                            isOwn: boolean;
                            given: {
                                grade: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                gradedAt: string;
                                inspectorName: string;
                                isOwn: boolean;
                                /** @enum {string} */
                                state: "open" | "waiting" | "confirmed";
                                points: number | null;
                                bulkAwardId: string | null;
                                problems: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                }[];
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description inspections/not_a_day */
            409: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policies: {
                            /** Format: uuid */
                            id: string;
                            insurer: string;
                            number: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            categories: string[];
                            minAge: number | null;
                            maxAge: number | null;
                            claimsPhone: string;
                            /** @enum {string} */
                            state: "coming" | "valid" | "over" | "ended";
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    insurer: string;
                    number: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    categories: string[];
                    /** @default null */
                    minAge?: number | null;
                    /** @default null */
                    maxAge?: number | null;
                    claimsPhone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        policyId: string;
                    };
                };
            };
            /** @description request/invalid, safety/policy_days_wrong */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/category_unknown */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readIssuers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residentsMin: number;
                        months: {
                            month: string;
                            issuers: {
                                /** @enum {string} */
                                roleTitle: "committee" | "organizer" | "former";
                                maskedName: string;
                                figures: {
                                    awards: number;
                                    points: number;
                                    residents: number;
                                    topFivePercent: number;
                                    undone: number;
                                    denied: number;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    joinCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                    nickname?: string;
                    /** Format: uuid */
                    buildingId?: string;
                    room?: string;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    referrerPhone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid, residents/name_invalid, residents/building_unknown, referrals/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/already_member, residents/family_full, referrals/not_offered, referrals/own_home */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listLateEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        windowDays: number;
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            sessionId: string;
                            title: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            /** Format: date-time */
                            beganAt: string;
                            /** Format: date-time */
                            endedAt: string;
                            reason: string;
                            evidence: string;
                            madeByName: string;
                            /** Format: date-time */
                            madeAt: string;
                            /** @enum {string} */
                            state: "waiting" | "confirmed" | "refused";
                            settledByName: string | null;
                            settledAt: string | null;
                            refuseReason: string | null;
                            points: number;
                            minutes: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmLateEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                lateEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        points: number;
                        balance: number;
                        minutes: number;
                        transferId: string | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid, service/time_outside_session */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, late_entry/settled, late_entry/same_hand, residents/left, activities/session_not_open, late_entry/session_not_over, late_entry/window_closed, late_entry/not_yet_resident, late_entry/self, late_entry/household, late_entry/attended, safety/minor_at_high_risk, safety/age_unknown, safety/too_young, safety/too_old, safety/needs_company, safety/needs_consent, safety/not_qualified, safety/not_trained, safety/not_insured, safety/insurance_age */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    refuseLateEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                lateEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, late_entry/settled, late_entry/same_hand */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    followLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readLogCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkedAt: string | null;
                        entries: number;
                        findings: {
                            row: string;
                            /** @enum {string} */
                            what: "changed" | "deleted" | "inserted";
                            says: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        residentId: string;
                        name: string;
                        nickname: string | null;
                        maskedPhone: string | null;
                        buildingName: string | null;
                        room: string | null;
                        household: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            isMe: boolean;
                        }[];
                        boardConsent: boolean;
                        boardConsentText: {
                            version: string;
                            zh: string;
                            en: string;
                        };
                        /** @enum {string} */
                        language: "zh" | "en";
                        elderMode: boolean;
                        /** Format: date-time */
                        registeredAt: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    changeMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    nickname?: string | null;
                    boardConsent?: boolean;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    elderMode?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: number;
                        /** @enum {string} */
                        holder: "resident" | "household";
                        lots: {
                            expiresOn: string | null;
                            amount: number;
                        }[];
                        earnedThisMonth: number;
                        earnedTotal: number;
                        serviceMinutes: number;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyCheckIns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            points: number | null;
                            row: {
                                every: number;
                                /** @enum {string} */
                                of: "day" | "week" | "month";
                                points: number;
                                forgiven: number;
                                /** @enum {string} */
                                forgivenPer: "month" | "quarter";
                            } | null;
                        } | null;
                        /** Format: date */
                        today: string;
                        checkedInToday: boolean;
                        rowDays: number;
                        windows: {
                            /** Format: date */
                            day: string;
                            lit: boolean;
                            isToday: boolean;
                        }[];
                        activeWeeks: number;
                        weeksLookedBack: number;
                        days: string[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    checkInToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        rowDays: number;
                        points: number;
                        balance: number;
                        transferId: string | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, check_in/not_offered, check_in/already_today */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "deed" | "plot";
                            /** @enum {string} */
                            state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                            ruleKey: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            words: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            sentAt: string;
                            answerDueOn: string | null;
                            overdue: boolean;
                            decidedAt: string | null;
                            points: number | null;
                            reversed: boolean;
                            plotId: string | null;
                            recordedByName: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        plots: {
                            /** Format: uuid */
                            id: string;
                            ruleKey: string;
                            place: string;
                            /** Format: date */
                            since: string;
                            monthState: ("sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn") | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    sendClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    ruleKey: string;
                    place: string;
                    words: string;
                    photoIds: string[];
                    /** Format: uuid */
                    plotId?: string;
                    /** Format: date-time */
                    writtenAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        claimId: string;
                        /** Format: date */
                        answerDueOn: string;
                    };
                };
            };
            /** @description request/invalid, claims/place_needed */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, rules/not_in_force, claims/not_claimable, claims/plot_taken, claims/plot_reported, claims/photo_missing */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "deed" | "plot";
                            /** @enum {string} */
                            state: "sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn";
                            ruleKey: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            words: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            sentAt: string;
                            answerDueOn: string | null;
                            overdue: boolean;
                            decidedAt: string | null;
                            points: number | null;
                            reversed: boolean;
                            plotId: string | null;
                            recordedByName: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        steps: {
                            step: number;
                            /** @enum {string} */
                            deed: "look" | "ask" | "answer" | "propose" | "adopt" | "decline" | "agree" | "send_back" | "withdraw";
                            /** Format: date-time */
                            at: string;
                            words: string;
                            points: number | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        reversedBecause: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    words: string;
                    photoIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        answerDueOn: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/changed_meanwhile, claims/photo_missing */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyClaimPhoto: {
        parameters: {
            query?: {
                size?: "small" | "full";
            };
            header?: never;
            path: {
                communityId: string;
                claimId: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/changed_meanwhile */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: {
                            zh: string;
                            en: string;
                            version: string;
                        };
                        minors: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            ageYears: number;
                        }[];
                        consents: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            guardianName: string;
                            /** @enum {string} */
                            relation: "parent" | "grandparent" | "guardian";
                            /** @enum {string} */
                            scope: "activity" | "category" | "year";
                            activityTitle: string | null;
                            category: string | null;
                            /** @enum {string} */
                            way: "app" | "paper" | "on_the_spot";
                            /** Format: date-time */
                            givenAt: string;
                            /** Format: date */
                            validUntil: string;
                            withdrawnAt: string | null;
                            textVersion: string;
                        }[];
                        categories: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** @enum {string} */
                    relation: "parent" | "grandparent" | "guardian";
                    /** @enum {string} */
                    scope: "activity" | "category" | "year";
                    /** Format: uuid */
                    activityId?: string;
                    category?: string;
                    textVersion: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        consentId: string;
                        /** Format: date */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, safety/consent_text_changed, safety/not_guardian, safety/not_minor, safety/guardian_is_minor, activities/category_unknown */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, safety/not_guardian, safety/consent_ended */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyDeductions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deductions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "warned" | "noticed" | "effective" | "dropped" | "withdrawn" | "reversed";
                            rule: {
                                key: string;
                                number: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            rulebookVersion: number;
                            /** Format: date */
                            happenedOn: string;
                            reason: string;
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            /** Format: date */
                            noticedOn: string;
                            effectiveFrom: string | null;
                            appeal: {
                                words: string;
                                /** Format: date-time */
                                appealedAt: string;
                                byProxy: {
                                    zh: string;
                                    en: string;
                                } | null;
                                holds: boolean | null;
                                answer: string | null;
                                decidedAt: string | null;
                            } | null;
                            effectiveOn: string | null;
                            points: number;
                            taken: number;
                            suspendedUntil: string | null;
                            closingReason: string | null;
                            aboutName: string | null;
                            mayAppeal: boolean;
                        }[];
                        owed: number;
                        suspendedUntil: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyDeviceBindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bindings: {
                            /** Format: uuid */
                            id: string;
                            vendor: string;
                            /** Format: date-time */
                            boundAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    bindDeviceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        vendor: string;
                        claimedEvents: number;
                        claimedPoints: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, devices/binding_code_wrong */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    unbindDeviceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                bindingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "training" | "qualification" | "commendation";
                            title: string;
                            content: string;
                            qualification: string | null;
                            number: string;
                            issuer: string;
                            minutes: number | null;
                            /** Format: date */
                            day: string;
                            validUntil: string | null;
                            enteredByName: string | null;
                            /** Format: date-time */
                            enteredAt: string;
                            withdrawn: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                direction?: "in" | "out";
                kind?: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                ruleKey?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** Format: uuid */
                            transferId: string;
                            /** @enum {string} */
                            kind: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                            amount: number;
                            balanceAfter: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            reason: string;
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            deedKind: string | null;
                            ruleKey: string | null;
                            rulebookVersion: number | null;
                            recordedByName: string | null;
                            place: string | null;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            reversesTransferId: string | null;
                            reversedByTransferId: string | null;
                            appealUntil: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        transferId: string;
                        /** @enum {string} */
                        kind: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                        amount: number;
                        balanceAfter: number;
                        title: {
                            zh: string;
                            en: string;
                        };
                        reason: string;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        deedKind: string | null;
                        ruleKey: string | null;
                        rulebookVersion: number | null;
                        recordedByName: string | null;
                        place: string | null;
                        /** Format: date-time */
                        occurredAt: string;
                        /** Format: date-time */
                        recordedAt: string;
                        reversesTransferId: string | null;
                        reversedByTransferId: string | null;
                        appealUntil: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string | null;
                        policy: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description log/not_published_yet */
            409: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyInspectionGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grades: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            day: string;
                            grade: {
                                zh: string;
                                en: string;
                            };
                            points: number | null;
                            transferId: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        level: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            privileges: {
                                zh: string;
                                en: string;
                            }[];
                        } | null;
                        next: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            missing: number;
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMemberKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keyId: string;
                        secret: string;
                        stepSeconds: number;
                        /** Format: date-time */
                        serverTime: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    renewMemberKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            percent: number;
                            learnerEarnedBelow: number;
                            perMentor: number;
                            lastsDays: number;
                            cooldownDays: number;
                        } | null;
                        /** @enum {string} */
                        role: "mentor" | "learner";
                        placesLeft: number;
                        wished: boolean;
                        requests: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            iAm: "mentor" | "learner";
                            partnerName: string;
                            partnerBuilding: string | null;
                            iAgreed: boolean;
                            askedByMe: boolean;
                            /** Format: date-time */
                            askedAt: string;
                        }[];
                        pairs: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            iAm: "mentor" | "learner";
                            partnerName: string;
                            partnerBuilding: string | null;
                            /** Format: date */
                            beganOn: string;
                            /** Format: date */
                            lastDay: string;
                            sessionsTogether: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endMyPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pairId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/pair_over */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    askPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                    phoneLast4: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asked: boolean;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/not_offered, mentoring/no_place, mentoring/already_asked */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description mentoring/too_many_tries, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                mentoringRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    agree: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairId: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/request_closed, mentoring/not_offered, mentoring/cannot_pair */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    wishPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    wanted: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/not_offered */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        notifications: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            body: {
                                zh: string;
                                en: string;
                            };
                            link: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            readAt: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    throughId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyOpenings: {
        parameters: {
            query?: {
                from?: number;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openings: {
                            index: number;
                            type: number;
                            nonce: string;
                            payload: string;
                        }[];
                        newest: number;
                        policy: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endMyPlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                plotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyPolls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        polls: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            description: string;
                            /** Format: date-time */
                            opensAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            minAge: number | null;
                            questionCount: number;
                            /** @enum {string} */
                            state: "ahead" | "open" | "closed" | "shown" | "unread";
                            answered: boolean;
                            cannot: ("too_young" | "age_unknown") | null;
                        }[];
                        points: number | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        description: string;
                        /** Format: date-time */
                        opensAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        minAge: number | null;
                        questionCount: number;
                        /** @enum {string} */
                        state: "ahead" | "open" | "closed" | "shown" | "unread";
                        answered: boolean;
                        cannot: ("too_young" | "age_unknown") | null;
                        points: number | null;
                        questions: {
                            number: number;
                            /** @enum {string} */
                            kind: "single" | "multiple" | "text";
                            text: string;
                            options: string[];
                            choicesMax: number | null;
                            required: boolean;
                        }[];
                        results: {
                            voters: number;
                            questions: {
                                number: number;
                                answered: number;
                                counts: number[];
                            }[];
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    ballotToken: string;
                    answers: {
                        number: number;
                        choices?: number[];
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: boolean;
                        points: number;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid, polls/answer_missing */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, polls/not_open, polls/closed, polls/too_young, polls/age_unknown, polls/answered_elsewhere */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listProposedAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awards: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "approved" | "refused" | "lapsed" | "withdrawn";
                            /** Format: uuid */
                            residentId: string;
                            maskedName: string;
                            points: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            sessionId: string | null;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            lapsesAt: string;
                            decidedAt: string | null;
                            decisionReason: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyProxies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        forMe: {
                            /** Format: uuid */
                            id: string;
                            resident: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            proxy: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            /** @enum {string} */
                            relation: "daughter" | "son" | "spouse" | "grandchild" | "relative" | "neighbour" | "volunteer";
                            deeds: ("sign_up" | "check_in" | "claim" | "reserve" | "see_balance" | "see_history" | "see_messages" | "appeal")[];
                            actsADay: number;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            state: "waiting_proxy" | "waiting_resident" | "waiting_witness" | "living" | "ended";
                            consentWay: ("app" | "paper") | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            endReason: string | null;
                        }[];
                        byMe: {
                            /** Format: uuid */
                            id: string;
                            resident: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            proxy: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            /** @enum {string} */
                            relation: "daughter" | "son" | "spouse" | "grandchild" | "relative" | "neighbour" | "volunteer";
                            deeds: ("sign_up" | "check_in" | "claim" | "reserve" | "see_balance" | "see_history" | "see_messages" | "appeal")[];
                            actsADay: number;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            state: "waiting_proxy" | "waiting_resident" | "waiting_witness" | "living" | "ended";
                            consentWay: ("app" | "paper") | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            endReason: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            by: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date-time */
                            actedAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    askForProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    as: "resident" | "proxy";
                    /** Format: uuid */
                    residentId?: string;
                    phone?: string;
                    name?: string;
                    /** @enum {string} */
                    relation: "daughter" | "son" | "spouse" | "grandchild" | "relative" | "neighbour" | "volunteer";
                    deeds: ("sign_up" | "check_in" | "claim" | "reserve" | "see_balance" | "see_history" | "see_messages" | "appeal")[];
                    actsADay: number;
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        proxyId: string;
                    };
                };
            };
            /** @description request/invalid, proxies/end_out_of_range */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, proxies/person_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/self, proxies/already_bound, proxies/too_many_proxies, proxies/too_many_residents */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description residents/too_many_lookups, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    agree: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "waiting_proxy" | "waiting_resident" | "waiting_witness" | "living" | "ended";
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/not_waiting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endMyProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/not_waiting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: {
                            /** Format: uuid */
                            transferId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            points: number;
                            /** Format: date */
                            occurredOn: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    tookPart: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyRedemptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redemptions: {
                            /** Format: uuid */
                            id: string;
                            rewardTitle: string;
                            /** @enum {string} */
                            picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                            points: number;
                            /** @enum {string} */
                            state: "reserved" | "redeemed" | "cancelled" | "lapsed";
                            counterName: string;
                            counterPlace: string;
                            counterHours: string;
                            /** Format: date-time */
                            reservedAt: string;
                            /** Format: date-time */
                            validUntil: string;
                            closedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyRedemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                redemptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        rewardTitle: string;
                        /** @enum {string} */
                        picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                        points: number;
                        /** @enum {string} */
                        state: "reserved" | "redeemed" | "cancelled" | "lapsed";
                        counterName: string;
                        counterPlace: string;
                        counterHours: string;
                        /** Format: date-time */
                        reservedAt: string;
                        /** Format: date-time */
                        validUntil: string;
                        closedAt: string | null;
                        code: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            afterDeeds: number;
                            withinDays: number;
                            newcomerPoints: number;
                        } | null;
                        said: boolean;
                        sayUntil: string | null;
                        neighbours: {
                            /** Format: uuid */
                            id: string;
                            shownName: string;
                            deeds: number;
                            /** @enum {string} */
                            state: "counting" | "waiting" | "reached" | "over";
                            points: number | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    nameReferrer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, referrals/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, referrals/not_offered, referrals/too_late, referrals/own_home, referrals/said_already */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listServiceRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalMinutes: number;
                        records: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "attendance" | "late_entry" | "correction" | "reversal";
                            /** @enum {string} */
                            state: "waiting" | "confirmed" | "reversed" | "reversal";
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            beganAt: string;
                            /** Format: date-time */
                            endedAt: string;
                            minutes: number;
                            content: string;
                            place: string;
                            recordingUnit: string;
                            sessionId: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyServiceRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "attendance" | "late_entry" | "correction" | "reversal";
                        /** @enum {string} */
                        state: "waiting" | "confirmed" | "reversed" | "reversal";
                        /** Format: date */
                        day: string;
                        /** Format: date-time */
                        beganAt: string;
                        /** Format: date-time */
                        endedAt: string;
                        minutes: number;
                        content: string;
                        place: string;
                        recordingUnit: string;
                        sessionId: string | null;
                        leaderName: string | null;
                        recorderName: string | null;
                        /** Format: date-time */
                        recordedAt: string;
                        confirmerName: string | null;
                        confirmedAt: string | null;
                        dueOn: string | null;
                        quality: ("excellent" | "good" | "fair" | "poor") | null;
                        evaluatorName: string | null;
                        evaluatedAt: string | null;
                        reason: string;
                        reversal: {
                            /** Format: uuid */
                            id: string;
                            reason: string;
                            /** Format: date-time */
                            recordedAt: string;
                        } | null;
                        reversesId: string | null;
                        replacesId: string | null;
                        replacedById: string | null;
                        corrections: {
                            /** Format: uuid */
                            id: string;
                            says: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "open" | "corrected" | "refused";
                            answer: string | null;
                            answeredAt: string | null;
                            answeredByName: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    requestServiceCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    says: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        correctionId: string;
                        /** Format: date */
                        dueOn: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/record_reversed, service/correction_open */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readMyStars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemes: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            granting: "automatic" | "application";
                            held: {
                                star: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: date */
                                since: string;
                                validUntil: string | null;
                            } | null;
                            inNotice: {
                                star: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: date */
                                until: string;
                                isObjectedTo: boolean;
                            } | null;
                            wasRefused: boolean;
                            next: {
                                star: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                missing: {
                                    zh: string;
                                    en: string;
                                }[];
                            } | null;
                            mayApply: boolean;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    applyForStar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                schemeKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        star: number;
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {string} */
                        kind: "proposed" | "granted";
                        noticeUntil: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, stars/in_notice, stars/by_itself, stars/nothing_above, stars/not_reached */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMyWaitingAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awards: {
                            /** Format: uuid */
                            id: string;
                            points: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            because: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            lapsesAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMemberCards: {
        parameters: {
            query?: {
                residentId?: string;
                state?: "living" | "revoked";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: {
                            /** Format: uuid */
                            cardId: string;
                            /** Format: uuid */
                            residentId: string;
                            maskedName: string;
                            buildingName: string | null;
                            number: number;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedByName: string;
                            lastUsedAt: string | null;
                            revokedAt: string | null;
                            revokeReason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    issueMemberCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    residentIds: string[];
                    /** @default false */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: {
                            /** Format: uuid */
                            cardId: string;
                            /** Format: uuid */
                            residentId: string;
                            code: string;
                            number: number;
                            name: string;
                            buildingName: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/left, cards/has_card */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    revokeMemberCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                cardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, cards/revoked */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            percent: number;
                            learnerEarnedBelow: number;
                            perMentor: number;
                            lastsDays: number;
                            cooldownDays: number;
                        } | null;
                        pairs: {
                            /** Format: uuid */
                            id: string;
                            mentor: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            learner: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            /** Format: date */
                            beganOn: string;
                            /** Format: date */
                            lastDay: string;
                            sessionsTogether: number;
                            endedOn: string | null;
                            endedBy: ("mentor" | "learner" | "committee" | "program") | null;
                            endReason: string | null;
                        }[];
                        requests: {
                            /** Format: uuid */
                            id: string;
                            mentor: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            learner: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            /** @enum {string} */
                            askedBy: "mentor" | "learner" | "committee";
                            /** Format: date-time */
                            askedAt: string;
                            mentorAgreed: boolean;
                            learnerAgreed: boolean;
                        }[];
                        wishes: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            buildingName: string | null;
                            /** @enum {string} */
                            role: "mentor" | "learner";
                            /** Format: date-time */
                            wishedAt: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pairId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/pair_over */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    matchPartners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    mentorResidentId: string;
                    /** Format: uuid */
                    learnerResidentId: string;
                    /** @default [] */
                    consentOf?: ("mentor" | "learner")[];
                    consentNote?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        mentoringRequestId: string;
                        pairId: string | null;
                    };
                };
            };
            /** @description request/invalid, mentoring/consent_unwritten */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/not_offered, mentoring/not_own, mentoring/not_fitting, mentoring/already_asked */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerForPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                mentoringRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    side: "mentor" | "learner";
                    agree: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairId: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mentoring/request_closed, mentoring/not_own, mentoring/not_offered, mentoring/not_fitting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readNeighbours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        top: {
                            nickname: string;
                            buildingName: string | null;
                            points: number;
                            deeds: number;
                            mainDeed: {
                                zh: string;
                                en: string;
                                times: number;
                            };
                            isMe: boolean;
                        }[];
                        me: {
                            points: number;
                            deeds: number;
                            boardConsent: boolean;
                        };
                        community: {
                            people: number;
                            deeds: number;
                        };
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listPlots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plots: {
                            /** Format: uuid */
                            id: string;
                            ruleKey: string;
                            place: string;
                            /** Format: date */
                            since: string;
                            monthState: ("sent" | "looking" | "asked" | "second_look" | "adopted" | "declined" | "withdrawn") | null;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endPlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                plotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, claims/own, claims/own_household */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listPolls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        polls: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            description: string;
                            /** Format: date-time */
                            opensAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            minAge: number | null;
                            questionCount: number;
                            /** @enum {string} */
                            state: "ahead" | "open" | "closed" | "shown" | "unread";
                            voters: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    makePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    title: string;
                    /** @default  */
                    description?: string;
                    /** Format: date-time */
                    opensAt: string;
                    /** Format: date-time */
                    closesAt: string;
                    /** @default null */
                    minAge?: number | null;
                    questions: {
                        /** @enum {string} */
                        kind: "single" | "multiple" | "text";
                        text: string;
                        /** @default [] */
                        options?: string[];
                        /** @default null */
                        choicesMax?: number | null;
                        /** @default true */
                        required?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid, polls/time_invalid, polls/question_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        description: string;
                        /** Format: date-time */
                        opensAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        minAge: number | null;
                        questionCount: number;
                        /** @enum {string} */
                        state: "ahead" | "open" | "closed" | "shown" | "unread";
                        questions: {
                            number: number;
                            /** @enum {string} */
                            kind: "single" | "multiple" | "text";
                            text: string;
                            options: string[];
                            choicesMax: number | null;
                            required: boolean;
                        }[];
                        residents: number;
                        voters: number;
                        assisted: number;
                        closeReason: string | null;
                        results: {
                            number: number;
                            answered: number;
                            counts: number[];
                            texts: string[];
                        }[] | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerPollFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    ballotToken: string;
                    answers: {
                        number: number;
                        choices?: number[];
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        points: number;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid, polls/answer_missing */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/left, rules/self_award, rules/household_award, polls/not_open, polls/closed, polls/too_young, polls/age_unknown, polls/answered_elsewhere */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    closePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, polls/closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadPollResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description polls/not_shown */
            409: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listProxies: {
        parameters: {
            query?: {
                residentId?: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proxies: {
                            /** Format: uuid */
                            id: string;
                            resident: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            proxy: {
                                /** Format: uuid */
                                residentId: string;
                                name: string;
                                buildingName: string | null;
                            };
                            /** @enum {string} */
                            relation: "daughter" | "son" | "spouse" | "grandchild" | "relative" | "neighbour" | "volunteer";
                            deeds: ("sign_up" | "check_in" | "claim" | "reserve" | "see_balance" | "see_history" | "see_messages" | "appeal")[];
                            actsADay: number;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            state: "waiting_proxy" | "waiting_resident" | "waiting_witness" | "living" | "ended";
                            consentWay: ("app" | "paper") | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            endReason: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** Format: uuid */
                    proxyResidentId: string;
                    /** @enum {string} */
                    relation: "daughter" | "son" | "spouse" | "grandchild" | "relative" | "neighbour" | "volunteer";
                    deeds: ("sign_up" | "check_in" | "claim" | "reserve" | "see_balance" | "see_history" | "see_messages" | "appeal")[];
                    actsADay: number;
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        proxyId: string;
                    };
                };
            };
            /** @description request/invalid, proxies/end_out_of_range */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, proxies/person_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/self, proxies/own_hand, proxies/already_bound, proxies/too_many_proxies, proxies/too_many_residents */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    endProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/not_waiting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    witnessProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "waiting_proxy" | "waiting_resident" | "waiting_witness" | "living" | "ended";
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, proxies/not_waiting, proxies/own_hand, proxies/second_person_needed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listQualifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        qualifications: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            title: string;
                            qualification: string;
                            issuer: string;
                            validUntil: string | null;
                            /** @enum {string} */
                            state: "valid" | "ending" | "over";
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listRedemptions: {
        parameters: {
            query?: {
                state?: "reserved" | "redeemed" | "cancelled" | "lapsed";
                rewardId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redemptions: {
                            /** Format: uuid */
                            id: string;
                            rewardTitle: string;
                            /** @enum {string} */
                            picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                            points: number;
                            /** @enum {string} */
                            state: "reserved" | "redeemed" | "cancelled" | "lapsed";
                            counterName: string;
                            counterPlace: string;
                            counterHours: string;
                            /** Format: date-time */
                            reservedAt: string;
                            /** Format: date-time */
                            validUntil: string;
                            closedAt: string | null;
                            residentName: string;
                            /** Format: uuid */
                            residentId: string;
                            clerkName: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reserveReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    rewardId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        redemptionId: string;
                        code: string;
                        balance: number;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mall/reward_not_offered, mall/out_of_stock, mall/limit_reached, mall/not_in_rules, mall/suspended, mall/closed_until, mall/closed, mall/once_per_window, mall/below_threshold, mall/terms_limit_reached, mall/base_kept, ledger/not_enough */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    cancelRedemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                redemptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mall/not_waiting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    tellOfRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code?: string;
                    /** Format: uuid */
                    residentId?: string;
                    /** @enum {string} */
                    what: "check_in" | "check_out" | "claim";
                    about: string;
                    /** Format: date-time */
                    noted: string;
                    refusal: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        maskedName: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, attendance/resident_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    previewResidentImport: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                        rowCount: number;
                        newCount: number;
                        duplicateCount: number;
                        errorCount: number;
                        problems: {
                            row: number;
                            column: string;
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            maskedPhone: string | null;
                            building: string | null;
                            room: string | null;
                            /** @enum {string} */
                            outcome: "new" | "duplicate" | "error";
                        }[];
                        newBuildings: string[];
                    };
                };
            };
            /** @description request/invalid, lists/unreadable, lists/too_many_rows */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmResidentImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @default false */
                    skipErrors?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedCount: number;
                        skippedCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/import_done, residents/import_has_errors */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    findResidentByPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residents: {
                            /** Format: uuid */
                            residentId: string;
                            maskedName: string;
                            buildingName: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid, sign_in/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description residents/too_many_lookups, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    findResidentByCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        residentId: string;
                        maskedName: string;
                        buildingName: string | null;
                    };
                };
            };
            /** @description request/invalid, cards/unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown */
            404: components["responses"]["Refusal"];
            /** @description cards/revoked, residents/left */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    findResidentByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    buildingId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residents: {
                            /** Format: uuid */
                            residentId: string;
                            maskedName: string;
                            buildingName: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid, residents/name_too_short */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description residents/too_many_lookups, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadResidentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listResidents: {
        parameters: {
            query?: {
                search?: string;
                buildingId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residents: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            nickname: string | null;
                            maskedPhone: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            room: string | null;
                            /** @enum {string} */
                            state: "active" | "left";
                            balance: number;
                            /** Format: date-time */
                            registeredAt: string;
                        }[];
                        total: number;
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    registerResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name: string;
                    phone?: string;
                    /** Format: uuid */
                    buildingId?: string;
                    room?: string;
                    /** Format: uuid */
                    householdId?: string;
                    /** Format: date */
                    birthDate?: string;
                    referrerPhone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        maskedPhone: string | null;
                        referrerMaskedName: string | null;
                    };
                };
            };
            /** @description request/invalid, residents/name_invalid, residents/phone_invalid, residents/building_unknown, residents/household_unknown, referrals/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, referrals/referrer_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/already_member, referrals/not_offered, referrals/not_own, referrals/own_home */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resident: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            nickname: string | null;
                            maskedPhone: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            room: string | null;
                            /** @enum {string} */
                            state: "active" | "left";
                            balance: number;
                            /** Format: date-time */
                            registeredAt: string;
                        };
                        household: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                        }[];
                        earnedTotal: number;
                        serviceMinutes: number;
                        boardConsent: boolean;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    updateResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    name?: string;
                    phone?: string | null;
                    buildingId?: string | null;
                    room?: string | null;
                    householdId?: string | null;
                    birthDate?: string | null;
                    /** @enum {string} */
                    state?: "active" | "left";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        nickname: string | null;
                        maskedPhone: string | null;
                        householdId: string | null;
                        buildingName: string | null;
                        room: string | null;
                        /** @enum {string} */
                        state: "active" | "left";
                        balance: number;
                        /** Format: date-time */
                        registeredAt: string;
                    };
                };
            };
            /** @description request/invalid, residents/name_invalid, residents/phone_invalid, residents/building_unknown, residents/household_unknown */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordBirthDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: date */
                    birthDate: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, residents/birth_date_wrong */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/birth_date_known */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        ageYears: number | null;
                        sex: ("female" | "male") | null;
                        volunteerNo: string | null;
                        paper: {
                            /** @enum {string} */
                            kind: "id_card" | "residence_permit" | "passport" | "other";
                            hint: string;
                        } | null;
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "training" | "qualification" | "commendation";
                            title: string;
                            content: string;
                            qualification: string | null;
                            number: string;
                            issuer: string;
                            minutes: number | null;
                            /** Format: date */
                            day: string;
                            validUntil: string | null;
                            enteredByName: string | null;
                            /** Format: date-time */
                            enteredAt: string;
                            withdrawn: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                        }[];
                        consents: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            guardianName: string;
                            /** @enum {string} */
                            relation: "parent" | "grandparent" | "guardian";
                            /** @enum {string} */
                            scope: "activity" | "category" | "year";
                            activityTitle: string | null;
                            category: string | null;
                            /** @enum {string} */
                            way: "app" | "paper" | "on_the_spot";
                            /** Format: date-time */
                            givenAt: string;
                            /** Format: date */
                            validUntil: string;
                            withdrawnAt: string | null;
                            textVersion: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    changeResidentPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    sex?: ("female" | "male") | null;
                    volunteerNo?: string | null;
                    paper?: {
                        /** @enum {string} */
                        kind: "id_card" | "residence_permit" | "passport" | "other";
                        number: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid, safety/paper_number_wrong */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readStatement: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                communityId: string;
                residentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        maskedName: string;
                        buildingName: string | null;
                        /** @enum {string} */
                        holder: "resident" | "household";
                        opening: number;
                        plus: number;
                        minus: number;
                        closing: number;
                        entries: {
                            /** Format: uuid */
                            transferId: string;
                            /** Format: date */
                            occurredOn: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            reason: string;
                            amount: number;
                            balanceAfter: number;
                            recordedByName: string | null;
                        }[];
                        moreEntries: number;
                        expiring: {
                            /** Format: date */
                            expiresOn: string;
                            amount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                state?: "open" | "closed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reviews: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "denied" | "early_award" | "scan_burst" | "overlap" | "repeated_few" | "odd_hours";
                            personName: string;
                            residentName: string | null;
                            residentId: string | null;
                            sessionId: string | null;
                            sessionTitle: string | null;
                            startsAt: string | null;
                            transferId: string | null;
                            details: {
                                [key: string]: string | number;
                            };
                            /** Format: date-time */
                            foundAt: string;
                            outcome: ("in_order" | "corrected" | "passed_on") | null;
                            closedByName: string | null;
                            closedAt: string | null;
                            notes: {
                                /** Format: uuid */
                                id: string;
                                personName: string;
                                words: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    closeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    outcome: "in_order" | "corrected" | "passed_on";
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, reviews/own, reviews/closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    noteReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, reviews/own, reviews/closed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listRewards: {
        parameters: {
            query?: {
                includeHidden?: "true" | "false";
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rewards: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            description: string;
                            /** @enum {string} */
                            kind: "goods" | "service" | "honour" | "privilege";
                            /** @enum {string} */
                            picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                            pricePoints: number;
                            stock: number;
                            perPersonLimit: number | null;
                            /** @enum {string} */
                            limitPeriod: "month" | "year" | "life";
                            codeValidDays: number;
                            /** Format: uuid */
                            counterId: string;
                            counterName: string;
                            counterPlace: string;
                            counterHours: string;
                            /** @enum {string} */
                            state: "offered" | "hidden";
                            termsKey: string | null;
                            cannot: ("out_of_stock" | "limit_reached" | "not_in_rules" | "suspended" | "closed" | "once_per_window" | "below_threshold" | "terms_limit_reached" | "not_enough") | null;
                            shortPoints: number;
                        }[];
                        balance: number | null;
                        terms: {
                            isOpen: boolean;
                            openUntil: string | null;
                            opensOn: string | null;
                            oncePerWindow: boolean;
                            thresholdPoints: number;
                            basePoints: number;
                            suspendedUntil: string | null;
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @enum {string} */
                    kind: "goods" | "service" | "honour" | "privilege";
                    /** @enum {string} */
                    picture: "rice" | "oil" | "parking" | "haircut" | "property" | "star" | "meal" | "book" | "gift";
                    pricePoints: number;
                    stock: number;
                    /** @default null */
                    perPersonLimit?: number | null;
                    /**
                     * @default month
                     * @enum {string}
                     */
                    limitPeriod?: "month" | "year" | "life";
                    /** @default 7 */
                    codeValidDays?: number;
                    /** Format: uuid */
                    counterId: string;
                    /** @default null */
                    termsKey?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mall/not_in_rules, mall/price_by_rules */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    updateReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                rewardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    title?: string;
                    description?: string;
                    pricePoints?: number;
                    stockChange?: number;
                    perPersonLimit?: number | null;
                    codeValidDays?: number;
                    /** @enum {string} */
                    state?: "offered" | "hidden";
                    termsKey?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, mall/not_in_rules, mall/price_by_rules, mall/stock_negative */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listRoleGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grants: {
                            /** Format: uuid */
                            id: string;
                            residentId: string | null;
                            name: string;
                            /** @enum {string} */
                            role: "resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator";
                            seat: ("neighbourhood_committee" | "representative" | "property") | null;
                            counterId: string | null;
                            counterName: string | null;
                            /** Format: date-time */
                            grantedAt: string;
                            grantedByName: string | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** @enum {string} */
                    role: "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor";
                    /** @enum {string} */
                    seat?: "neighbourhood_committee" | "representative" | "property";
                    /** Format: uuid */
                    counterId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, roles/not_own, roles/already_granted */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, roles/not_own */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readRulebook: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        inForceFrom: string;
                        document: {
                            [key: string]: unknown;
                        };
                        upcoming: {
                            version: number;
                            /** Format: date-time */
                            inForceFrom: string;
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    checkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                            choices: {
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                value: unknown;
                            }[];
                        }[];
                        problems: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drafts: {
                            /** Format: uuid */
                            draftId: string;
                            /** @enum {string} */
                            state: "open" | "proposed";
                            revision: number;
                            basedOn: number | null;
                            createdByName: string;
                            changedByName: string;
                            /** Format: date-time */
                            changedAt: string;
                            questionCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    startDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @enum {string} */
                    from: "in_force" | "nothing";
                    templates: ("environment" | "safety" | "elder_care" | "culture" | "time_bank" | "family_points" | "points_and_privileges")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                        revision: number;
                        added: {
                            zh: string;
                            en: string;
                        }[];
                        kept: {
                            zh: string;
                            en: string;
                        }[];
                        questionCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/too_many_drafts */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                        /** @enum {string} */
                        state: "open" | "proposed";
                        revision: number;
                        basedOn: number | null;
                        createdByName: string;
                        changedByName: string;
                        /** Format: date-time */
                        changedAt: string;
                        questionCount: number;
                        document: {
                            [key: string]: unknown;
                        };
                        questions: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                            choices: {
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                value: unknown;
                            }[];
                        }[];
                        problems: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                        }[];
                        newestVersion: number | null;
                        proposal: {
                            /** Format: date */
                            inForceFrom: string;
                            adoption: {
                                /** Format: date */
                                on: string;
                                body: string;
                                /** @enum {string} */
                                form: "all_adults" | "household_representatives" | "group_representatives";
                                entitled: number;
                                present: number;
                                yes: number;
                                no: number;
                                abstain: number;
                            };
                            proposedByName: string;
                            /** Format: date-time */
                            proposedAt: string;
                            isOwn: boolean;
                        } | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    revision: number;
                    document: {
                        [key: string]: unknown;
                    };
                    basedOn?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        questions: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                            choices: {
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                value: unknown;
                            }[];
                        }[];
                        problems: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/draft_closed, governance/draft_proposed, governance/draft_changed, governance/version_moved */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        inForceFrom: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, governance/second_person */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/draft_closed, governance/not_proposed, governance/draft_changed, governance/version_moved, governance/draft_unfinished, governance/day_not_ahead */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/draft_closed, governance/draft_changed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    proposeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    revision: number;
                    /** Format: date */
                    inForceFrom: string;
                    adoption: {
                        /** Format: date */
                        on: string;
                        body: string;
                        /** @enum {string} */
                        form: "all_adults" | "household_representatives" | "group_representatives";
                        entitled: number;
                        present: number;
                        yes: number;
                        no: number;
                        abstain: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/draft_closed, governance/draft_proposed, governance/draft_changed, governance/version_moved, governance/draft_unfinished, governance/adopted_in_future, governance/vote_impossible, governance/quorum_missed, governance/not_adopted, governance/day_not_ahead */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    withdrawDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, governance/draft_closed, governance/not_proposed, governance/draft_changed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    previewAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        [key: string]: unknown;
                    };
                    sample: {
                        ruleKey: string;
                        /** Format: date-time */
                        startsAt: string;
                        minutes: number;
                        isNewcomer: boolean;
                        withChild: boolean;
                        withPair: boolean;
                        activeWeeks: number;
                        rowLength: number;
                        persons: number;
                        quantity?: number;
                        chosenPoints?: number;
                        grade?: string;
                        level?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        points: number | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        questions: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                            choices: {
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                value: unknown;
                            }[];
                        }[];
                        problems: {
                            path: string;
                            where: {
                                zh: string;
                                en: string;
                            };
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    stopRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                ruleKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, rules/not_in_force, rules/unknown_rule, governance/already_stopped */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            /** @enum {string} */
                            key: "environment" | "safety" | "elder_care" | "culture" | "time_bank" | "family_points" | "points_and_privileges";
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kind: "programme" | "model";
                            purpose: {
                                zh: string;
                                en: string;
                            };
                            rules: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            rewards: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                points: number | null;
                            }[];
                            multipliers: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            levels: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                earnedMin: number;
                            }[];
                            activities: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                description: {
                                    zh: string;
                                    en: string;
                                };
                                ruleKey: string;
                            }[];
                            texts: {
                                /** @enum {string} */
                                use: "notice" | "group_message";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                body: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listServiceCorrections: {
        parameters: {
            query?: {
                state?: "open" | "answered";
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        corrections: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            recordId: string;
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            content: string;
                            /** Format: date */
                            day: string;
                            minutes: number;
                            /** Format: date-time */
                            beganAt: string;
                            /** Format: date-time */
                            endedAt: string;
                            sessionStartsAt: string | null;
                            sessionEndsAt: string | null;
                            says: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date */
                            dueOn: string;
                            overdue: boolean;
                            /** @enum {string} */
                            state: "open" | "corrected" | "refused";
                            recorderName: string | null;
                            answer: string | null;
                            answeredAt: string | null;
                            answeredByName: string | null;
                            objection: ("own_record" | "household_record" | "recorder_confirms") | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    answerServiceCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    answer: string;
                    corrected?: {
                        /** Format: date-time */
                        beganAt: string;
                        /** Format: date-time */
                        endedAt: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        newRecordId: string | null;
                        minutes: number;
                    };
                };
            };
            /** @description request/invalid, service/time_outside_session */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/correction_answered, service/own_record, service/household_record, service/recorder_answers, service/no_session, service/record_reversed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listServiceExports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waitingCount: number;
                        exports: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            /** Format: date-time */
                            madeAt: string;
                            madeByName: string;
                            rowCount: number;
                            acceptedCount: number;
                            rejectedCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    makeServiceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        exportId: string;
                        number: number;
                        rowCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/nothing_to_export */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readServiceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        /** Format: date-time */
                        madeAt: string;
                        rows: {
                            /** Format: uuid */
                            recordId: string;
                            name: string;
                            content: string;
                            /** Format: date */
                            day: string;
                            minutes: number;
                            takesBack: boolean;
                            /** @enum {string} */
                            state: "sent" | "accepted" | "rejected";
                            rejectReason: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadServiceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    markServiceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    recordIds: string[];
                    /** @enum {string} */
                    state: "accepted" | "rejected";
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        markedCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/already_marked */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reverseServiceRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/own_record, service/household_record, service/record_reversed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readServiceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            recordWorkingDays: number;
                            correctionWorkingDays: number;
                            lateEntryDays: number;
                            expiryNoticeDays: number;
                        };
                        template: {
                            columns: {
                                /** @enum {string} */
                                field: "recordId" | "change" | "name" | "sex" | "birthDate" | "volunteerNo" | "paperKind" | "paperNumber" | "phone" | "activity" | "place" | "day" | "beganAt" | "endedAt" | "length" | "unit" | "leader" | "recorder" | "confirmer" | "confirmedOn" | "quality" | "kind";
                                title: string;
                            }[];
                            /** @enum {string} */
                            dateFormat: "yyyy-mm-dd" | "yyyy/mm/dd" | "yyyymmdd" | "yyyy年m月d日";
                            /** @enum {string} */
                            lengthUnit: "hours" | "minutes";
                        };
                        changedAt: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    changeServiceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    terms: {
                        recordWorkingDays: number;
                        correctionWorkingDays: number;
                        lateEntryDays: number;
                        expiryNoticeDays: number;
                    };
                    template: {
                        columns: {
                            /** @enum {string} */
                            field: "recordId" | "change" | "name" | "sex" | "birthDate" | "volunteerNo" | "paperKind" | "paperNumber" | "phone" | "activity" | "place" | "day" | "beganAt" | "endedAt" | "length" | "unit" | "leader" | "recorder" | "confirmer" | "confirmedOn" | "quality" | "kind";
                            title: string;
                        }[];
                        /** @enum {string} */
                        dateFormat: "yyyy-mm-dd" | "yyyy/mm/dd" | "yyyymmdd" | "yyyy年m月d日";
                        /** @enum {string} */
                        lengthUnit: "hours" | "minutes";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listServiceSheets: {
        parameters: {
            query?: {
                state?: "open" | "done";
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            due: number;
                            onTime: number;
                            overdueRecords: number;
                        };
                        sheets: {
                            /** Format: uuid */
                            sessionId: string;
                            title: string;
                            /** Format: date-time */
                            startsAt: string;
                            place: string;
                            dueOn: string | null;
                            overdue: boolean;
                            recordCount: number;
                            unconfirmedCount: number;
                            unevaluatedCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readServiceSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sessionId: string;
                        title: string;
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        recordingUnit: string;
                        leaderName: string | null;
                        dueOn: string | null;
                        overdue: boolean;
                        rows: {
                            /** Format: uuid */
                            recordId: string;
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "attendance" | "late_entry" | "correction" | "reversal";
                            /** @enum {string} */
                            state: "waiting" | "confirmed" | "reversed" | "reversal";
                            /** Format: date-time */
                            beganAt: string;
                            /** Format: date-time */
                            endedAt: string;
                            minutes: number;
                            recorderName: string | null;
                            confirmerName: string | null;
                            confirmedAt: string | null;
                            quality: ("excellent" | "good" | "fair" | "poor") | null;
                            reason: string;
                            objection: ("own_record" | "household_record" | "recorder_confirms") | null;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmServiceRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmedCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/record_reversed, service/own_record, service/household_record, service/recorder_confirms, service/already_confirmed */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    evaluateServiceRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    recordIds: string[];
                    /** @enum {string} */
                    quality: "excellent" | "good" | "fair" | "poor";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        evaluatedCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, service/record_reversed, service/own_record, service/household_record, service/already_evaluated */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                activityId?: string;
                only?: "mine" | "organizing";
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            description: string;
                            category: string;
                            categoryName: {
                                zh: string;
                                en: string;
                            };
                            ruleKey: string;
                            ruleText: {
                                zh: string;
                                en: string;
                            };
                            place: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            capacity: number | null;
                            signupCount: number;
                            attendanceCount: number;
                            /** @enum {string} */
                            state: "planned" | "closed" | "cancelled";
                            organizerName: string | null;
                            /** @enum {string} */
                            riskLevel: "none" | "some" | "high";
                            minAge: number | null;
                            maxAge: number | null;
                            requiredTraining: string | null;
                            requiredQualification: ("medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other") | null;
                            riskText: string;
                            /** @enum {string} */
                            mySignup: "none" | "signed_up";
                            /** @enum {string} */
                            myAttendance: "none" | "checked_in" | "checked_out";
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadCalendar: {
        parameters: {
            query?: {
                sessionId?: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        activityId: string;
                        title: string;
                        description: string;
                        category: string;
                        categoryName: {
                            zh: string;
                            en: string;
                        };
                        ruleKey: string;
                        ruleText: {
                            zh: string;
                            en: string;
                        };
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        capacity: number | null;
                        signupCount: number;
                        attendanceCount: number;
                        /** @enum {string} */
                        state: "planned" | "closed" | "cancelled";
                        organizerName: string | null;
                        /** @enum {string} */
                        riskLevel: "none" | "some" | "high";
                        minAge: number | null;
                        maxAge: number | null;
                        requiredTraining: string | null;
                        requiredQualification: ("medical" | "legal" | "psychology" | "teaching" | "social_work" | "electrical" | "driving" | "other") | null;
                        riskText: string;
                        /** @enum {string} */
                        mySignup: "none" | "signed_up";
                        /** @enum {string} */
                        myAttendance: "none" | "checked_in" | "checked_out";
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/session_not_open */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    checkInResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code?: string;
                    /** Format: uuid */
                    residentId?: string;
                    personConfirmed?: boolean;
                    /** @enum {string} */
                    way: "camera" | "hand_scanner" | "photo" | "typed_code" | "phone" | "roster";
                    /** Format: date-time */
                    scannedAt: string;
                    /** @default false */
                    offline?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attendanceId: string;
                        /** Format: uuid */
                        residentId: string;
                        maskedName: string;
                        buildingName: string | null;
                        /** Format: date-time */
                        checkedInAt: string;
                        checkedOutAt: string | null;
                        minutes: number | null;
                        points: number;
                        waitingPoints: number;
                        balance: number;
                        transferId: string | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid, attendance/code_unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown, attendance/resident_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, attendance/time_in_future, attendance/too_late, attendance/foreign_community, attendance/code_forged, attendance/code_stale, cards/revoked, residents/left, attendance/self_scan, attendance/household_scan, attendance/proxy_scan, activities/session_not_open, attendance/session_not_running, cards/unconfirmed, attendance/already_checked_in, attendance/code_used, cards/used_too_often, safety/minor_at_high_risk, safety/age_unknown, safety/too_young, safety/too_old, safety/needs_company, safety/needs_consent, safety/not_qualified, safety/not_trained, safety/not_insured, safety/insurance_age */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    checkOutResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    code?: string;
                    /** Format: uuid */
                    residentId?: string;
                    personConfirmed?: boolean;
                    /** @enum {string} */
                    way: "camera" | "hand_scanner" | "photo" | "typed_code" | "phone" | "roster";
                    /** Format: date-time */
                    scannedAt: string;
                    /** @default false */
                    offline?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attendanceId: string;
                        /** Format: uuid */
                        residentId: string;
                        maskedName: string;
                        buildingName: string | null;
                        /** Format: date-time */
                        checkedInAt: string;
                        checkedOutAt: string | null;
                        minutes: number | null;
                        points: number;
                        waitingPoints: number;
                        balance: number;
                        transferId: string | null;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description request/invalid, attendance/code_unreadable */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found, cards/unknown, attendance/resident_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, attendance/time_in_future, attendance/too_late, attendance/foreign_community, attendance/code_forged, attendance/code_stale, cards/revoked, residents/left, attendance/self_scan, attendance/household_scan, attendance/proxy_scan, activities/session_not_open, attendance/session_not_running, cards/unconfirmed, attendance/not_checked_in, attendance/already_checked_out */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closedCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/session_not_open */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    downloadFrozenRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description attendance/roster_open */
            409: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    recordIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId?: string;
                    personName: string;
                    /** Format: date-time */
                    happenedAt: string;
                    place: string;
                    what: string;
                    /** @default  */
                    help?: string;
                    /** @default  */
                    witnesses?: string;
                    /** @default [] */
                    told?: {
                        whom: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        incidentId: string;
                    };
                };
            };
            /** @description request/invalid, safety/happened_in_future */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    makeLateEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** Format: uuid */
                    residentId: string;
                    /** Format: date-time */
                    beganAt: string;
                    /** Format: date-time */
                    endedAt: string;
                    reason: string;
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        lateEntryId: string;
                    };
                };
            };
            /** @description request/invalid, service/time_outside_session */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, residents/left, activities/session_not_open, late_entry/session_not_over, late_entry/window_closed, late_entry/not_yet_resident, late_entry/self, late_entry/household, late_entry/attended, safety/minor_at_high_risk, safety/age_unknown, safety/too_young, safety/too_old, safety/needs_company, safety/needs_consent, safety/not_qualified, safety/not_trained, safety/not_insured, safety/insurance_age, late_entry/waiting */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        frozenAt: string | null;
                        rows: {
                            /** Format: uuid */
                            residentId: string;
                            name: string;
                            buildingName: string | null;
                            phoneLast4: string | null;
                            signedUp: boolean;
                            atStart: ("on_roster" | "signed_up_later" | "walk_in") | null;
                            lateEntry: boolean;
                            signedUpBy: {
                                zh: string;
                                en: string;
                            } | null;
                            attendanceId: string | null;
                            checkedInAt: string | null;
                            checkedOutAt: string | null;
                            closedBy: ("organizer" | "auto") | null;
                            offline: boolean;
                            minutes: number | null;
                            points: number;
                            waitingPoints: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    agreedRiskText?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/session_not_open, safety/minor_at_high_risk, safety/age_unknown, safety/too_young, safety/too_old, safety/needs_company, safety/needs_consent, safety/not_qualified, safety/not_trained, safety/not_insured, safety/insurance_age, safety/risk_not_agreed, activities/already_signed_up, activities/session_full */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    cancelSignup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, activities/session_not_open, activities/not_signed_up */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listStars: {
        parameters: {
            query?: {
                shelf?: "notice" | "held";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stars: {
                            star: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            schemeName: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            residentId: string;
                            residentName: string;
                            buildingName: string | null;
                            /** Format: date */
                            since: string;
                            until: string | null;
                            objections: {
                                /** Format: uuid */
                                id: string;
                                reason: string;
                                /** Format: date-time */
                                objectedAt: string;
                                holds: boolean | null;
                                answer: string | null;
                                isOwn: boolean;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readStarNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemes: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            inNotice: {
                                star: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: uuid */
                                id: string;
                                nickname: string;
                                /** Format: date */
                                until: string;
                            }[];
                            inNoticeOthers: number;
                            held: {
                                star: number;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                nicknames: string[];
                                others: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    objectToStar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, stars/notice_over, stars/objected */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    decideStarObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    holds: boolean;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed, stars/own_objection, deductions/own_home */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, stars/objection_over */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        figures: {
                            residents: number;
                            activeThisMonth: number;
                            pointsIssuedThisMonth: number;
                            pointsIssuedLastMonth: number;
                            pointsRedeemedThisMonth: number;
                            redemptionsThisMonth: number;
                            newcomersThisMonth: number;
                            outstandingPoints: number;
                            transfersSinceYesterday: number;
                            booksBalance: boolean;
                        };
                        todos: {
                            /** @enum {string} */
                            kind: "claims_waiting" | "redemptions_waiting" | "stock_low" | "auto_closed" | "sessions_today" | "offline_late" | "service_overdue" | "service_corrections" | "late_entries" | "qualifications_ending" | "device_events" | "device_reversals" | "log_differs" | "approvals_waiting" | "reviews_open" | "bulk_awards_waiting" | "appeals_waiting" | "star_objections_waiting" | "inspections_due";
                            /** @enum {string} */
                            urgency: "overdue" | "today" | "week" | "later";
                            count: number;
                            detail: {
                                zh: string;
                                en: string;
                            };
                            link: string;
                        }[];
                        weeks: {
                            /** Format: date */
                            weekStart: string;
                            people: number;
                        }[];
                        months: {
                            month: string;
                            issued: number;
                            redeemed: number;
                        }[];
                        sessionsToday: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            place: string;
                            signupCount: number;
                            attendanceCount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                residentId?: string;
                kind?: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                ruleKey?: string;
                actorPersonId?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transfers: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                            points: number;
                            residentName: string | null;
                            residentId: string | null;
                            title: {
                                zh: string;
                                en: string;
                            };
                            reason: string;
                            ruleKey: string | null;
                            actorName: string | null;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            reversed: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "award" | "redemption" | "refund" | "expiry" | "reversal" | "opening" | "deduction" | "base" | "reset";
                        title: {
                            zh: string;
                            en: string;
                        };
                        reason: string;
                        because: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        ruleKey: string | null;
                        rulebookVersion: number | null;
                        actorName: string | null;
                        actorRole: string | null;
                        requestKey: string;
                        /** Format: date-time */
                        occurredAt: string;
                        /** Format: date-time */
                        recordedAt: string;
                        reversesTransferId: string | null;
                        reversedByTransferId: string | null;
                        sessionId: string | null;
                        redemptionId: string | null;
                        entries: {
                            /** Format: uuid */
                            accountId: string;
                            /** @enum {string} */
                            holder: "resident" | "household" | "system";
                            holderName: string;
                            unit: string;
                            expiresOn: string | null;
                            amount: number;
                        }[];
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    reverseTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                transferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        transferId: string;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/not_allowed, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/id_reused, rules/self_award, rules/household_award, ledger/not_reversible, ledger/already_reversed, ledger/points_spent */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readPublicLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        origin: string;
                        key: string;
                        fingerprint: string;
                        policy: string;
                        size: number;
                        signedAt: string | null;
                        witnessesNeeded: number;
                        witnesses: {
                            name: string;
                            key: string;
                            size: number | null;
                            signedAt: string | null;
                        }[];
                        toSign: string | null;
                        anchors: {
                            size: number;
                            chainId: number;
                            contract: string;
                            block: number;
                            transaction: string;
                            /** Format: date-time */
                            anchoredAt: string;
                        }[];
                        incidents: {
                            index: number;
                            payload: string;
                        }[];
                        lastCheck: {
                            /** Format: date-time */
                            checkedAt: string;
                            found: number;
                        } | null;
                        erasures: {
                            subjects: number;
                            leaves: number;
                        };
                    };
                };
            };
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    addCosignature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    size: number;
                    line: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        witness: string;
                    };
                };
            };
            /** @description request/invalid, log/cosignature_wrong */
            400: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    switchPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description sign_in/person_unknown */
            404: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid, sign_in/passkey_refused */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    startPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    listSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signIns: {
                            /** Format: uuid */
                            id: string;
                            deviceName: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            current: boolean;
                        }[];
                    };
                };
            };
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    revokeSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signInId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description request/invalid */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description request/not_found */
            404: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    startTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        otpauthUri: string;
                    };
                };
            };
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid, sign_in/totp_wrong */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header, access/second_factor_needed */
            403: components["responses"]["Refusal"];
            /** @description sign_in/totp_not_started */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    readSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        demoSignIns: {
                            phone: string;
                            name: string;
                            role: string;
                        }[];
                        /** Format: date-time */
                        serverTime: string;
                        version: string;
                    };
                };
            };
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    verifySignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                    deviceName?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        me: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            family: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberships: {
                                /** Format: uuid */
                                communityId: string;
                                communityName: string;
                                slug: string;
                                timeZone: string;
                                residentId: string | null;
                                residentName: string | null;
                                householdId: string | null;
                                buildingName: string | null;
                                roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                            }[];
                            /** @enum {string} */
                            secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                            secondFactorRequired: boolean;
                            hasTotp: boolean;
                            passkeyCount: number;
                        };
                    };
                };
            };
            /** @description request/invalid, sign_in/phone_invalid, sign_in/code_void, sign_in/code_wrong */
            400: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    requestSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retryAfterSeconds: number;
                        validSeconds: number;
                        demoCode?: string;
                    };
                };
            };
            /** @description request/invalid, sign_in/phone_invalid */
            400: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description sign_in/too_soon, sign_in/too_many_codes, request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description sign_in/sms_failed, server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    provePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid, sign_in/passkey_refused */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    startPasskeyProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description sign_in/passkey_refused */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    proveTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        family: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        memberships: {
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            slug: string;
                            timeZone: string;
                            residentId: string | null;
                            residentName: string | null;
                            householdId: string | null;
                            buildingName: string | null;
                            roles: ("resident" | "organizer" | "counter_clerk" | "representative" | "committee" | "treasurer" | "auditor" | "operator")[];
                        }[];
                        /** @enum {string} */
                        secondFactor: "not_needed" | "proven" | "needed" | "to_enrol";
                        secondFactorRequired: boolean;
                        hasTotp: boolean;
                        passkeyCount: number;
                    };
                };
            };
            /** @description request/invalid, sign_in/totp_wrong */
            400: components["responses"]["Refusal"];
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description sign_in/totp_not_started */
            409: components["responses"]["Refusal"];
            /** @description request/too_large */
            413: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description access/not_signed_in */
            401: components["responses"]["Refusal"];
            /** @description access/missing_header */
            403: components["responses"]["Refusal"];
            /** @description request/too_many */
            429: components["responses"]["Refusal"];
            /** @description server/unexpected */
            500: components["responses"]["Refusal"];
            /** @description server/busy */
            503: components["responses"]["Refusal"];
        };
    };
}
