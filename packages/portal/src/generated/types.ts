// Generated from the contract by packages/tools/src/generate-portal.ts. Do not edit.
export interface paths {
    "/session/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time password to a mobile number
         * @description The answer is the same whether the number is known or not. Budgets hold per number and per network.
         *     With an idempotency key a repeated request sends no second message.
         */
        post: operations["requestOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I */
        get: operations["readSession"];
        put?: never;
        /**
         * Sign in with the one-time password
         * @description A code works once. After five wrong tries the challenge is closed.
         */
        post: operations["verifyOtp"];
        /** Sign out */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description The refresh token is exchanged for a new one. One that is used a second time ends the session, because somebody has a copy.
         *     A repeat gets the same tokens as long as nobody has used them: for the client whose first answer was lost, however late its
         *     network comes back. Within ten seconds it gets them in any case: for two tabs of one browser that renew at the same moment
         *     (RFC 9700 §4.14.2 on rotation; both bound what a copy is good for, and whoever uses it ends the session for the other).
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of services */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All districts
         * @description The revenue districts that citizens know, each with the police districts inside it.
         */
        get: operations["listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a station by name, by district or by position
         * @description Names match in Hindi, Urdu or Roman letters, and spelling is forgiven. With `near` only stations whose own place is known are
         *     given, the nearest first: a station whose district alone is known may be 80 km away, and nobody is told that it is near.
         */
        get: operations["searchStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stations/{stationCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One station */
        get: operations["readStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be uploaded */
        get: operations["readUploadPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file
         * @description Creation of tus. Needs no account, because a photo is added before the citizen signs in. An upload that no filing claims
         *     is deleted after 24 hours.
         */
        post: operations["createUpload"];
        delete?: never;
        /**
         * What of the tus protocol is spoken here
         * @description Files travel by [tus 1.0.0](https://tus.io/protocols/resumable-upload), so that any tus client can send them.
         */
        options: operations["readUploadProtocol"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * State of an upload
         * @description How much has arrived, and what became of it. Never gives the content back.
         */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /**
         * Remove an upload that no filing has claimed
         * @description Termination of tus.
         */
        delete: operations["deleteUpload"];
        options?: never;
        /**
         * How much has arrived, for tus clients
         * @description As tus asks for it, with nothing but headers. An upload that was refused answers 404; `readUpload` says why.
         */
        head: operations["readUploadOffset"];
        /**
         * Send content, or more of it
         * @description Content goes on where what has arrived ends (`upload-offset`); what arrived of a request that broke off is kept. With
         *     `upload-checksum` the content of this request is kept whole or not at all.
         *
         *     With the last byte the whole is judged: its SHA-256 must be the announced one, and the content what its media type says.
         *     Images are decoded and re-encoded without metadata for viewing; the original is kept with its SHA-256. What is refused
         *     then stays refused, keeps its code, and can never be part of a filing.
         */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File a complaint
         * @description Any station takes a complaint, whatever the area (BNSS s.173(1)): without `stationCode` it goes to the district's desk, without
         *     `districtCode` to the state's. The station is alerted at once. Signing within three days completes it (BNSS s.173(1)(ii)).
         */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /** What I filed */
        get: operations["readComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the police something in confidence
         * @description No account, no name: nothing of whoever tells it is asked, and the portal keeps neither an address nor a browser's name with it,
         *     and of times the day alone. The receipt's reference and access code are the only way back to it: with both, what the station asks can be read
         *     and answered (`readFiling`, `listFilingEvents`, `addInformation`). There is no receipt to download, as it could be found.
         *
         *     What routes a tip stands outside its envelope, what it says inside.
         */
        post: operations["fileTip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lost-property-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report lost property
         * @description For what was lost, not stolen: theft is a complaint (`fileComplaint`). The report is issued at once; `downloadReceipt` gives it as a
         *     PDF. It is no FIR and proves no ownership. Any station takes it: without `stationCode` it goes to the district's desk, without
         *     `districtCode` to the state's.
         */
        post: operations["fileLostProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missing-person-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a missing person
         * @description Any station takes it: without `stationCode` it goes to the district's desk, without `districtCode` to the state's. Where the person may
         *     be under 18, a FIR must be registered and kidnapping is presumed (Bachpan Bachao Andolan v. Union of India, 2013): the station is alerted
         *     as urgent and escalation is faster. Nothing of it is public: whoever is on the list of missing persons (`listMissing`) was put there
         *     by an officer of the rank of a DSP or above (`published`), a child with the written permission of JJ Act s.74(1) alone. More is added with `addInformation`, photos too.
         */
        post: operations["fileMissingPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/found-person-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the police of somebody found whom nobody knows
         * @description A living person who cannot say who they are, or a body. Any station takes it: without `stationCode` it goes to the district's desk,
         *     without `districtCode` to the state's, and is alerted as urgent. Whoever tells it signs in, and gives neither name nor address. It takes
         *     no file: of a body no picture is asked for, and one of a child is nobody's to pass on (JJ Act s.74). Nothing of a report is ever public:
         *     who is on the lists of unidentified persons (`listUnidentifiedPersons`, `listUnidentifiedBodies`) the police decide after they were there.
         *
         *     It is no way to call for help: that is 112.
         */
        post: operations["fileFoundPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the police to verify a tenant, domestic help or a driver
         * @description The person who is to be verified gets a link on their own phone and decides: the station can begin only once they have agreed
         *     (`answerConsent`). Whoever asks learns that the person was verified, or that they were not; never what is on record, nor whether
         *     anything is. Of the document's number the last four characters are taken, and nothing else. The mobile number must be the person's
         *     own: that of whoever asks is refused (`not-accepted`).
         */
        post: operations["fileVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What somebody is asked to agree to
         * @description For whoever holds the code of a message: who asks, whom it is about, what is told to the police, what for and how long. It names kinds
         *     of data and no values, because a number can have been mistyped and a phone be shared. Changes nothing. The code goes in the body, as
         *     addresses are logged.
         */
        post: operations["openConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to be verified, or not
         * @description A code answers once; the same key gets the same answer again. Whoever asked learns whether the person agreed, and not why they did not.
         *     The answer is kept with the version of the notice that was shown (DPDP Act 2023 s.6).
         */
        post: operations["answerConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senior-citizen-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a senior citizen with the station, ask it for help, or tell it of an absence
         * @description One request for one `need`; the part of that name says the rest of it. A registration is of somebody of 60 or older (Maintenance and Welfare of Parents
         *     and Senior Citizens Act 2007 s.2(h)), or who may be: whoever cannot be that old is refused as `too-young`, and the officer who visits looks at the
         *     papers. Nobody need be registered to be helped, and nobody is asked how old they are. Where help is for illness or danger, the number to
         *     call is 112; the station is alerted as urgent all the same, and escalation is faster. An absence
         *     begins today in India or later, is of 366 days at most (`in-past`, `before-start`, `range-too-long`), and shares no day with
         *     another open one that the same account has told of the same person (`overlaps`). Any station takes it: without `stationCode` it goes
         *     to the district's desk, without `districtCode` to the state's. Where somebody lives alone stands in no list, event, message or paper: the station alone
         *     reads it.
         */
        post: operations["fileSeniorRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/character-certificate-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a character certificate
         * @description About oneself, and about nobody else. The certificate says that on its day the station found no adverse record, and nothing more: it is
         *     no judgement of a person. An arrest, an accusation or an acquittal is no conviction, and what was closed of a child is not told (JJ Act
         *     s.74(2)). A refusal has its reason in words, and a letter to the Superintendent of Police (`downloadAppealLetter`). Of the document's
         *     number the last four characters are taken, and nothing else. Once it is issued the certificate is the result (`downloadResult`).
         */
        post: operations["fileCharacterCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I filed, of every kind */
        get: operations["listFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /** Where a filing stands */
        get: operations["readFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/filed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /**
         * What I filed, as it is kept
         * @description For whoever filed it, of every service (DPDP Act 2023 s.11). Not with the access code: the paper on which it stands may be in other hands.
         */
        get: operations["readFiled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /** The events of a filing */
        get: operations["listFilingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /**
         * The events of a filing, live
         * @description `text/event-stream`. Each message has `event: filing-event`, the event's `seq` as `id`, and a FilingEvent as JSON in `data`.
         *     It begins at once with a `retry:`, so that a client sees that it gets through, and a comment comes every 15 seconds.
         *     With `last-event-id` the stream goes on after that event.
         */
        get: operations["watchFilingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /** The clocks of a filing as a calendar file */
        get: operations["readFilingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/information": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add something to a filing */
        post: operations["addInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a filing
         * @description Nothing is deleted; the record says that it was withdrawn. Possible until a FIR is registered or the filing is closed, and where the service lets it be withdrawn.
         */
        post: operations["withdrawFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the station to open a filing again
         * @description Of what has ended: a decision that whoever filed does not accept, or something new that came. The station has it on its list again and
         *     opens it or says why not; who stands above it is told when it says nothing. Once after each end. Nothing of it delays the way to the
         *     Superintendent of Police (BNSS s.173(4)). `illegal-event` where the filing is open, or its service opens nothing again.
         */
        post: operations["askReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes or no to what is asked about a filing
         * @description Some events ask whoever filed: whether all is well after an absence, whether a visit that the station recorded took place. `asked` of
         *     `readFiling` has the question; the answer is an event of the log, which the station reads, and a `denied` is told to whom the rules of
         *     the service name. `illegal-event` where nothing is asked, or something else by now.
         */
        post: operations["answerFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say anew how one can be reached safely
         * @description In every state, also behind a FIR or an end, because an officer may still call: the account alone, since whoever holds an access code could have
         *     messages say more, or none come. It is an event of the log, and what was wished is not: the station reads that, in `contact` of
         *     `readStationFiling`, and the filer alone in `readFiled`, where what was filed has a place for it; in the log they are told of
         *     `information_added`. The portal’s messages keep to it from then on.
         */
        post: operations["changeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether one is satisfied with how it ended
         * @description Once, after the station has closed it; `citizenMay` says so (`say_satisfaction`), to the account and to no access code. The answer is no
         *     event of the log, no officer reads it, and it is counted for the district alone. The same answer twice is one; another one, and an
         *     answer before the end, are refused with `illegal-event`.
         */
        post: operations["answerSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /** The receipt as a PDF */
        get: operations["downloadReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/appeal-letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /**
         * A letter to the Superintendent of Police as a PDF
         * @description To be printed, completed by hand and sent, by whoever is not satisfied with how the station ended a filing (BNSS s.173(4)). There is one as long as the last word of the log can be appealed against; `citizenMay` says so.
         */
        get: operations["downloadAppealLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{reference}/result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /**
         * The result as a PDF
         * @description What came of it, where a paper of it is given; `citizenMay` says so. `not-found` before, and where there is none.
         */
        get: operations["downloadResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes/{idempotencyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Did it arrive?
         * @description What became of the write with this idempotency key. The key is a secret of its maker, so that no account is needed.
         */
        get: operations["readOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find First Information Reports
         * @description By `station` and `number` and `year`; or by `station` with `from` and `to`, at most 90 days. Offences whose victims are protected,
         *     and what a DSP or above has withheld (Youth Bar Association v. Union of India, 2016), are never here: the answer is the same,
         *     byte for byte, as where no such FIR exists.
         */
        get: operations["findFirs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fir-copies/{copyHandle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The copy of a FIR as a PDF
         * @description The handle comes from `findFirs` or from the filer's own filing and works for 15 minutes.
         */
        get: operations["downloadFirCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wanted and rewarded persons */
        get: operations["listWanted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanted/{wantedId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                wantedId: components["parameters"]["wantedId"];
            };
            cookie?: never;
        };
        /** One wanted person */
        get: operations["readWanted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanted/{wantedId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                wantedId: components["parameters"]["wantedId"];
            };
            cookie?: never;
        };
        /** The picture */
        get: operations["readWantedPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Missing persons
         * @description Whoever is missing and whose publication was authorised. Nobody else is here: not before the authorisation, not after it was withdrawn
         *     or the person was found. A child is here only where a Child Welfare Committee or a Juvenile Justice Board has permitted it
         *     in writing (JJ Act s.74(1), proviso), and a child's picture only where they permitted the picture, too.
         */
        get: operations["listMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missing/{missingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                missingId: components["parameters"]["missingId"];
            };
            cookie?: never;
        };
        /** One missing person */
        get: operations["readMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missing/{missingId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                missingId: components["parameters"]["missingId"];
            };
            cookie?: never;
        };
        /** The picture */
        get: operations["readMissingPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recovered-property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recovered property
         * @description What stations have recovered and keep for its owner. Of a number only the end is here, and of what else identifies a thing nothing: a
         *     claimant must know the rest. What was given back, or belongs to a case whose victim the law protects, is not here.
         */
        get: operations["listRecovered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recovered-property/{recoveredId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                recoveredId: components["parameters"]["recoveredId"];
            };
            cookie?: never;
        };
        /** One recovered thing */
        get: operations["readRecovered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recovered-property-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a recovered thing
         * @description By whoever says that it is theirs. Where the entry shows the end of a number (`withheld: number`), `number` is compared at once, and only
         *     the right one is filed; where it does not (`withheld: mark`), `mark` is filed for an officer to judge. The claim goes to the station that
         *     keeps the thing; to be handed over, papers are shown there.
         *
         *     A wrong number is `not-accepted`, and nothing says how near it was. What needs no knowledge of it is told without counting as a try: a
         *     number that does not end as the entry shows (`pattern`), a check digit that does not fit (`check-character`). Tries are counted for
         *     each citizen and thing, each citizen, and each thing; once they are spent the answer is `too-many`, whatever the number.
         */
        post: operations["fileRecoveredClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has left a public list
         * @description Whoever shows entries of a public list that came some time ago asks here which of them are to disappear: somebody was found, a
         *     publication has ended, a thing was given back. Nothing is told but the ids, the last first; what is no longer here has come back.
         *
         *     Ask as soon as a list is there, which may have come out of a cache, and again every half minute, with the `asOf` of the answer
         *     before as `since`; an id may be told twice.
         */
        get: operations["listRemoved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the stations of a district have worked in a quarter
         * @description What became of all that was filed online in one district in one calendar quarter (in India's time): counted once, thirty days after its
         *     end, and never changed after that. For each service a few headings; the numbers under one of them add up to `filed`.
         *
         *     **A number that is not there was left out**, because it, or one beside it, is so small that it would tell of single persons (less than
         *     `smallestTold`, and not zero). With it the next larger number of the heading is left out, so that nothing can be calculated; where
         *     `filed` itself is that small, all is. A heading that is not there does not apply to the service. No sums over services or districts are
         *     given, for the same reason, and because they would add what has nothing in common.
         *
         *     A quarter that is not over, or not counted yet, is told as `in-future` at `/quarter`, with the newest in `params.limit`; one that
         *     this portal has not counted as `not-found` there. `not-found` as the code of the whole answer: nothing has been counted in this
         *     district so far.
         */
        get: operations["readScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Living persons whom nobody knows
         * @description Persons in hospitals and shelters who cannot say who they are. Where somebody is kept is told by the station alone, to whoever knows
         *     them. Whoever was recognised, and cases whose victim the law protects, are not here; a child is with the permission of the law alone.
         */
        get: operations["listUnidentifiedPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-persons/{unidentifiedId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        /** One living person whom nobody knows */
        get: operations["readUnidentifiedPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-persons/{unidentifiedId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        /**
         * The picture of a living person whom nobody knows
         * @description Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
         *     what the picture shows, and ask for each picture again.
         */
        get: operations["readUnidentifiedPersonPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dead persons whom nobody knows
         * @description What was found of each, in words. How somebody died has no field. Whoever was recognised, and cases whose victim the law protects, are
         *     not here; a child is with the permission of the law alone.
         */
        get: operations["listUnidentifiedBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-bodies/{unidentifiedId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        /** One dead person whom nobody knows */
        get: operations["readUnidentifiedBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unidentified-bodies/{unidentifiedId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        /**
         * The picture of a dead person whom nobody knows
         * @description Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
         *     what the picture shows, and ask for each picture again.
         */
        get: operations["readUnidentifiedBodyPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Arrested persons
         * @description An arrest is not a conviction. Juveniles and cases with protected victims are never here.
         */
        get: operations["listArrests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrests/{arrestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                arrestId: components["parameters"]["arrestId"];
            };
            cookie?: never;
        };
        /** One arrest */
        get: operations["readArrest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Was this document issued by this portal?
         * @description The QR of a receipt or a copy leads to a page that asks this. Says nothing of what the document holds. The last character of a code is a check character, so that a typing error needs no question. Where nobody can be asked, the signature in the QR can be checked with the keys of `listDocumentKeys`.
         */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With which keys are documents signed?
         * @description The public keys with which anybody can check, without asking again, that this portal signed the QR of a document: a JWK set (RFC 7517). A key that signs no longer stays here as long as papers that it signed are to be believed. The token behind the `#` of the QR's address is a compact JWS (RFC 7515, ES256) of `kind`, `ref`, `day` and `code`.
         */
        get: operations["listDocumentKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which officer am I */
        get: operations["readOfficerSession"];
        put?: never;
        /** Sign in as a station officer */
        post: operations["signInOfficer"];
        /** Sign out */
        delete: operations["endOfficerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filings at my station */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/inbox/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when the inbox has changed
         * @description `text/event-stream`; a message `event: inbox-changed` with the reference as JSON in `data`. A comment comes every 15 seconds.
         */
        get: operations["watchInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/filings/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        /**
         * One filing at my station
         * @description The first reading by an officer is recorded as `opened`.
         */
        get: operations["readStationFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/filings/{reference}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the station has done
         * @description Refused with `illegal-event` where the order of events does not allow it. Closing needs a reason and words in the citizen's language.
         */
        post: operations["postFilingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/filings/{reference}/attachments/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * Look at an attachment
         * @description The metadata-free derivative of a picture; a PDF as it came, as a download.
         */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may belong together, for my station
         * @description Pairs of which the report or the entry is at the officer's station: those that nobody has judged yet, best first, and those of which the
         *     family is to be told. At most 50; as they are judged, others come. Nothing of a report is in a pair that names somebody.
         */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/matches/{matchId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matchId: components["parameters"]["MatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a pair
         * @description `not_same`: it is not suggested again. `tell_family`: the station that has the report tells the person who made it, in person or on the
         *     telephone. Nothing is sent to anybody, and no log or tracker says anything of it: that is for the officer to record (`matched`) once
         *     the family has been told. The same decision twice is one; another one takes its place, and `open` takes it back: the pair is to be
         *     judged again.
         */
        post: operations["decideMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sites that may frame a service
         * @description All of them, by name: a state has tens, so that there are no pages. Any officer may read them; `mayChange` says which are yours.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Register a site with its exact origins
         * @description From then on pages of these origins, and of no other, may frame a service with `site="…"` of this name. The name is given once: after
         *     a removal nobody gets it again, so that an old page never becomes somebody else's. Names that are or were in use are refused
         *     with `taken`. Origins are kept as browsers compare them: small letters, international names in ASCII (`xn--`), no default port.
         *     A production portal takes https and public host names alone.
         */
        post: operations["registerSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/sites/{siteName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        /**
         * One site, and who changed it when
         * @description Also one that was removed. A fixed site has no changes here.
         */
        get: operations["readSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/sites/{siteName}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a site's origins and title
         * @description What is sent takes the place of what was. An origin that is left out can frame nothing within a minute.
         */
        post: operations["changeSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/sites/{siteName}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a site
         * @description Within a minute none of its pages can frame a service. What was recorded of it stays, and its name is never given again.
         */
        post: operations["removeSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/station/sites/{siteName}/diagnosis-passes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a site's own pages say what keeps a service off them
         * @description For the officer who keeps the site; a fixed one is any desk's. Whoever opens a page of the site with `#nagrik-diagnose=` and the
         *     pass behind its address sees there what keeps a service off it, and which line to add. A pass is good for ten minutes, on the
         *     origins that the site has when it is used, and for nothing else. Nothing is kept of it, so that a second call gives another.
         */
        post: operations["issueDiagnosisPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What pages of an origin may show
         * @description What `frame-ancestors` of every frame says anyway, for one origin and one name as a tag has it. A name or an origin that nobody
         *     could have registered is answered like any that nobody has.
         */
        get: operations["readHosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This contract, with this portal's own address */
        get: operations["readContract"];
        put?: never;
        post?: never;
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
        /** @example 2fQv6cWm0sT8rYb1LxJ5aK */
        IdempotencyKeyValue: string;
        /**
         * @description Indian mobile number without the country code.
         * @example 9000000001
         */
        Mobile: string;
        /** @enum {string} */
        Language: "hi" | "en" | "ur";
        OtpRequest: {
            mobile: components["schemas"]["Mobile"];
            language?: components["schemas"]["Language"];
        };
        OtpChallenge: {
            challengeId: string;
            mobileMasked: string;
            /** @enum {string} */
            channel: "sms";
            codeLength: number;
            /** Format: date-time */
            expiresAt: string;
            resendAfterSeconds: number;
        };
        /**
         * @description What went wrong, as a stable name. Clients choose their words by it.
         * @enum {string}
         */
        ProblemCode: "malformed-request" | "invalid-request" | "unauthenticated" | "session-expired" | "forbidden" | "not-found" | "method-not-allowed" | "otp-wrong" | "otp-expired" | "otp-used" | "otp-too-many-tries" | "credentials-wrong" | "too-many-requests" | "link-used" | "link-expired" | "key-reused" | "in-progress" | "illegal-event" | "already-closed" | "upload-too-large" | "upload-type-not-allowed" | "upload-type-mismatch" | "upload-corrupt" | "upload-checksum-mismatch" | "upload-offset" | "tus-version" | "range-too-long" | "not-asked-for" | "body-too-large" | "unavailable" | "internal";
        /** @enum {string} */
        FieldProblemCode: "required" | "type" | "enum" | "pattern" | "format" | "too-short" | "too-long" | "minimum" | "maximum" | "too-few" | "too-many" | "unknown-property" | "not-accepted" | "in-future" | "in-past" | "too-young" | "before-start" | "range-too-long" | "overlaps" | "wrong-district" | "check-character" | "not-found" | "taken" | "filed-already";
        /** @description One thing that is wrong with one value. */
        FieldProblem: {
            /** @description JSON Pointer (RFC 6901) into the body, or `/name` of a parameter. */
            pointer: string;
            /**
             * @description Where the value stood; `body` where it is absent.
             * @enum {string}
             */
            in?: "body" | "query" | "path" | "header";
            code: components["schemas"]["FieldProblemCode"];
            /** @description The bound that was missed, for the message: `limit`, `allowed`. */
            params?: {
                [key: string]: string | number;
            };
        };
        /** @description A problem document (RFC 9457). Never holds what a citizen typed. */
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail?: string;
            code: components["schemas"]["ProblemCode"];
            errors?: components["schemas"]["FieldProblem"][];
            retryAfterSeconds?: number;
            /** @description For `otp-wrong`, how many tries are left. */
            triesLeft?: number;
            requestId: string;
        };
        Citizen: {
            citizenId: string;
            mobileMasked: string;
        };
        OtpAnswer: {
            challengeId: string;
            code: string;
        };
        /** @description The same, counted from this answer, for devices whose clocks are wrong (as `expires_in` in RFC 6749 §5.1). */
        ExpiresInSeconds: number;
        Session: {
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            accessExpiresInSeconds: components["schemas"]["ExpiresInSeconds"];
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
            citizen: components["schemas"]["Citizen"];
        };
        RefreshRequest: {
            refreshToken: string;
        };
        /** @description The same text in each language of the portal. */
        LocalText: {
            hi: string;
            en: string;
            ur: string;
        };
        /** @description A thing that a citizen can use. */
        Service: {
            id: string;
            tag: string;
            /** @enum {string} */
            kind: "form" | "list" | "lookup" | "tracker" | "directory";
            /**
             * @description `none`, `citizen` (an account), or `citizen-or-access-code`.
             * @enum {string}
             */
            signIn: "none" | "citizen" | "citizen-or-access-code";
            /** @description Whether something is typed in confidence, so that a sealed frame is the default surface. */
            sensitive: boolean;
            /** @description Of a form, whether somebody asks the police for something with it. Otherwise they tell something. */
            asks?: boolean;
            name: components["schemas"]["LocalText"];
            summary: components["schemas"]["LocalText"];
            /** @description Minutes that most people need, with sign-in where it is asked for. An estimate. */
            takes: number;
            /** @description What somebody should have at hand before they begin, most important first. Nothing, where it is empty. The phone for a sign-in is not named. */
            haveAtHand: components["schemas"]["LocalText"][];
            operations: string[];
        };
        ServiceList: {
            services: components["schemas"]["Service"][];
        };
        /**
         * @description CCTNS code of a police district, four digits (Patna 5117).
         * @example 5117
         */
        DistrictCode: string;
        /** @description A name of a place. English (the CCTNS spelling) is always there, others where they are known. */
        LocalName: {
            en: string;
            hi?: string;
            ur?: string;
        };
        /** @description WGS 84. */
        Position: {
            lat: number;
            lng: number;
            accuracyMetres?: number;
        };
        District: {
            code: components["schemas"]["DistrictCode"];
            /** @description Code in the Local Government Directory. */
            lgdCode: number;
            name: components["schemas"]["LocalName"];
            division: string;
            position?: components["schemas"]["Position"];
            policeDistricts: {
                code: components["schemas"]["DistrictCode"];
                name: components["schemas"]["LocalName"];
            }[];
        };
        DistrictList: {
            districts: components["schemas"]["District"][];
            /** @description Of how many stations the own place is known. Where it is none, nobody need be asked for a position. */
            stationsPlaced?: number;
        };
        /** @enum {string} */
        StationKind: "territorial" | "mahila" | "sc_st" | "traffic" | "cyber" | "railway" | "riverine" | "unit";
        /**
         * @description CCTNS code of a police station, seven digits that begin with the district's (Kotwali, Patna 5117044).
         * @example 5117044
         */
        StationCode: string;
        /** @description A station, as it is named beside something else. */
        StationRef: {
            code: components["schemas"]["StationCode"];
            name: components["schemas"]["LocalName"];
            districtCode: components["schemas"]["DistrictCode"];
            districtName: components["schemas"]["LocalName"];
        };
        Station: {
            code: components["schemas"]["StationCode"];
            name: components["schemas"]["LocalName"];
            districtCode: components["schemas"]["DistrictCode"];
            districtName: components["schemas"]["LocalName"];
            kind: components["schemas"]["StationKind"];
            /** @description Whether the station works in CCTNS; where not, `parentCode` does it. */
            onCctns: boolean;
            parentCode?: components["schemas"]["StationCode"];
            /** @description The station of `parentCode`, in `readStation`. */
            parent?: components["schemas"]["StationRef"];
            /** @description Stations whose work in CCTNS this one does, in `readStation`; absent where there is none. */
            covers?: components["schemas"]["StationRef"][];
            /** @description Its own number, or `112` where none is known. */
            phone?: string;
            position?: components["schemas"]["Position"];
            /**
             * @description What the position is of.
             * @enum {string}
             */
            positionOf?: "station" | "district";
            distanceMetres?: number;
        };
        StationList: {
            stations: components["schemas"]["Station"][];
            /** @description How many there are on all pages. */
            total?: number;
            nextCursor?: string;
        };
        UploadPolicy: {
            maxBytes: number;
            maxFiles: number;
            mediaTypes: string[];
            /** @description Photos are shrunk on the device until their longer edge has this many pixels. */
            imageMaxEdgePixels: number;
        };
        /** @example upl_3vJx8TqLw2Zr9KcYb5Ns7M */
        UploadId: string;
        Upload: {
            uploadId: components["schemas"]["UploadId"];
            /** @enum {string} */
            state: "awaiting" | "stored" | "claimed" | "refused";
            mediaType: string;
            bytes: number;
            /** @description How many bytes have arrived and are kept. */
            offset: number;
            /** @description Of the whole file: as it was announced, and of what is stored. */
            sha256?: string;
            /**
             * @description Why it was refused.
             * @enum {string}
             */
            refusal?: "upload-checksum-mismatch" | "upload-type-mismatch" | "upload-corrupt";
            /** Format: date-time */
            expiresAt: string;
        };
        /**
         * @description Of these nobody is made to write the story down, and messages are discreet unless the filer wishes otherwise: whoever did it often lives
         *     in the same house.
         * @enum {string}
         */
        SensitiveNature: "sexual_offence" | "domestic_violence" | "offence_against_child";
        /** @description A name as the person writes it, in any script. One letter and single names are names. */
        PersonName: string;
        /** @enum {string} */
        Gender: "female" | "male" | "other";
        /** @description Years. */
        Age: number;
        /**
         * @description Postal index number.
         * @example 800001
         */
        PinCode: string;
        /** @description Where somebody lives. */
        Address: {
            /** @description House, street, village or ward. */
            text: string;
            village?: string;
            districtCode?: components["schemas"]["DistrictCode"];
            pinCode?: components["schemas"]["PinCode"];
        };
        Complainant: {
            name: components["schemas"]["PersonName"];
            /** @description Parent or spouse. */
            relativeName?: string;
            gender?: components["schemas"]["Gender"];
            age?: components["schemas"]["Age"];
            address: components["schemas"]["Address"];
            /** Format: email */
            email?: string;
        };
        /**
         * @description `agreed`: they know of it and agree. `child`: they are under 18, and somebody older speaks for them (DPDP Act 2023 s.9). `unable`: they
         *     cannot say so now, for instance because they are ill, injured or out of reach. `unsafe`: asking them would put them in danger.
         * @enum {string}
         */
        OnBehalfConsent: "agreed" | "child" | "unable" | "unsafe";
        /**
         * @description The person for whom somebody else files. Anybody may tell the police of an offence (BNSS s.173(1)), and a report of a loss or of somebody
         *     who is missing waits for nobody either, so what the person says to it stops no filing: the station reads it. `mobile` gets an SMS with the reference, in the language of the filing and without a word of what it is
         *     about, where `consent` is `agreed` or `unable`.
         */
        OnBehalfOf: {
            name: components["schemas"]["PersonName"];
            /**
             * @description Who they are to the filer; `service_centre`: whom an operator of a Common Service Centre or another helper serves.
             * @enum {string}
             */
            relation: "parent" | "child" | "spouse" | "sibling" | "relative" | "neighbour" | "employer" | "service_centre" | "other";
            consent: components["schemas"]["OnBehalfConsent"];
            /** @description Their own number, and not the one that files. Not everybody has one. */
            mobile?: components["schemas"]["Mobile"];
        };
        Victim: {
            name?: components["schemas"]["PersonName"];
            gender?: components["schemas"]["Gender"];
            age?: components["schemas"]["Age"];
        };
        /** @description Somebody against whom the complaint is. Any one fact is enough. */
        Suspect: {
            name?: components["schemas"]["PersonName"];
            description?: string;
            address?: string;
        };
        Against: {
            /**
             * @description Whether the complainant knows who did it.
             * @enum {string}
             */
            known: "known" | "unknown" | "not_applicable";
            persons?: components["schemas"]["Suspect"][];
        };
        /**
         * @description What happened, in plain categories. Never the national code list.
         * @enum {string}
         */
        Nature: "theft" | "robbery" | "fraud" | "cyber_crime" | "assault" | "threat" | "harassment" | "domestic_violence" | "sexual_offence" | "offence_against_child" | "caste_atrocity" | "property_dispute" | "damage" | "road_accident" | "public_nuisance" | "other";
        /**
         * @description `exact`: `from` is the moment. `day`: only the day is known; `from` is its midnight in India. `range`: between `from` and `to`.
         *     `unknown`: neither.
         */
        When: {
            /** @enum {string} */
            precision: "exact" | "day" | "range" | "unknown";
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        Place: {
            /** @enum {string} */
            kind: "home" | "road" | "market" | "workplace" | "school" | "vehicle" | "train" | "field" | "online" | "other";
            /** @description The place in words. */
            text: string;
            village?: string;
            landmark?: string;
            pinCode?: components["schemas"]["PinCode"];
            position?: components["schemas"]["Position"];
        };
        Incident: {
            nature: components["schemas"]["Nature"];
            when: components["schemas"]["When"];
            place: components["schemas"]["Place"];
        };
        /**
         * @description Number of a telephone's radio (3GPP TS 23.003 §6.2.1); its last digit is a check digit (Luhn), which the portal judges.
         * @example 490154203237518
         */
        Imei: string;
        LostMobile: {
            /** @description Make, model, colour. */
            description: string;
            imei?: components["schemas"]["Imei"];
            /** @description Of a telephone for two SIM cards. */
            secondImei?: components["schemas"]["Imei"];
            /** @description The mobile number of the SIM card in it. */
            simNumber?: components["schemas"]["Mobile"];
        };
        /** @description A card whose number is nobody's business. There is no field for the whole of it. */
        LostCard: {
            /** @enum {string} */
            kind: "aadhaar" | "bank_card";
            /** @description Whose name is on it. */
            holderName: components["schemas"]["PersonName"];
            /** @description The last four digits. */
            lastFour?: string;
        };
        LostDocument: {
            /** @enum {string} */
            kind: "driving_licence" | "vehicle_papers" | "pan" | "voter_id" | "passport" | "ration_card" | "school_certificate" | "land_papers" | "other";
            /** @description Whose name is on it. */
            holderName: components["schemas"]["PersonName"];
            /** @description As it stands on the paper. Twelve digits that may be an Aadhaar number are refused (`not-accepted`). */
            number?: string;
            /** @description Office or school, and its place. */
            issuedBy?: string;
        };
        LostVehicle: {
            /** @description Make, model, colour. */
            description: string;
            /**
             * @description Letters and digits without spaces: of the office's series (`BR01AB1234`; before letters were needed `BR011234`; until 1989
             *     `BRN1234`, Motor Vehicles Act 1939, sixth schedule), or of the Bharat series (`22BH1234AA`; Central Motor Vehicles Rules 1989,
             *     rules 47, 48 and 50).
             * @example BR01AB1234
             */
            registration?: string;
            /** @description Letters and digits. */
            chassisNumber?: string;
        };
        LostThing: {
            /** @enum {string} */
            kind: "jewellery" | "cash" | "electronics" | "cattle" | "bag" | "keys" | "other";
            /** @description What it is, with colour, make, number or marks. */
            description: string;
            /** @description Of a device: as it stands on it, its box or its bill. */
            serialNumber?: string;
            valueRupees?: number;
        };
        /** @description One to ten things together, by what identifies them. */
        LostItems: {
            mobiles?: components["schemas"]["LostMobile"][];
            cards?: components["schemas"]["LostCard"][];
            documents?: components["schemas"]["LostDocument"][];
            vehicles?: components["schemas"]["LostVehicle"][];
            things?: components["schemas"]["LostThing"][];
        };
        PropertyItem: {
            description: string;
            valueRupees?: number;
        };
        Witness: {
            name: components["schemas"]["PersonName"];
            contact?: string;
        };
        /**
         * @description How the filer may be reached. `call`: by telephone too. `sms`: in writing only. `visit_station`: not at all, they come to the station.
         *     `none`: not at all, they look on the portal. With the last two the portal sends nothing either, but codes that they ask for.
         * @enum {string}
         */
        ContactBy: "call" | "sms" | "visit_station" | "none";
        /** @description When it is safe, in words. */
        ContactTime: string;
        /**
         * @description `discreet`: an SMS says that a request has an update, and names neither the police nor what it is about. Where nothing is wished messages are
         *     `discreet` if what was filed is sensitive, and `plain` elsewhere. Every filing of an account takes it, because its first SMS goes out at once
         *     and the phone is often shared: as `messages`, or among other wishes.
         * @enum {string}
         */
        MessageWish: "plain" | "discreet";
        /**
         * @description What the law lets the complainant ask for, and how to reach them safely. A woman officer records what a woman tells of BNS ss.64–71,
         *     74–79, 124; whoever lives with a disability is heard at home or where it suits them, with an interpreter or a special educator (BNSS
         *     s.173(1), provisos), in the way in which they communicate (RPwD Act 2016 s.12).
         */
        Wishes: {
            womanOfficer?: boolean;
            interpreter?: boolean;
            homeVisit?: boolean;
            /** @description What else helps to be heard and understood. */
            support?: ("special_educator" | "sign_language" | "read_aloud" | "step_free")[];
            contactBy?: components["schemas"]["ContactBy"];
            /** @description Not kept with `visit_station` and `none`, as `messages` is not. */
            contactTime?: components["schemas"]["ContactTime"];
            messages?: components["schemas"]["MessageWish"];
        };
        ComplaintFiling: {
            complainant: components["schemas"]["Complainant"];
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            victims?: components["schemas"]["Victim"][];
            against: components["schemas"]["Against"];
            incident: components["schemas"]["Incident"];
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            /** @description What happened, in the person's own words. Not asked for where it hurts to write it down; the law lets it be told in person. */
            narrative?: string;
            /** @description What was taken, by what identifies it; what was damaged stands in `property`. */
            items?: components["schemas"]["LostItems"];
            property?: components["schemas"]["PropertyItem"][];
            witnesses?: components["schemas"]["Witness"][];
            uploadIds?: components["schemas"]["UploadId"][];
            /** @description Of an earlier complaint about the same. */
            earlierReference?: string;
            language: components["schemas"]["Language"];
            wishes?: components["schemas"]["Wishes"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That what is said is true to the best of their knowledge.
             * @constant
             */
            declaration: true;
        };
        /**
         * @description Public number of a filing, with a check character. Not a secret.
         * @example BR-5117044-26-00016-K
         */
        FilingReference: string;
        /**
         * @description Opens one filing together with its reference. A secret of the filer.
         * @example 7KQM-2XVT-9HDC
         */
        AccessCode: string;
        /**
         * @description Computed from the events, never stored. One vocabulary for filings of every kind: a state means the same wherever it occurs. Which
         *     states a kind has, and in which order, its service decides.
         * @enum {string}
         */
        FilingState: "submitted" | "delivered" | "opened" | "acknowledged" | "transferred" | "officer_assigned" | "under_enquiry" | "enquiry_reported" | "fir_registered" | "zero_fir_registered" | "zero_fir_transferred" | "ncr_recorded" | "referred" | "closed_no_cognizable_offence" | "closed_civil" | "closed_duplicate" | "rejected" | "withdrawn" | "reopened" | "reopening_asked" | "reopening_refused" | "screened" | "forwarded" | "issued" | "matched" | "accepted" | "returned" | "traced" | "consent_requested" | "consent_given" | "consent_refused" | "consent_expired" | "field_visit" | "verified_no_record" | "record_found" | "unable_to_verify" | "verification_visit" | "registered" | "not_approved" | "lapsed" | "return_asked" | "unanswered" | "confirmed" | "denied" | "closed";
        /** @description A legal deadline, computed from the events. */
        Clock: {
            /** @enum {string} */
            kind: "signature" | "preliminary_enquiry" | "fir_publication" | "progress";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            /**
             * @description `passed` deletes nothing: the record only says so.
             * @enum {string}
             */
            state: "running" | "met" | "passed";
            /** Format: date-time */
            metAt?: string;
            /** @description The section of the law or judgment. */
            rule?: string;
        };
        /** @description Proof of filing. */
        Receipt: {
            reference: components["schemas"]["FilingReference"];
            accessCode: components["schemas"]["AccessCode"];
            service: string;
            state: components["schemas"]["FilingState"];
            /** Format: date-time */
            filedAt: string;
            /** @description Where it went; absent while the state's desk looks for the right one. */
            station?: components["schemas"]["StationRef"];
            clocks: components["schemas"]["Clock"][];
        };
        Attachment: {
            uploadId: components["schemas"]["UploadId"];
            name?: string;
            mediaType: string;
            bytes: number;
            sha256: string;
        };
        Complaint: {
            reference: components["schemas"]["FilingReference"];
            /** Format: date-time */
            filedAt: string;
            filing: components["schemas"]["ComplaintFiling"];
            attachments: components["schemas"]["Attachment"][];
        };
        /**
         * @description What it is about, in plain words. Never the national code list.
         * @enum {string}
         */
        TipTopic: "liquor" | "drugs" | "weapons" | "wanted_person" | "theft" | "violence" | "trafficking" | "gambling" | "fraud" | "other";
        /** @description No position on the map, as a phone would send the one of whoever writes. */
        TipPlace: {
            text: string;
            landmark?: string;
        };
        /** @description Whom it is about. Any one fact is enough. */
        TipPerson: {
            name?: components["schemas"]["PersonName"];
            description?: string;
        };
        /** @description Any one fact is enough. */
        TipVehicle: {
            /** @description As it was seen, old or new series, also a part of it. */
            registration?: string;
            description?: string;
        };
        /**
         * @description A photo, drawn anew on the device and small enough to go inside the envelope. One that still tells more than what is seen on it
         *     (EXIF, position, profile, comment, anything behind its end) is refused as `not-accepted`, as is what is no JPEG: nothing of it
         *     is kept.
         */
        EnclosedPicture: {
            /** @constant */
            mediaType: "image/jpeg";
            /** @description The file, 80 KiB at most. */
            data: string;
        };
        /** @description What somebody knows. The text alone is enough. */
        TipContent: {
            /** @description What they know, in their own words. */
            text: string;
            about?: components["schemas"]["TipTopic"];
            /** @description Somebody on the public wanted list: `wantedId` there. */
            wantedId?: string;
            place?: components["schemas"]["TipPlace"];
            /** @description When, or how often, in words: one who tells seldom knows the hour, and an exact one can point back at them. */
            when?: string;
            person?: components["schemas"]["TipPerson"];
            vehicle?: components["schemas"]["TipVehicle"];
            /** @description What can be seen of it. No uploads: those have names and times. */
            pictures?: components["schemas"]["EnclosedPicture"][];
        };
        /**
         * @description The portal stores and hands on an envelope as it came and never needs to look inside. `none`: it is open. Ways of sealing will
         *     be added, with a `content` of their own.
         */
        TipEnvelope: {
            /** @constant */
            sealing: "none";
            content: components["schemas"]["TipContent"];
        };
        /** @description Outside the envelope stands only what decides where it goes and in which language the portal answers. */
        TipFiling: {
            envelope: components["schemas"]["TipEnvelope"];
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            language: components["schemas"]["Language"];
        };
        LostPlace: {
            /** @description Where, or on which way, in words. */
            text: string;
            landmark?: string;
            pinCode?: components["schemas"]["PinCode"];
        };
        LostPropertyReport: {
            /** @description Who reports it; they lost it, unless it is filed for somebody else. */
            reporter: components["schemas"]["Complainant"];
            /** @description Who lost it, where somebody else files. */
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            items: components["schemas"]["LostItems"];
            when: components["schemas"]["When"];
            place: components["schemas"]["LostPlace"];
            /** @description How it was lost, in the words of whoever lost it. */
            account?: string;
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it was lost and not stolen, to the best of their knowledge.
             * @constant
             */
            declaration: true;
        };
        /** @description Age in years; nobody who is looked for was ever older. */
        Years: number;
        /**
         * @description How old somebody is, as those say who know them: by `dateOfBirth`, by `years`, by a guess (`about`, in `years`), by `yearOfBirth`, or
         *     between `atLeast` and `atMost` years. Years are those when last seen.
         */
        AgeSaid: {
            /** @enum {string} */
            kind: "years" | "about" | "range" | "year_of_birth" | "date_of_birth";
            /** Format: date */
            dateOfBirth?: string;
            years?: components["schemas"]["Years"];
            yearOfBirth?: number;
            atLeast?: components["schemas"]["Years"];
            atMost?: components["schemas"]["Years"];
        };
        /** @description Centimetres, about. */
        HeightSaid: number;
        Detail: string;
        /** @description Who is missing, and how to know them. */
        MissingSubject: {
            name: components["schemas"]["PersonName"];
            age: components["schemas"]["AgeSaid"];
            gender: components["schemas"]["Gender"];
            heightCm?: components["schemas"]["HeightSaid"];
            /** @enum {string} */
            build?: "thin" | "medium" | "heavy";
            /** @enum {string} */
            complexion?: "fair" | "wheatish" | "dark";
            /** @description Colour, length, beard. */
            hair?: components["schemas"]["Detail"];
            /** @description Moles, scars, tattoos, glasses. */
            marks?: components["schemas"]["Detail"];
            /** @description What they wore, and carried. */
            clothing?: components["schemas"]["Detail"];
            /** @description What they speak. */
            languages?: components["schemas"]["Detail"];
            /** @description Health, memory, medicine; whether they can say who they are. */
            condition?: components["schemas"]["Detail"];
            /** @description That they have with them. */
            phone?: components["schemas"]["Mobile"];
        };
        LastSeenPlace: {
            /** @description Where, or on which way, in words. */
            text: string;
            landmark?: string;
        };
        LastSeen: {
            /**
             * Format: date
             * @description The day, in India.
             */
            date: string;
            /** @description About when, in words. */
            time?: string;
            place: components["schemas"]["LastSeenPlace"];
        };
        MissingPersonReport: {
            /** @description Who reports it. */
            reporter: components["schemas"]["Complainant"];
            /** @description Who misses the person, where somebody else files for them. Never the missing person. */
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            /**
             * @description What the missing person is to whoever misses them; that is `onBehalfOf`, or else the reporter.
             * @enum {string}
             */
            relation: "child" | "spouse" | "parent" | "sibling" | "relative" | "neighbour" | "in_care" | "other";
            person: components["schemas"]["MissingSubject"];
            lastSeen: components["schemas"]["LastSeen"];
            /** @description With whom they may be, or who may know. */
            companion?: components["schemas"]["Detail"];
            /** @description How it came about, in the words of whoever reports it. */
            account?: string;
            /** @description Photos of the person. For the police; none is published by this. */
            uploadIds?: components["schemas"]["UploadId"][];
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is true, to the best of their knowledge.
             * @constant
             */
            declaration: true;
        };
        /**
         * @description How a living person is who was found.
         * @enum {string}
         */
        FoundNeed: "unconscious" | "hurt" | "confused" | "not_speaking" | "in_danger";
        /** @description Who was found, as whoever found them sees it. Nothing is to be looked for, touched or moved. */
        FoundSubject: {
            /**
             * @description How old they look. Whoever may be under 18 counts as a child.
             * @enum {string}
             */
            looks: "baby" | "child" | "teenager" | "adult" | "elderly" | "unsure";
            /** @enum {string} */
            gender: "female" | "male" | "other" | "unknown";
            /** @description Of a living person. */
            needs?: components["schemas"]["FoundNeed"][];
            heightCm?: components["schemas"]["HeightSaid"];
            /** @description What they wear. */
            clothing?: components["schemas"]["Detail"];
            /** @description Moles, scars, tattoos, hair. */
            marks?: components["schemas"]["Detail"];
            /** @description What can be seen beside them. */
            belongings?: components["schemas"]["Detail"];
            /** @description Of a living person: what they said, a name, a place; in which language. */
            said?: components["schemas"]["Detail"];
        };
        Found: {
            /**
             * Format: date
             * @description The day, in India.
             */
            date: string;
            /** @description About when, in words. */
            time?: string;
            place: components["schemas"]["LastSeenPlace"];
        };
        FoundPersonReport: {
            /**
             * @description Whether the person lives, as far as one can tell.
             * @enum {string}
             */
            state: "living" | "dead";
            /**
             * @description Who is with them, or at the place, while this is told; `in_care`, a hospital, a shelter or a mortuary has them.
             * @enum {string}
             */
            attended: "me" | "others" | "nobody" | "in_care" | "gone";
            person: components["schemas"]["FoundSubject"];
            found: components["schemas"]["Found"];
            /** @description What else the police should know. */
            account?: string;
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is true, to the best of their knowledge.
             * @constant
             */
            declaration: true;
        };
        /** @enum {string} */
        VerificationKind: "tenant" | "domestic_help" | "driver";
        /**
         * @description Where somebody lives now: at their `permanentAddress`, already at the `premises` where they are to live or work, or `elsewhere`, at the
         *     `presentAddress`.
         * @enum {string}
         */
        LivesAt: "permanent" | "premises" | "elsewhere";
        /**
         * @description What somebody does, in words that nobody need be ashamed of. Curated, and never the national code list, which has values that
         *     insult whoever is asked about them.
         * @enum {string}
         */
        Occupation: "student" | "private_job" | "government_job" | "teacher" | "health_worker" | "farmer" | "labourer" | "construction_worker" | "factory_worker" | "shopkeeper" | "business" | "driver" | "domestic_worker" | "cook" | "security_guard" | "delivery_worker" | "craftsperson" | "homemaker" | "retired" | "looking_for_work" | "other";
        /** @description An identity document, of which the last four characters of the number are taken, and nothing else. */
        Document: {
            /** @enum {string} */
            kind: "aadhaar" | "voter_id" | "driving_licence" | "passport" | "pan" | "ration_card";
            lastFour: string;
        };
        /** @description Who is to be verified. An adult; a child who works is no case for a form (1098). */
        VerificationSubject: {
            name: components["schemas"]["PersonName"];
            /** @description Parent or spouse. */
            relativeName: string;
            /** @description Years. This or `dateOfBirth`; both, where both are known. */
            age?: number;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            /** @description Their own: the link for their consent goes there. */
            mobile: components["schemas"]["Mobile"];
            /** @description In which they are written to. */
            language: components["schemas"]["Language"];
            permanentAddress: components["schemas"]["Address"];
            livesAt: components["schemas"]["LivesAt"];
            /** @description Of who lives `elsewhere`, and of nobody else. */
            presentAddress?: components["schemas"]["Address"];
            /** @description Where they lived before. */
            previousAddress?: components["schemas"]["Address"];
            occupation?: components["schemas"]["Occupation"];
            document: components["schemas"]["Document"];
            /** @description Of the driving licence, without spaces; required of a driver. */
            licenceNumber?: string;
        };
        /** @description Who lives with them. */
        FamilyMember: {
            name: components["schemas"]["PersonName"];
            /** @enum {string} */
            relation: "spouse" | "child" | "parent" | "sibling" | "relative" | "other";
            age?: components["schemas"]["Age"];
        };
        /** @description Somebody who knows them. */
        Referee: {
            name: components["schemas"]["PersonName"];
            mobile: components["schemas"]["Mobile"];
        };
        VerificationRequest: {
            kind: components["schemas"]["VerificationKind"];
            /** @description Who asks. */
            reporter: components["schemas"]["Complainant"];
            /** @description Where they are to live or work. */
            premises: components["schemas"]["Address"];
            subject: components["schemas"]["VerificationSubject"];
            family?: components["schemas"]["FamilyMember"][];
            references?: components["schemas"]["Referee"][];
            /**
             * Format: date
             * @description Since when, or from when on.
             */
            from: string;
            /**
             * Format: date
             * @description Until when, where that is known; not before `from`.
             */
            to?: string;
            /** @description What for, in words; the person reads it before they agree. */
            purpose?: string;
            /** @description A photo of the person. For the police. */
            uploadIds?: components["schemas"]["UploadId"][];
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice whoever asks was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is true, to the best of their knowledge, and that the person knows of it.
             * @constant
             */
            declaration: true;
        };
        /**
         * @description Came by SMS; answers one question once. A secret of whoever got the message.
         * @example 7KQM-2XVT-9HDC
         */
        ConsentCode: string;
        ConsentOpening: {
            code: components["schemas"]["ConsentCode"];
        };
        /** @description Who wants to have whom verified, and what of them goes to the police. Kinds of data, no values. */
        ConsentQuestion: {
            /** @description As they wrote it themselves. */
            askedBy: components["schemas"]["PersonName"];
            subjectName: components["schemas"]["PersonName"];
            kind: components["schemas"]["VerificationKind"];
            purpose?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            station?: components["schemas"]["StationRef"];
            shared: ("name" | "relative_name" | "age" | "date_of_birth" | "gender" | "mobile" | "permanent_address" | "present_address" | "previous_address" | "occupation" | "document" | "licence" | "photo" | "family" | "references")[];
            /** @description In which the person is written to. */
            language: components["schemas"]["Language"];
            /** @description Of the notice that stands beside the question. */
            noticeVersion: string;
            /**
             * Format: date-time
             * @description The code works until then.
             */
            dueAt: string;
        };
        /**
         * @description `unknown_person`: they do not know who asks. The station reads it; for whoever asked it is a refusal.
         * @enum {string}
         */
        ConsentAnswerKind: "agree" | "refuse" | "unknown_person";
        ConsentAnswer: {
            code: components["schemas"]["ConsentCode"];
            answer: components["schemas"]["ConsentAnswerKind"];
            /** @description In which the notice was read. */
            language: components["schemas"]["Language"];
            noticeVersion: string;
        };
        ConsentRecord: {
            agreed: boolean;
            /** Format: date-time */
            at: string;
        };
        /** @description How old somebody is, as they know it themselves: by `dateOfBirth`, by `years`, by a guess (`about`, in `years`), or by `yearOfBirth`. */
        SeniorAge: {
            /** @enum {string} */
            kind: "years" | "about" | "year_of_birth" | "date_of_birth";
            /** Format: date */
            dateOfBirth?: string;
            /** @description Nobody was ever older. */
            years?: number;
            yearOfBirth?: number;
        };
        /** @description The senior citizen. */
        SeniorPerson: {
            name: components["schemas"]["PersonName"];
            /** @description Required for a registration. */
            age?: components["schemas"]["SeniorAge"];
            gender?: components["schemas"]["Gender"];
            /** @description Where they are called, if not at the number that filed. */
            mobile?: components["schemas"]["Mobile"];
            address: components["schemas"]["Address"];
        };
        /** @description Somebody who is called when something happens, or who comes to the home. */
        SeniorContact: {
            name: components["schemas"]["PersonName"];
            mobile: components["schemas"]["Mobile"];
        };
        SeniorDetail: string;
        SeniorRegistration: {
            /**
             * @description With whom they live.
             * @enum {string}
             */
            living: "alone" | "with_spouse" | "with_family";
            /** @description Of whom they live with. */
            spouseName?: components["schemas"]["PersonName"];
            /** @description Whom the police call when something happens. */
            contacts: components["schemas"]["SeniorContact"][];
            /** @description What is hard for them. */
            needs?: ("walking" | "seeing" | "hearing" | "remembering" | "medicine" | "money")[];
            /** @description Illness, medicine, aids. */
            health?: components["schemas"]["SeniorDetail"];
            /** @description Who works in the home. */
            helpers?: components["schemas"]["SeniorContact"][];
            /** @description And how they are reached. */
            doctor?: components["schemas"]["SeniorDetail"];
            /** @description To which they go. */
            hospital?: components["schemas"]["SeniorDetail"];
            /**
             * @description Whether the beat officer may come to see them from time to time. Can be taken back at any time (DPDP Act 2023 s.6(4)).
             * @enum {string}
             */
            visits: "agreed" | "refused";
        };
        SeniorHelp: {
            /**
             * @description With `medical` and `danger` the call to 112 comes first.
             * @enum {string}
             */
            kind: "medical" | "danger" | "ill_treatment" | "fraud" | "errand" | "company" | "other";
            /** @description What it is about. */
            text?: string;
            /** @description When they are called back, in words. */
            callAt?: string;
        };
        /** @description When nobody is at home, and whom the station can ask meanwhile. Both days are days in India, and part of it. */
        SeniorAbsence: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Who has the key. */
            keyHolder?: {
                name: components["schemas"]["PersonName"];
                mobile?: components["schemas"]["Mobile"];
            };
            /** @description Where the senior citizen is reached while away. */
            mobile?: components["schemas"]["Mobile"];
        };
        SeniorRequest: {
            /**
             * @description What is asked for; the part of this name is required.
             * @enum {string}
             */
            need: "registration" | "help" | "absence";
            person: components["schemas"]["SeniorPerson"];
            /** @description Who files it for them, and what the senior citizen says to it. The number that signs in is the filer's; with `agreed` and `unable` the senior citizen is told by SMS at `person.mobile`, if that is another. */
            filledInBy?: {
                name: components["schemas"]["PersonName"];
                /** @enum {string} */
                relation: "spouse" | "child" | "relative" | "neighbour" | "service_centre" | "other";
                /**
                 * @description As in `OnBehalfConsent`; nobody of that age is a child. It stops no request.
                 * @enum {string}
                 */
                consent: "agreed" | "unable" | "unsafe";
            };
            registration?: components["schemas"]["SeniorRegistration"];
            help?: components["schemas"]["SeniorHelp"];
            absence?: components["schemas"]["SeniorAbsence"];
            districtCode?: components["schemas"]["DistrictCode"];
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is true, to the best of their knowledge.
             * @constant
             */
            declaration: true;
        };
        /** @enum {string} */
        CertificatePurpose: "job" | "passport_visa" | "study" | "licence" | "other";
        /** @description Whoever asks, about themselves. */
        CertificateApplicant: {
            name: components["schemas"]["PersonName"];
            /** @description Parent or spouse: many have the same name. */
            relativeName: string;
            age: components["schemas"]["Age"];
            gender?: components["schemas"]["Gender"];
            /** @description Where they live now. */
            address: components["schemas"]["Address"];
        };
        CalendarYear: number;
        /** @description Where they lived before. */
        EarlierAddress: {
            /** @description House, street, village or ward, district, state. */
            text: string;
            fromYear?: components["schemas"]["CalendarYear"];
            /** @description Not before `fromYear`. */
            toYear?: components["schemas"]["CalendarYear"];
        };
        CharacterCertificateRequest: {
            purpose: components["schemas"]["CertificatePurpose"];
            /** @description To whom it is given: an employer, a school, an office. Stands on the certificate. */
            presentedTo?: string;
            applicant: components["schemas"]["CertificateApplicant"];
            document: components["schemas"]["Document"];
            earlierAddresses?: components["schemas"]["EarlierAddress"][];
            /** @description A photo of the applicant. For the police. */
            uploadIds?: components["schemas"]["UploadId"][];
            districtCode?: components["schemas"]["DistrictCode"];
            /** @description Which is to look into it. */
            stationCode?: components["schemas"]["StationCode"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is true, and about themselves.
             * @constant
             */
            declaration: true;
        };
        FilingSummary: {
            /**
             * Format: date-time
             * @description The earliest date of a clock that is not met.
             */
            nextDueAt?: string;
            reference: components["schemas"]["FilingReference"];
            /** @description The id of its service in the catalogue. */
            service: string;
            /** @description What the service is called. */
            serviceName?: components["schemas"]["LocalName"];
            state: components["schemas"]["FilingState"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            updatedAt: string;
            waitingForCitizen: boolean;
            station?: components["schemas"]["StationRef"];
        };
        FilingPage: {
            items: components["schemas"]["FilingSummary"][];
            nextCursor?: string;
        };
        /**
         * @description A state that was entered, or something that happened beside the states.
         * @enum {string}
         */
        FilingEventKind: "submitted" | "delivered" | "opened" | "acknowledged" | "transferred" | "officer_assigned" | "officer_reassigned" | "under_enquiry" | "enquiry_reported" | "fir_registered" | "zero_fir_registered" | "zero_fir_transferred" | "progress_told" | "fir_withheld" | "fir_released" | "ncr_recorded" | "referred" | "closed_no_cognizable_offence" | "closed_civil" | "closed_duplicate" | "rejected" | "withdrawn" | "reopened" | "reopening_asked" | "reopening_refused" | "screened" | "forwarded" | "issued" | "matched" | "accepted" | "returned" | "traced" | "published" | "unpublished" | "consent_requested" | "consent_given" | "consent_refused" | "consent_expired" | "field_visit" | "verified_no_record" | "record_found" | "unable_to_verify" | "verification_visit" | "registered" | "not_approved" | "lapsed" | "return_asked" | "unanswered" | "confirmed" | "denied" | "closed" | "signed" | "information_requested" | "information_added" | "contact_changed";
        /** @description An event of the log that asks whoever filed for a yes or a no. */
        FilingQuestion: {
            /** @description Of the event. */
            seq: number;
            kind: components["schemas"]["FilingEventKind"];
            /** Format: date-time */
            at: string;
        };
        /**
         * @description Zero-padded serial; starts again each year in each station. A zero FIR has serial 0000.
         * @example 0339
         */
        FirNumber: string;
        /**
         * @description Where a case stands after the FIR; `not-published` where the backend does not say.
         * @enum {string}
         */
        CaseStage: "not-published" | "registered" | "under_investigation" | "chargesheeted" | "final_report" | "in_court";
        /** @description The FIR that came out of a filing, and how far its case is. */
        Fir: {
            number: components["schemas"]["FirNumber"];
            year: number;
            /** Format: date */
            registeredOn: string;
            zeroFir: boolean;
            stage: components["schemas"]["CaseStage"];
            /** @description For `downloadFirCopy`; the filer always gets the copy (BNSS s.173(2)). */
            copyHandle?: string;
        };
        /** @description Where a filing stands. */
        FilingStatus: {
            /**
             * Format: date-time
             * @description The earliest date of a clock that is not met.
             */
            nextDueAt?: string;
            reference: components["schemas"]["FilingReference"];
            /** @description The id of its service in the catalogue. */
            service: string;
            /** @description What the service is called. */
            serviceName?: components["schemas"]["LocalName"];
            state: components["schemas"]["FilingState"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            updatedAt: string;
            waitingForCitizen: boolean;
            station?: components["schemas"]["StationRef"];
            clocks: components["schemas"]["Clock"][];
            /** @description Days in which the station has recorded nothing; present once there are so many that the timeline should say so. */
            silentDays?: number;
            lastSeq: number;
            /** @description What whoever reads this can do now: an access code adds information, and files with it where the service takes them, but only the account withdraws, and reads again what was filed. */
            citizenMay: ("add_information" | "add_files" | "withdraw" | "ask_reopening" | "download_receipt" | "download_appeal_letter" | "download_result" | "say_satisfaction" | "change_contact" | "read_filed")[];
            /** @description What the account is asked now, for `answerFiling`; an access code is asked nothing. */
            asked?: components["schemas"]["FilingQuestion"];
            fir?: components["schemas"]["Fir"];
        };
        Filed: {
            /** @description What was filed, as it is kept; of which schema, the `service` of its status says. How its filer can be reached stands in it as they said it last. */
            filing: {
                [key: string]: unknown;
            };
            /** @description Names of the districts and stations in it, by code. */
            placeNames: {
                [key: string]: components["schemas"]["LocalName"];
            };
            /** @description All that was given with it, also later. */
            attachments: components["schemas"]["Attachment"][];
        };
        /** @description Who did it; `subject`: whom the filing is about, where that is not the filer. A named officer is told to the filer only. */
        Actor: {
            /** @enum {string} */
            role: "citizen" | "officer" | "system" | "subject";
            name?: string;
            rank?: string;
            station?: components["schemas"]["StationRef"];
        };
        /**
         * @description Why a filing was closed, in a short list; the officer adds words of their own.
         * @enum {string}
         */
        CloseReason: "no_offence_found" | "civil_dispute" | "already_registered" | "not_enough_information" | "complainant_not_reachable" | "other_authority" | "outside_police_powers";
        /** @description To whom one can turn next (BNSS s.173(4)). */
        AppealStep: {
            /** @enum {string} */
            to: "superintendent_of_police" | "magistrate";
            districtName?: components["schemas"]["LocalName"];
        };
        /** @description One line of a filing's log. Lines are only ever added. */
        FilingEvent: {
            /** @description Counts from 1 within the filing, without gaps. */
            seq: number;
            kind: components["schemas"]["FilingEventKind"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            /** @description Done by the portal, not by a person. */
            automatic: boolean;
            text?: string;
            reasonCode?: components["schemas"]["CloseReason"];
            appeal?: components["schemas"]["AppealStep"][];
            toStation?: components["schemas"]["StationRef"];
            /** @description Who was assigned. */
            officer?: components["schemas"]["Actor"];
            fir?: components["schemas"]["Fir"];
            /**
             * Format: date-time
             * @description By when an answer is asked for.
             */
            dueAt?: string;
            attachments?: components["schemas"]["Attachment"][];
            /** @description The raw word of the backend, where one stands behind. */
            sourceStatus?: string;
        };
        FilingEvents: {
            events: components["schemas"]["FilingEvent"][];
        };
        Information: {
            text: string;
            uploadIds?: components["schemas"]["UploadId"][];
        };
        Withdrawal: {
            /** @enum {string} */
            reason: "resolved" | "filed_by_mistake" | "other";
            text?: string;
        };
        ReopeningRequest: {
            /** @description Why: what the station did not see, or what is new. */
            text: string;
        };
        FilingAnswer: {
            /** @description Of the question, as `asked` has it. */
            seq: number;
            /** @enum {string} */
            answer: "confirmed" | "denied";
        };
        /**
         * @description How the filer can be reached from now on: all of it takes the place of what was wished before. `contactTime` and `messages` do not count with
         *     `visit_station` and `none`, and are not kept.
         */
        ContactWishes: {
            contactBy: components["schemas"]["ContactBy"];
            contactTime?: components["schemas"]["ContactTime"];
            messages?: components["schemas"]["MessageWish"];
        };
        Satisfaction: {
            satisfied: boolean;
        };
        Outcome: {
            /** @enum {string} */
            state: "filed" | "not-filed" | "in-progress";
            operationId?: string;
            status?: number;
            /** @description The answer that the write got or should have got. */
            response?: {
                [key: string]: unknown;
            };
        };
        FirLink: {
            number: components["schemas"]["FirNumber"];
            year: number;
            station: components["schemas"]["StationRef"];
        };
        /**
         * @description The CNR number: state, district and court in six characters, a serial of six digits and the year.
         * @example BRPA010000002025
         */
        CourtCaseNumber: string;
        /** @description What everybody may see of a FIR. There is no field for a person. */
        FirSummary: {
            number: components["schemas"]["FirNumber"];
            year: number;
            /** Format: date */
            registeredOn: string;
            /** @description Registered regardless of area. */
            zeroFir: boolean;
            /** @description The FIR that a zero FIR became at the right station. */
            registeredAs?: components["schemas"]["FirLink"];
            sections: string[];
            station: components["schemas"]["StationRef"];
            stage: components["schemas"]["CaseStage"];
            /** @description Once the case is in court. */
            courtCaseNumber?: components["schemas"]["CourtCaseNumber"];
            copyHandle: string;
        };
        FirPage: {
            items: components["schemas"]["FirSummary"][];
            nextCursor?: string;
        };
        /** @description A name in the scripts in which it is recorded. */
        ScriptedName: {
            en: string;
            hi?: string;
            ur?: string;
        };
        /** @description What may be shown of a wanted person. Family beyond a parent's name, full address and phone have no field. */
        WantedPerson: {
            wantedId: string;
            name: components["schemas"]["ScriptedName"];
            aliases?: components["schemas"]["ScriptedName"][];
            parentName?: components["schemas"]["ScriptedName"];
            village?: components["schemas"]["LocalName"];
            station: components["schemas"]["StationRef"];
            sections: string[];
            caseCount: number;
            rewardRupees?: number;
            /** @description The authority that announced the reward or the order. */
            announcedBy: components["schemas"]["LocalName"];
            /** Format: date */
            orderDate: string;
            /** @description Identifying marks. */
            marks?: components["schemas"]["LocalName"];
            /**
             * Format: uri-reference
             * @description Relative to the portal.
             */
            photoUrl?: string;
        };
        WantedPage: {
            items: components["schemas"]["WantedPerson"][];
            total: number;
            nextCursor?: string;
        };
        /**
         * @description `child`: under 18, or possibly so; `senior`: 60 and above.
         * @enum {string}
         */
        AgeGroup: "child" | "adult" | "senior";
        /**
         * @description What may be shown of a missing person. Family, informant, companion, address, phone and health have no field. Ages are those when last
         *     seen; `ageFrom` and `ageTo` are the same where the age is known exactly.
         */
        MissingPerson: {
            missingId: string;
            name: components["schemas"]["ScriptedName"];
            aliases?: components["schemas"]["ScriptedName"][];
            /** @description Years. */
            ageFrom: number;
            /** @description Years. */
            ageTo: number;
            /** @description Under 18 when last seen, or possibly so; whoever sees the child calls 1098 or 112. */
            child: boolean;
            gender?: components["schemas"]["Gender"];
            /** Format: date */
            lastSeenOn: string;
            /** @description Village, town or a public place; never a house. */
            lastSeenPlace?: components["schemas"]["LocalName"];
            /** @description Where to tell what one knows. */
            station: components["schemas"]["StationRef"];
            /** @description Centimetres. */
            heightCm?: number;
            build?: components["schemas"]["LocalName"];
            /** @description Identifying marks. */
            marks?: components["schemas"]["LocalName"];
            /** @description What the person wore. */
            clothing?: components["schemas"]["LocalName"];
            /** @description What the person speaks. */
            languages?: components["schemas"]["LocalName"];
            /** @description The office that authorised the publication. */
            authorisedBy: components["schemas"]["LocalName"];
            /** Format: date */
            publishedOn: string;
            /**
             * Format: uri-reference
             * @description Relative to the portal.
             */
            photoUrl?: string;
        };
        MissingPage: {
            items: components["schemas"]["MissingPerson"][];
            total: number;
            nextCursor?: string;
        };
        /** @enum {string} */
        RecoveredKind: "mobile" | "vehicle" | "document" | "jewellery" | "cash" | "electronics" | "cattle" | "other";
        /**
         * @description The last four letters and digits of a number; fewer where four would be more than half of it.
         * @example 7518
         */
        NumberEnding: string;
        /** @example rv_0002 */
        RecoveredId: string;
        /** @description By which number a thing is known. There is no field for the whole of it. */
        RecoveredIdentifier: {
            /** @enum {string} */
            kind: "imei" | "registration" | "chassis" | "serial" | "document";
            ending: components["schemas"]["NumberEnding"];
        };
        /** @description What may be shown of a recovered thing. The whole number, marks, names on papers, the case and with whom it was found have no field. */
        RecoveredItem: {
            recoveredId: components["schemas"]["RecoveredId"];
            kind: components["schemas"]["RecoveredKind"];
            /** @description What it is, as many would describe theirs. */
            description: components["schemas"]["LocalName"];
            /** @description Absent where `withheld` is `mark`. */
            identifier?: components["schemas"]["RecoveredIdentifier"];
            /**
             * @description What a claimant must state. `number`, the whole of it; `mark`, something by which the owner knows it.
             * @enum {string}
             */
            withheld: "number" | "mark";
            /** Format: date */
            recoveredOn: string;
            /** @description Village, town or a public place; never a house. */
            recoveredPlace?: components["schemas"]["LocalName"];
            /** @description Where it is kept. */
            station: components["schemas"]["StationRef"];
        };
        RecoveredPage: {
            items: components["schemas"]["RecoveredItem"][];
            total: number;
            nextCursor?: string;
        };
        RecoveredClaim: {
            recoveredId: components["schemas"]["RecoveredId"];
            /**
             * @description The whole number of the thing, in any script, with or without spaces; needed where the entry says `withheld: number`. Twelve digits
             *     that may be an Aadhaar number are refused (`not-accepted`).
             */
            number?: string;
            /** @description By what the claimant knows it as theirs; needed where the entry says `withheld: mark`. */
            mark?: string;
            /** @description With which papers the claimant can show that it is theirs. */
            proof?: string;
            /** @description Who claims it. */
            reporter: components["schemas"]["Complainant"];
            messages?: components["schemas"]["MessageWish"];
            language: components["schemas"]["Language"];
            /** @description Which notice the person was shown and agreed to (DPDP Act 2023 s.5, s.6). */
            privacyNoticeVersion: string;
            /**
             * @description That it is theirs, or that of somebody who has asked them.
             * @constant
             */
            declaration: true;
        };
        /**
         * @description A list that everybody may see, by the path of its operation.
         * @enum {string}
         */
        PublicList: "wanted" | "missing" | "recovered-property";
        /** @description An entry that is to be shown no longer. */
        RemovedEntry: {
            /** @description The id that it had in its list (`wantedId`, `missingId`, `recoveredId`). */
            id: string;
            /** Format: date-time */
            removedAt: string;
        };
        /** @description What has left a list. */
        RemovedEntries: {
            entries: components["schemas"]["RemovedEntry"][];
            /**
             * Format: date-time
             * @description The `since` of the next call.
             */
            asOf: string;
            /** @description Whether these are all. If not (more than 500, or longer ago than 30 days), load the list anew. */
            complete: boolean;
        };
        /**
         * @description A calendar quarter, in India's time. Sorts as it is written.
         * @example 2026-Q3
         */
        Quarter: string;
        /** @description So many filings. */
        Count: number;
        /** @description How many in time, late, and not at all. What was left out is not there. */
        InTime: {
            inTime?: components["schemas"]["Count"];
            late?: components["schemas"]["Count"];
            never?: components["schemas"]["Count"];
        };
        /** @description How many ended in one way, as whoever filed was told it; a zero FIR counts as a FIR. */
        ScorecardEnd: {
            state: components["schemas"]["FilingState"];
            count?: components["schemas"]["Count"];
        };
        /** @description What became of the filings of one service. */
        ScorecardService: {
            /** @description The id in the catalogue of services. */
            service: string;
            /** @description All that came to a station; where somebody must agree first, what they have agreed to. */
            filed?: components["schemas"]["Count"];
            /**
             * @description Whether an officer has said that the station has it; in time before anybody above the station had to be told that nobody has
             *     (24 hours unless the state sets it otherwise, 2 where it is urgent).
             */
            acknowledged?: components["schemas"]["InTime"];
            /** @description Whether it was signed, within three days (BNSS s.173(1)(ii)) or later. */
            signed?: components["schemas"]["InTime"];
            /** @description Whether a FIR was registered, where a FIR ends nothing. Where it does it is among `ends`. */
            firs?: {
                registered?: components["schemas"]["Count"];
                none?: components["schemas"]["Count"];
            };
            /** @description How they ended, or were answered, with every way in which filings of this service can. */
            ends: components["schemas"]["ScorecardEnd"][];
            /** @description How many had not ended. */
            open?: components["schemas"]["Count"];
            /**
             * @description What those said whom the portal asked, after the station had ended it. Only where there are five and more on both sides; an answer
             *     is kept apart from the filing, and no officer can read it.
             */
            satisfaction?: {
                satisfied?: components["schemas"]["Count"];
                notSatisfied?: components["schemas"]["Count"];
            };
        };
        /** @description How the stations of one district have worked in one quarter. */
        Scorecard: {
            district: components["schemas"]["DistrictCode"];
            districtName: components["schemas"]["LocalName"];
            quarter: components["schemas"]["Quarter"];
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /**
             * Format: date
             * @description The last day on which what happened still counts.
             */
            followedTo: string;
            /** @description Days from the end of the quarter to then. */
            followedDays: number;
            /** @description The smallest number that is told beside zero. */
            smallestTold: number;
            /** @description Those that can be asked for in this district, the newest first; at most twenty. */
            quarters: components["schemas"]["Quarter"][];
            services: components["schemas"]["ScorecardService"][];
        };
        /** @example up_0002 */
        UnidentifiedId: string;
        /**
         * @description What may be told of somebody whom nobody knows, living or dead. Where a living person is kept, who found them, health, the cause of a
         *     death and the case have no field. Ages are estimates.
         */
        UnidentifiedEntry: {
            unidentifiedId: components["schemas"]["UnidentifiedId"];
            /** @enum {string} */
            state: "living" | "dead";
            /** @description Years, as they look. */
            ageFrom: number;
            /** @description Years, as they look. */
            ageTo: number;
            /** @description Under 18, or possibly so. */
            child: boolean;
            gender?: components["schemas"]["Gender"];
            /** Format: date */
            foundOn: string;
            /** @description Village, town or a public place; never a house. */
            foundPlace?: components["schemas"]["LocalName"];
            /**
             * @description What kind of place looks after a living person. Which one, the station tells whoever knows them.
             * @enum {string}
             */
            care?: "hospital" | "shelter" | "childrens-home";
            /** @description Where to tell what one knows. */
            station: components["schemas"]["StationRef"];
            /** @description Centimetres. */
            heightCm?: number;
            build?: components["schemas"]["LocalName"];
            complexion?: components["schemas"]["LocalName"];
            hair?: components["schemas"]["LocalName"];
            /** @description Moles, scars, tattoos. */
            marks?: components["schemas"]["LocalName"];
            /** @description What the person wore. */
            clothing?: components["schemas"]["LocalName"];
            /** @description What the person had with them. */
            belongings?: components["schemas"]["LocalName"];
            /** @description Whether there is a picture for whoever asks for it. */
            photo: boolean;
            /** @description What a living person speaks or understands. */
            languages?: components["schemas"]["LocalName"];
        };
        UnidentifiedPage: {
            items: components["schemas"]["UnidentifiedEntry"][];
            total: number;
            nextCursor?: string;
        };
        Arrest: {
            arrestId: string;
            name: components["schemas"]["ScriptedName"];
            aliases?: components["schemas"]["ScriptedName"][];
            /** @description Years; never under 18. */
            age?: number;
            gender?: components["schemas"]["Gender"];
            fir?: {
                number: components["schemas"]["FirNumber"];
                year: number;
            };
            sections: string[];
            /** Format: date */
            arrestedOn: string;
            station: components["schemas"]["StationRef"];
        };
        ArrestPage: {
            items: components["schemas"]["Arrest"][];
            total: number;
            nextCursor?: string;
        };
        /**
         * @description What the QR of a document leads to.
         * @example D7KQ-M2XV-T9HA
         */
        DocumentCode: string;
        IssuedDocument: {
            documentCode: components["schemas"]["DocumentCode"];
            /** @enum {string} */
            kind: "receipt" | "fir_copy" | "appeal_letter" | "result";
            /** @description Of a receipt or a result: the service with which was filed. */
            serviceName?: components["schemas"]["LocalName"];
            /** @description The number that the document carries. */
            reference: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description Of the file that was handed out. */
            sha256: string;
            /**
             * @description `replaced`: there is a newer copy, which may say something else; `withdrawn`: who filed has taken it back.
             * @enum {string}
             */
            standing: "current" | "replaced" | "withdrawn";
            station?: components["schemas"]["StationRef"];
        };
        /** @description A public key, as RFC 7517 and RFC 7518, section 6.2, write it. */
        DocumentKey: {
            /** @description The first characters of its thumbprint (RFC 7638). */
            kid: string;
            /** @constant */
            kty: "EC";
            /** @constant */
            crv: "P-256";
            /** @constant */
            alg: "ES256";
            /** @constant */
            use: "sig";
            x: string;
            y: string;
        };
        DocumentKeys: {
            keys: components["schemas"]["DocumentKey"][];
        };
        Officer: {
            officerId: string;
            name: string;
            rank: string;
            station: components["schemas"]["StationRef"];
            /** @description What not every officer may. `keep-sites`: register and change host sites, as the desk of a district (its own) or of the state (all). */
            may?: "keep-sites"[];
        };
        OfficerCredentials: {
            officerId: string;
            password: string;
        };
        OfficerSession: {
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            accessExpiresInSeconds: components["schemas"]["ExpiresInSeconds"];
            officer: components["schemas"]["Officer"];
        };
        /** @enum {string} */
        InboxFilter: "new" | "due-today" | "late" | "waiting-for-citizen" | "mine";
        InboxEntry: {
            reference: components["schemas"]["FilingReference"];
            /** @description The id of its service in the catalogue. */
            service: string;
            /** @description What the service is called. */
            serviceName?: components["schemas"]["LocalName"];
            state: components["schemas"]["FilingState"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description What it is about, in a few words that name nobody. */
            subject?: components["schemas"]["LocalName"];
            /**
             * @description Whoever filed does not want to be called; absent where they may be.
             * @constant
             */
            doNotCall?: true;
            /** @description Under which filters it stands. */
            filters: components["schemas"]["InboxFilter"][];
            /** Format: date-time */
            nextDueAt?: string;
            assignedTo?: string;
        };
        InboxPage: {
            items: components["schemas"]["InboxEntry"][];
            counts: {
                new: number;
                "due-today": number;
                late: number;
                "waiting-for-citizen": number;
                mine: number;
            } & {
                [key: string]: number;
            };
            nextCursor?: string;
        };
        /** @description How the filer may be reached, as the station reads it before it reaches for the telephone. Absent where nothing was said of it. */
        SafeContact: {
            by?: components["schemas"]["ContactBy"];
            /** @description When it is safe, in words. */
            time?: string;
            /**
             * @description How the portal writes to them: `discreet` names neither the police nor what it is about; `none`: it does not.
             * @enum {string}
             */
            messages: "plain" | "discreet" | "none";
        };
        /**
         * @description What somebody asked for so that they are heard and understood: a right of women and of persons with disabilities (BNSS s.173(1), provisos;
         *     RPwD Act 2016 s.12), and a kindness to everybody else.
         * @enum {string}
         */
        Support: "woman_officer" | "home_visit" | "interpreter" | "special_educator" | "sign_language" | "read_aloud" | "step_free";
        /** @enum {string} */
        StationEventKind: "acknowledged" | "transferred" | "officer_assigned" | "officer_reassigned" | "under_enquiry" | "enquiry_reported" | "fir_registered" | "zero_fir_registered" | "zero_fir_transferred" | "progress_told" | "fir_withheld" | "fir_released" | "ncr_recorded" | "referred" | "closed_no_cognizable_offence" | "closed_civil" | "closed_duplicate" | "rejected" | "reopened" | "reopening_refused" | "screened" | "forwarded" | "issued" | "matched" | "accepted" | "returned" | "traced" | "published" | "unpublished" | "consent_refused" | "field_visit" | "verified_no_record" | "record_found" | "unable_to_verify" | "verification_visit" | "registered" | "not_approved" | "lapsed" | "closed" | "signed" | "information_requested";
        StationFiling: {
            status: components["schemas"]["FilingStatus"];
            /** @description What was filed, as it was sent; of which schema, `status.service` says. */
            filing: {
                [key: string]: unknown;
            };
            /** @description Names of the districts and stations in it, by code. */
            placeNames?: {
                [key: string]: components["schemas"]["LocalName"];
            };
            /** @description The verified number of the filer. */
            mobile?: components["schemas"]["Mobile"];
            /** @description For whom it was filed, where that is not the filer. */
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            contact?: components["schemas"]["SafeContact"];
            support?: components["schemas"]["Support"][];
            consentAnswer?: components["schemas"]["ConsentAnswerKind"];
            /**
             * @description Whoever it is about has not agreed: nothing about them stands in `filing`, and no attachment is given.
             * @constant
             */
            lacksConsent?: true;
            attachments: components["schemas"]["Attachment"][];
            events: components["schemas"]["FilingEvent"][];
            /** @description Kinds of event that are in order now. */
            mayPost: components["schemas"]["StationEventKind"][];
            /** @description Of the kinds in `mayPost`, those that say too little without some fields of `StationEvent`; by kind. */
            needs: {
                [key: string]: string[];
            };
        };
        /**
         * @description The grounds on which an investigation ends without a charge sheet (BNSS s.193).
         * @enum {string}
         */
        FinalReport: "true_untraced" | "mistake_of_fact_or_law" | "false_case" | "civil" | "abated";
        StationEvent: {
            kind: components["schemas"]["StationEventKind"];
            /** @description In plain words, for the citizen. */
            text?: string;
            reasonCode?: components["schemas"]["CloseReason"];
            officerName?: string;
            officerRank?: string;
            toStationCode?: components["schemas"]["StationCode"];
            /** @description Of a FIR; a zero FIR has 0000 and needs none. */
            firNumber?: components["schemas"]["FirNumber"];
            /** @description Of the FIR: act and section, as `BNS 303(2)`. They decide what may be published. */
            sections?: string[];
            /**
             * @description With `progress_told`: how far the case is now.
             * @enum {string}
             */
            caseStage?: "under_investigation" | "chargesheeted" | "final_report" | "in_court";
            /** @description With the stage `final_report`: why the investigation ended without a charge sheet. */
            finalReport?: components["schemas"]["FinalReport"];
            /** @description With `progress_told`, once the case is in court. */
            courtCaseNumber?: components["schemas"]["CourtCaseNumber"];
            /** @description With `published`: where the person was last seen, as everybody may read it: a village, a town or a public place, never a house. */
            publicPlace?: string;
            /**
             * @description With `published`: whether the first picture of the report is shown.
             * @enum {string}
             */
            publicPhoto?: "shown" | "hidden";
            /**
             * @description With `published`, of a child: who has permitted it in writing (JJ Act s.74(1), proviso).
             * @enum {string}
             */
            permittedBy?: "child-welfare-committee" | "juvenile-justice-board";
            /**
             * Format: date
             * @description With `permittedBy`: the day of that writing.
             */
            permittedOn?: string;
            /**
             * Format: date-time
             * @description By when the citizen is asked to answer.
             */
            dueAt?: string;
            /** @description The officer, DSP or above, who permitted a preliminary enquiry (BNSS s.173(3)). */
            permissionBy?: string;
        };
        /** @example mt_4f1c09d2a7b35e8860cd91fa */
        MatchId: string;
        /** @enum {string} */
        MatchState: "open" | "not_same" | "tell_family";
        /** @description One thing that speaks for a pair. */
        MatchReason: {
            /** @enum {string} */
            code: "same_number" | "same_ending" | "alike_description" | "alike_marks" | "alike_clothing" | "alike_hair" | "same_gender" | "age_fits" | "age_near" | "height_fits" | "height_near" | "same_build" | "same_complexion" | "same_language" | "same_station" | "same_district" | "near_district" | "found_within_week" | "found_within_month" | "found_within_year";
            /** @description With `found_within_…`: days after it was lost, or they were last seen. With `same_number`, and below 0: found so many days before it was said to be lost. */
            days?: number;
        };
        Match: {
            matchId: components["schemas"]["MatchId"];
            state: components["schemas"]["MatchState"];
            /** @description Of the report. */
            reference: components["schemas"]["FilingReference"];
            /** @description Of the report: the id of its service in the catalogue. */
            service: string;
            /** @description Whether the report is at this station, which can open it. */
            reportHere: boolean;
            /** @description Which station has the report; absent where the state's desk still looks for one. */
            reportStation?: components["schemas"]["StationRef"];
            /** @description Which station made the entry. */
            foundStation: components["schemas"]["StationRef"];
            /** @description What was recovered. */
            thing?: components["schemas"]["RecoveredItem"];
            /** @description Who was found. */
            person?: components["schemas"]["UnidentifiedEntry"];
            /** @description Heaviest first. */
            reasons: components["schemas"]["MatchReason"][];
        };
        MatchList: {
            items: components["schemas"]["Match"][];
            /** @description How many there are, also beyond those listed. */
            total: number;
        };
        /** @enum {string} */
        MatchDecisionKind: "not_same" | "tell_family" | "open";
        MatchDecision: {
            decision: components["schemas"]["MatchDecisionKind"];
        };
        /**
         * @description The name in `site="…"`. Small Latin letters, digits and hyphens, beginning with a letter.
         * @example patna
         */
        SiteName: string;
        /** @description What people call the site, in each language of the portal. */
        SiteTitle: {
            hi: string;
            en: string;
            ur: string;
        };
        /**
         * @description Scheme, host and port, and nothing else (RFC 6454). No path, not even `/`; no wildcard; no user name.
         * @example https://patna.example
         */
        Origin: string;
        Site: {
            name: components["schemas"]["SiteName"];
            title?: components["schemas"]["SiteTitle"];
            /** @description The district whose desk keeps it; the state's own code where the state's desk does. Absent for a fixed site. */
            districtCode?: components["schemas"]["DistrictCode"];
            /** @description As browsers compare them. */
            origins: components["schemas"]["Origin"][];
            /** @description Named by the portal's own configuration, which alone can change it. */
            fixed: boolean;
            /** @description Whether the officer who asks may change or remove it. */
            mayChange: boolean;
            /**
             * Format: date-time
             * @description When it was registered or last changed. Absent for a fixed site.
             */
            changedAt?: string;
        };
        SiteList: {
            sites: components["schemas"]["Site"][];
            /** @description Whether the officer who asks may register a site: one who serves at a desk of a district or of the state. */
            mayRegister: boolean;
        };
        Origins: components["schemas"]["Origin"][];
        NewSite: {
            name: components["schemas"]["SiteName"];
            title?: components["schemas"]["SiteTitle"];
            /** @description Whose site it is. Absent: of the officer's own desk. Only the state's desk may name another district. */
            districtCode?: components["schemas"]["DistrictCode"];
            origins: components["schemas"]["Origins"];
        };
        /** @description One line of a site's log, which only grows; each holds the hash of the one before. */
        SiteLogEntry: {
            seq: number;
            /** @enum {string} */
            kind: "registered" | "changed" | "removed";
            /** Format: date-time */
            at: string;
            /** @description Who did it. */
            officerId: string;
            title?: components["schemas"]["SiteTitle"];
            /** @description From then on; for `removed` those that it last had. */
            origins: components["schemas"]["Origin"][];
        };
        SiteRecord: {
            site: components["schemas"]["Site"];
            removed: boolean;
            changes: components["schemas"]["SiteLogEntry"][];
        };
        SiteChange: {
            title?: components["schemas"]["SiteTitle"];
            origins: components["schemas"]["Origins"];
        };
        /**
         * @description The site's name, when it ends (seconds since 1970) and the portal's signature, with dots between. Says nothing of a person.
         * @example patna.1795242845.Xq3s0mVvYJ8r1bTnqk2cHgZ5uWd7LfAe9iRtB4oPxKs
         */
        DiagnosisPass: string;
        IssuedDiagnosisPass: {
            pass: components["schemas"]["DiagnosisPass"];
            /** Format: date-time */
            expiresAt: string;
        };
        Hosting: {
            /** @description Whether a site of this name is registered. */
            known: boolean;
            /** @description Whether pages of this origin may frame a service with this name. */
            frames: boolean;
            /** @description Whether the portal trusts the origin with what is typed in confidence, so that it may have it `inline`. */
            trusted: boolean;
            /**
             * @description `valid` is a pass of this portal's whose time has not ended, for a site of this origin.
             * @enum {string}
             */
            pass: "none" | "valid" | "expired" | "refused";
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Readiness: {
            /** @constant */
            status: "ready";
            /**
             * @description A demonstration says so everywhere.
             * @enum {string}
             */
            mode: "demo" | "production";
        };
    };
    responses: {
        /** @description The body is not JSON, or the route was called in a way that it does not have. */
        Malformed: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the filing, or a request with the same key under way, does not allow it. */
        Conflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `errors` says what and where. */
        Invalid: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `retry-after` and `retryAfterSeconds` say when to try again. */
        TooManyRequests: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing that was filed is lost. Whether this write arrived is told by `readOutcome`. */
        Internal: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It starts, stops or waits for its database. Nothing was changed. */
        Unavailable: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that has expired (`session-expired`) or was ended. */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or the caller may not know that there is. */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another version of tus than 1.0.0 was asked for. Nothing was done. */
        OtherTusVersion: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "tus-version": components["headers"]["TusVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is larger than the policy allows. */
        TooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not in the policy. */
        WrongType: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content of this request is not that of its `upload-checksum`. None of it was kept. */
        ChecksumMismatch: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known but may not do this. */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
        IdempotencyKey: components["schemas"]["IdempotencyKeyValue"];
        /** @description The `etag` of the answer that the client has. */
        IfNoneMatch: string;
        /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
        Query: string;
        /** @description Only of this district. */
        District: components["schemas"]["DistrictCode"];
        /** @description `nextCursor` of the page before. */
        Cursor: string;
        /** @description Items on one page. */
        Limit: number;
        /** @description The same key gets the same upload. tus clients that do not know it may leave it out. */
        OptionalKey: components["schemas"]["IdempotencyKeyValue"];
        /** @description Version of the protocol; another one is answered with 412. */
        TusResumable: string;
        /**
         * @description Size of the file in bytes. It must be known; `upload-defer-length` is not offered.
         * @example 184320
         */
        UploadLength: number;
        /**
         * @description Pairs of a name and a value in Base64 (of UTF-8), separated by commas: `filename`, `filetype` (a media type of the policy)
         *     and, better, `sha256` of the whole file in 64 hexadecimal digits; others are not looked at.
         * @example filename SU1HXzAwMDEuanBn,filetype aW1hZ2UvanBlZw==
         */
        UploadMetadata: string;
        /** @description The upload; whoever knows the id may use it, nobody can guess it. */
        UploadId: components["schemas"]["UploadId"];
        /**
         * @description How many bytes have arrived before these. Another number than the portal's is answered with 409.
         * @example 65536
         */
        UploadOffset: number;
        /** @description Algorithm (`sha256` or `sha1`) and digest of this request's content in Base64, with a space between. */
        UploadChecksum: string;
        /**
         * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
         * @example BR-5117044-26-00016-K
         */
        Reference: string;
        /** @description The last `id` received; the stream goes on after it. */
        LastEventId: string;
        /** @description Language of the document; the filing's own where absent. */
        DocumentLanguage: components["schemas"]["Language"];
        /** @description First day, in India's time. */
        From: string;
        /** @description Last day, in India's time; at most 90 days after the first. */
        To: string;
        /** @description Only of this station. */
        Station: components["schemas"]["StationCode"];
        /**
         * @description One page, without `nextCursor`, and another one every hour until everybody was on one: for places that show a few out of many. Within an
         *     hour it is the same for all. Where `q` or `cursor` is given, that goes before.
         */
        Rotate: boolean;
        /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
        IfModifiedSince: string;
        /** @description The entry. */
        wantedId: string;
        /** @description The entry. */
        missingId: string;
        /** @description The entry. */
        recoveredId: components["schemas"]["RecoveredId"];
        /** @description The entry. */
        unidentifiedId: components["schemas"]["UnidentifiedId"];
        /** @description The entry. */
        arrestId: string;
        MatchId: components["schemas"]["MatchId"];
        /** @description The registered name, as in `site="…"`. */
        SiteName: components["schemas"]["SiteName"];
    };
    requestBodies: never;
    headers: {
        /** @description The portal's name for this request; quote it when asking for help. */
        RequestId: string;
        /** @description Seconds until another try makes sense. */
        RetryAfter: number;
        /** @description Version of the answer, for `if-none-match`. */
        ETag: string;
        /** @description Version of the protocol that was spoken. */
        TusResumable: string;
        /** @description Address of the upload, relative to that of this request. */
        Location: string;
        /** @description When the upload is removed unless a filing has claimed it (a date of RFC 9110). */
        UploadExpires: string;
        /** @description Versions of the protocol, separated by commas. */
        TusVersion: string;
        /** @description Extensions of the protocol, separated by commas: `creation,expiration,termination,checksum`. */
        TusExtension: string;
        /** @description Largest file in bytes. */
        TusMaxSize: number;
        /** @description Algorithms of `upload-checksum`, separated by commas. */
        TusChecksumAlgorithm: string;
        /** @description How many bytes have arrived. */
        UploadOffset: number;
        /** @description Size of the file in bytes. */
        UploadLength: number;
        /** @description SHA-256 of the whole file as it was stored, in hexadecimal; absent while bytes are missing. */
        UploadSha256: string;
        /**
         * @description When an entry of the list last came, changed or went, or the rules by which it is shown may have (RFC 9110, 8.8.2); for
         *     `if-modified-since`. Absent where no date says which answer this is.
         */
        LastModified: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestOtp: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtpRequest"];
            };
        };
        responses: {
            /** @description A password is on its way. */
            202: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtpChallenge"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in citizen. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtpAnswer"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; both tokens are dead. */
            204: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description A fresh session. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every service of this portal. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDistricts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The districts. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchStations: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this kind. */
                kind?: components["schemas"]["StationKind"];
                /** @description Position: latitude and longitude in degrees with a comma between. */
                near?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stations, best first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationList"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description CCTNS code. */
                stationCode: components["schemas"]["StationCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The station. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUploadPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPolicy"];
                };
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key gets the same upload. tus clients that do not know it may leave it out. */
                "idempotency-key"?: components["parameters"]["OptionalKey"];
                /** @description Version of the protocol; another one is answered with 412. */
                "tus-resumable"?: components["parameters"]["TusResumable"];
                /**
                 * @description Size of the file in bytes. It must be known; `upload-defer-length` is not offered.
                 * @example 184320
                 */
                "upload-length": components["parameters"]["UploadLength"];
                /**
                 * @description Pairs of a name and a value in Base64 (of UTF-8), separated by commas: `filename`, `filetype` (a media type of the policy)
                 *     and, better, `sha256` of the whole file in 64 hexadecimal digits; others are not looked at.
                 * @example filename SU1HXzAwMDEuanBn,filetype aW1hZ2UvanBlZw==
                 */
                "upload-metadata": components["parameters"]["UploadMetadata"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send the content now, from byte 0, to `location`. The body is for clients that know this contract. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "tus-resumable": components["headers"]["TusResumable"];
                    location: components["headers"]["Location"];
                    "upload-expires": components["headers"]["UploadExpires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["OtherTusVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUploadProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the headers. */
            204: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "tus-version": components["headers"]["TusVersion"];
                    "tus-extension": components["headers"]["TusExtension"];
                    "tus-max-size": components["headers"]["TusMaxSize"];
                    "tus-checksum-algorithm": components["headers"]["TusChecksumAlgorithm"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the protocol; another one is answered with 412. */
                "tus-resumable"?: components["parameters"]["TusResumable"];
            };
            path: {
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "tus-resumable": components["headers"]["TusResumable"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["OtherTusVersion"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUploadOffset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the protocol; another one is answered with 412. */
                "tus-resumable"?: components["parameters"]["TusResumable"];
            };
            path: {
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the headers. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "tus-resumable": components["headers"]["TusResumable"];
                    "upload-offset": components["headers"]["UploadOffset"];
                    "upload-length": components["headers"]["UploadLength"];
                    "upload-expires": components["headers"]["UploadExpires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["OtherTusVersion"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the protocol; another one is answered with 412. */
                "tus-resumable"?: components["parameters"]["TusResumable"];
                /**
                 * @description How many bytes have arrived before these. Another number than the portal's is answered with 409.
                 * @example 65536
                 */
                "upload-offset": components["parameters"]["UploadOffset"];
                /** @description Algorithm (`sha256` or `sha1`) and digest of this request's content in Base64, with a space between. */
                "upload-checksum"?: components["parameters"]["UploadChecksum"];
            };
            path: {
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Kept; once `upload-offset` is the announced length, the file is stored. */
            204: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "tus-resumable": components["headers"]["TusResumable"];
                    "upload-offset": components["headers"]["UploadOffset"];
                    "upload-expires": components["headers"]["UploadExpires"];
                    "upload-sha256": components["headers"]["UploadSha256"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["OtherTusVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            460: components["responses"]["ChecksumMismatch"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintFiling"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint as it was filed. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileTip: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TipFiling"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileLostProperty: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LostPropertyReport"];
            };
        };
        responses: {
            /** @description Issued. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileMissingPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingPersonReport"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileFoundPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundPersonReport"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentOpening"];
            };
        };
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentQuestion"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentAnswer"];
            };
        };
        responses: {
            /** @description Recorded. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecord"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileSeniorRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeniorRequest"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileCharacterCertificate: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharacterCertificateRequest"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFilings: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only filings of this service of the catalogue. */
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFiling: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State, clocks and what the filer can do. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingStatus"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFiled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was filed. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filed"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFilingEvents: {
        parameters: {
            query?: {
                /** @description Only events with a greater `seq`. */
                after?: number;
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvents"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchFilingEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `id` received; the stream goes on after it. */
                "last-event-id"?: components["parameters"]["LastEventId"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that stays open. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFilingCalendar: {
        parameters: {
            query?: {
                /** @description Language of the document; the filing's own where absent. */
                language?: components["parameters"]["DocumentLanguage"];
            };
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545); says nothing of what was filed. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Information"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    askReopening: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningRequest"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingAnswer"];
            };
        };
        responses: {
            /** @description Answered. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWishes"];
            };
        };
        responses: {
            /** @description Changed. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Satisfaction"];
            };
        };
        responses: {
            /** @description Counted. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Satisfaction"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadReceipt: {
        parameters: {
            query?: {
                /** @description Language of the document; the filing's own where absent. */
                language?: components["parameters"]["DocumentLanguage"];
            };
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF with a QR that leads to the verify page. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadAppealLetter: {
        parameters: {
            query?: {
                /** @description Language of the document; the filing's own where absent. */
                language?: components["parameters"]["DocumentLanguage"];
            };
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF with a QR that leads to the verify page. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadResult: {
        parameters: {
            query?: {
                /** @description Language of the document; the filing's own where absent. */
                language?: components["parameters"]["DocumentLanguage"];
            };
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF with a QR that leads to the verify page. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the write. */
                idempotencyKey: components["schemas"]["IdempotencyKeyValue"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description `filed` is so for good. `not-filed` means that nothing has arrived: a request that is still on its way may arrive later, so
             *     that whoever files again uses the same key.
             */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    findFirs: {
        parameters: {
            query: {
                /** @description The station where it was registered. */
                station: components["schemas"]["StationCode"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description The serial, with or without leading zeros. */
                number?: string;
                /** @description The year of registration. */
                year?: number;
                /** @description First day, in India's time. */
                from?: components["parameters"]["From"];
                /** @description Last day, in India's time; at most 90 days after the first. */
                to?: components["parameters"]["To"];
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be shown to everybody. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirPage"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadFirCopy: {
        parameters: {
            query?: {
                /** @description Language of the document; the filing's own where absent. */
                language?: components["parameters"]["DocumentLanguage"];
            };
            header?: never;
            path: {
                /** @description From `copyHandle`. */
                copyHandle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF; names of victims and informants are blacked out unless the filer asks. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWanted: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description Only with at least this reward, in rupees. */
                minReward?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description One page, without `nextCursor`, and another one every hour until everybody was on one: for places that show a few out of many. Within an
                 *     hour it is the same for all. Where `q` or `cursor` is given, that goes before.
                 */
                rotate?: components["parameters"]["Rotate"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
                "if-modified-since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Highest reward first; with `q`, best match first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WantedPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWanted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                wantedId: components["parameters"]["wantedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WantedPerson"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWantedPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The entry. */
                wantedId: components["parameters"]["wantedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata-free. In demonstrations a drawing. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/webp": string;
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMissing: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description Only of this age when last seen. */
                ageGroup?: components["schemas"]["AgeGroup"];
                /** @description Only of this gender. */
                gender?: components["schemas"]["Gender"];
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description One page, without `nextCursor`, and another one every hour until everybody was on one: for places that show a few out of many. Within an
                 *     hour it is the same for all. Where `q` or `cursor` is given, that goes before.
                 */
                rotate?: components["parameters"]["Rotate"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
                "if-modified-since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Last seen most recently first; with `q`, best match first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMissing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                missingId: components["parameters"]["missingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingPerson"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMissingPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The entry. */
                missingId: components["parameters"]["missingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata-free. In demonstrations a drawing. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/webp": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecovered: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description Only things of this kind. */
                kind?: components["schemas"]["RecoveredKind"];
                /** @description Only things whose number ends so, as `identifier.ending` has it. */
                endsIn?: components["schemas"]["NumberEnding"];
                /** @description Recovered on this day or later. */
                from?: string;
                /** @description Recovered on this day or earlier. */
                to?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
                "if-modified-since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recovered most recently first; with `q`, best match first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveredPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecovered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                recoveredId: components["parameters"]["recoveredId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thing. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveredItem"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileRecoveredClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveredClaim"];
            };
        };
        responses: {
            /** @description Filed. The same answer comes again for the same key. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRemoved: {
        parameters: {
            query: {
                /**
                 * @description Which list.
                 * @example wanted
                 */
                list: components["schemas"]["PublicList"];
                /** @description What has left since then; in the last ten minutes where absent. */
                since?: string;
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
                "if-modified-since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has left. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedEntries"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readScorecard: {
        parameters: {
            query: {
                /**
                 * @description The district; a police district inside one means the whole of it.
                 * @example 5117
                 */
                district: components["schemas"]["DistrictCode"];
                /** @description The quarter; the newest where absent. */
                quarter?: components["schemas"]["Quarter"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `last-modified` of the answer that the client has. Not looked at beside `if-none-match` (RFC 9110, 13.1.3). */
                "if-modified-since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    "last-modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUnidentifiedPersons: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description Only of this gender. */
                gender?: components["schemas"]["Gender"];
                /** @description Only whose age may be so many years or more. */
                youngest?: number;
                /** @description Only whose age may be so many years or fewer. */
                oldest?: number;
                /** @description Found on this day or later. */
                from?: string;
                /** @description Found on this day or earlier. */
                to?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found most recently first; with `q`, best match first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUnidentifiedPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be told of them. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedEntry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUnidentifiedPersonPhoto: {
        parameters: {
            query?: {
                /** @description Whoever will see the picture was told what it shows, and has asked for it. Without it nothing is shown. */
                asked?: boolean;
            };
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata-free. In demonstrations a drawing. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/webp": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUnidentifiedBodies: {
        parameters: {
            query?: {
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description Only of this gender. */
                gender?: components["schemas"]["Gender"];
                /** @description Only whose age may be so many years or more. */
                youngest?: number;
                /** @description Only whose age may be so many years or fewer. */
                oldest?: number;
                /** @description Found on this day or later. */
                from?: string;
                /** @description Found on this day or earlier. */
                to?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found most recently first; with `q`, best match first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUnidentifiedBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be told of them. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedEntry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUnidentifiedBodyPhoto: {
        parameters: {
            query?: {
                /** @description Whoever will see the picture was told what it shows, and has asked for it. Without it nothing is shown. */
                asked?: boolean;
            };
            header?: never;
            path: {
                /** @description The entry. */
                unidentifiedId: components["parameters"]["unidentifiedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata-free. In demonstrations a drawing. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/webp": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listArrests: {
        parameters: {
            query: {
                /** @description First day of arrest. */
                from: string;
                /** @description Last day of arrest; at most 90 days after the first. */
                to: string;
                /** @description A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven. */
                q?: components["parameters"]["Query"];
                /** @description Only of this district. */
                district?: components["parameters"]["District"];
                /** @description Only of this station. */
                station?: components["parameters"]["Station"];
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrestPage"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readArrest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry. */
                arrestId: components["parameters"]["arrestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The arrest. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code under the QR. */
                documentCode: components["schemas"]["DocumentCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDocument"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDocumentKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `etag` of the answer that the client has. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, the one that signs now first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentKeys"];
                };
            };
            /** @description The client has the newest answer. */
            304: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOfficerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerCredentials"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerSession"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOfficerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description `new`: nobody has acknowledged it. `due-today`, `late`: by its clocks. `waiting-for-citizen`: information was asked for. `mine`: assigned to me. Absent: all. */
                filter?: components["schemas"]["InboxFilter"];
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on one page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Most urgent first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that stays open. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readStationFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filing, its events and what may be posted now. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationFiling"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    postFilingEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationEvent"];
            };
        };
        responses: {
            /** @description Recorded, and told to the citizen. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
                 * @example BR-5117044-26-00016-K
                 */
                reference: components["parameters"]["Reference"];
                /** @description The upload; whoever knows the id may use it, nobody can guess it. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, best first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matchId: components["parameters"]["MatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchDecision"];
            };
        };
        responses: {
            /** @description The pair, as it was judged. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sites that count now; removed ones are left out. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSite"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site and its changes, oldest first. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRecord"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteChange"];
            };
        };
        responses: {
            /** @description Changed. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client before the first attempt and sent unchanged on each. At least 128 bits of chance, because it also opens `readOutcome`. */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed; the site as it last was. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueDiagnosisPass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registered name, as in `site="…"`. */
                siteName: components["parameters"]["SiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Issued. */
            201: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDiagnosisPass"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHosting: {
        parameters: {
            query: {
                /**
                 * @description As in `site="…"`, right or wrong.
                 * @example patna
                 */
                site: string;
                /**
                 * @description The page's, as its browser writes it.
                 * @example https://patna.example
                 */
                origin: string;
                /** @description From `issueDiagnosisPass`. */
                pass?: components["schemas"]["DiagnosisPass"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What counts now. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hosting"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
