// Generated from openapi/ by `pnpm generate`. Do not edit.
export type PersonalCategory = 'identity' | 'contact' | 'narrative' | 'location';

/**
 * Which fields are personal data (`x-personal` in the contract): JSON Pointers by operation, `*` for any index.
 * What is named here is never logged.
 */
export const personal: Readonly<
  Record<string, Readonly<Partial<Record<'request' | 'response', Readonly<Record<string, PersonalCategory>>>>>>
> = {
  requestOtp: {
    request: {
      '/mobile': 'contact',
    },
    response: {
      '/mobileMasked': 'contact',
    },
  },
  readSession: {
    response: {
      '/citizenId': 'identity',
      '/mobileMasked': 'contact',
    },
  },
  verifyOtp: {
    response: {
      '/citizen/citizenId': 'identity',
      '/citizen/mobileMasked': 'contact',
    },
  },
  refreshSession: {
    response: {
      '/citizen/citizenId': 'identity',
      '/citizen/mobileMasked': 'contact',
    },
  },
  listDistricts: {
    response: {
      '/districts/*/position': 'location',
    },
  },
  searchStations: {
    response: {
      '/stations/*/position': 'location',
    },
  },
  readStation: {
    response: {
      '/position': 'location',
    },
  },
  fileComplaint: {
    request: {
      '/complainant/name': 'identity',
      '/complainant/relativeName': 'identity',
      '/complainant/gender': 'identity',
      '/complainant/age': 'identity',
      '/complainant/address': 'contact',
      '/complainant/address/text': 'contact',
      '/complainant/address/village': 'location',
      '/complainant/address/pinCode': 'location',
      '/complainant/email': 'contact',
      '/onBehalfOf/name': 'identity',
      '/onBehalfOf/mobile': 'contact',
      '/victims/*/name': 'identity',
      '/victims/*/gender': 'identity',
      '/victims/*/age': 'identity',
      '/against/persons/*/name': 'identity',
      '/against/persons/*/description': 'identity',
      '/against/persons/*/address': 'contact',
      '/incident/place/text': 'location',
      '/incident/place/village': 'location',
      '/incident/place/landmark': 'location',
      '/incident/place/pinCode': 'location',
      '/incident/place/position': 'location',
      '/narrative': 'narrative',
      '/property/*/description': 'narrative',
      '/witnesses/*/name': 'identity',
      '/witnesses/*/contact': 'contact',
      '/wishes/contactTime': 'contact',
    },
  },
  readComplaint: {
    response: {
      '/filing/complainant/name': 'identity',
      '/filing/complainant/relativeName': 'identity',
      '/filing/complainant/gender': 'identity',
      '/filing/complainant/age': 'identity',
      '/filing/complainant/address': 'contact',
      '/filing/complainant/address/text': 'contact',
      '/filing/complainant/address/village': 'location',
      '/filing/complainant/address/pinCode': 'location',
      '/filing/complainant/email': 'contact',
      '/filing/onBehalfOf/name': 'identity',
      '/filing/onBehalfOf/mobile': 'contact',
      '/filing/victims/*/name': 'identity',
      '/filing/victims/*/gender': 'identity',
      '/filing/victims/*/age': 'identity',
      '/filing/against/persons/*/name': 'identity',
      '/filing/against/persons/*/description': 'identity',
      '/filing/against/persons/*/address': 'contact',
      '/filing/incident/place/text': 'location',
      '/filing/incident/place/village': 'location',
      '/filing/incident/place/landmark': 'location',
      '/filing/incident/place/pinCode': 'location',
      '/filing/incident/place/position': 'location',
      '/filing/narrative': 'narrative',
      '/filing/property/*/description': 'narrative',
      '/filing/witnesses/*/name': 'identity',
      '/filing/witnesses/*/contact': 'contact',
      '/filing/wishes/contactTime': 'contact',
      '/attachments/*/name': 'narrative',
    },
  },
  fileTip: {
    request: {
      '/envelope/content/text': 'narrative',
      '/envelope/content/place/text': 'location',
      '/envelope/content/place/landmark': 'location',
      '/envelope/content/when': 'narrative',
      '/envelope/content/person/name': 'identity',
      '/envelope/content/person/description': 'identity',
      '/envelope/content/vehicle/registration': 'identity',
      '/envelope/content/vehicle/description': 'narrative',
    },
  },
  fileLostProperty: {
    request: {
      '/reporter/name': 'identity',
      '/reporter/relativeName': 'identity',
      '/reporter/gender': 'identity',
      '/reporter/age': 'identity',
      '/reporter/address': 'contact',
      '/reporter/address/text': 'contact',
      '/reporter/address/village': 'location',
      '/reporter/address/pinCode': 'location',
      '/reporter/email': 'contact',
      '/onBehalfOf/name': 'identity',
      '/onBehalfOf/mobile': 'contact',
      '/items/mobiles/*/description': 'narrative',
      '/items/mobiles/*/imei': 'identity',
      '/items/mobiles/*/secondImei': 'identity',
      '/items/mobiles/*/simNumber': 'contact',
      '/items/cards/*/holderName': 'identity',
      '/items/cards/*/lastFour': 'identity',
      '/items/documents/*/holderName': 'identity',
      '/items/documents/*/number': 'identity',
      '/items/vehicles/*/description': 'narrative',
      '/items/vehicles/*/registration': 'identity',
      '/items/vehicles/*/chassisNumber': 'identity',
      '/items/things/*/description': 'narrative',
      '/items/things/*/serialNumber': 'identity',
      '/place/text': 'location',
      '/place/landmark': 'location',
      '/place/pinCode': 'location',
      '/account': 'narrative',
    },
  },
  fileMissingPerson: {
    request: {
      '/reporter/name': 'identity',
      '/reporter/relativeName': 'identity',
      '/reporter/gender': 'identity',
      '/reporter/age': 'identity',
      '/reporter/address': 'contact',
      '/reporter/address/text': 'contact',
      '/reporter/address/village': 'location',
      '/reporter/address/pinCode': 'location',
      '/reporter/email': 'contact',
      '/onBehalfOf/name': 'identity',
      '/onBehalfOf/mobile': 'contact',
      '/person/name': 'identity',
      '/person/age': 'identity',
      '/person/age/dateOfBirth': 'identity',
      '/person/age/years': 'identity',
      '/person/age/yearOfBirth': 'identity',
      '/person/age/atLeast': 'identity',
      '/person/age/atMost': 'identity',
      '/person/gender': 'identity',
      '/person/heightCm': 'identity',
      '/person/build': 'identity',
      '/person/complexion': 'identity',
      '/person/hair': 'identity',
      '/person/marks': 'identity',
      '/person/clothing': 'identity',
      '/person/languages': 'identity',
      '/person/condition': 'identity',
      '/person/phone': 'contact',
      '/lastSeen/place/text': 'location',
      '/lastSeen/place/landmark': 'location',
      '/companion': 'identity',
      '/account': 'narrative',
    },
  },
  fileFoundPerson: {
    request: {
      '/person/looks': 'identity',
      '/person/gender': 'identity',
      '/person/needs/*': 'identity',
      '/person/clothing': 'identity',
      '/person/marks': 'identity',
      '/person/belongings': 'identity',
      '/person/said': 'identity',
      '/found/place/text': 'location',
      '/found/place/landmark': 'location',
      '/account': 'narrative',
    },
  },
  fileVerification: {
    request: {
      '/reporter/name': 'identity',
      '/reporter/relativeName': 'identity',
      '/reporter/gender': 'identity',
      '/reporter/age': 'identity',
      '/reporter/address': 'contact',
      '/reporter/address/text': 'contact',
      '/reporter/address/village': 'location',
      '/reporter/address/pinCode': 'location',
      '/reporter/email': 'contact',
      '/premises': 'contact',
      '/premises/text': 'contact',
      '/premises/village': 'location',
      '/premises/pinCode': 'location',
      '/subject/name': 'identity',
      '/subject/relativeName': 'identity',
      '/subject/age': 'identity',
      '/subject/gender': 'identity',
      '/subject/mobile': 'contact',
      '/subject/permanentAddress': 'contact',
      '/subject/permanentAddress/text': 'contact',
      '/subject/permanentAddress/village': 'location',
      '/subject/permanentAddress/pinCode': 'location',
      '/subject/presentAddress': 'contact',
      '/subject/presentAddress/text': 'contact',
      '/subject/presentAddress/village': 'location',
      '/subject/presentAddress/pinCode': 'location',
      '/subject/previousAddress': 'contact',
      '/subject/previousAddress/text': 'contact',
      '/subject/previousAddress/village': 'location',
      '/subject/previousAddress/pinCode': 'location',
      '/subject/occupation': 'identity',
      '/subject/document/lastFour': 'identity',
      '/subject/licenceNumber': 'identity',
      '/family/*/name': 'identity',
      '/family/*/relation': 'identity',
      '/family/*/age': 'identity',
      '/references/*/name': 'identity',
      '/references/*/mobile': 'contact',
      '/purpose': 'narrative',
    },
  },
  openConsent: {
    response: {
      '/askedBy': 'identity',
      '/subjectName': 'identity',
      '/purpose': 'narrative',
    },
  },
  fileSeniorRequest: {
    request: {
      '/person/name': 'identity',
      '/person/age': 'identity',
      '/person/age/dateOfBirth': 'identity',
      '/person/age/years': 'identity',
      '/person/age/yearOfBirth': 'identity',
      '/person/gender': 'identity',
      '/person/mobile': 'contact',
      '/person/address': 'contact',
      '/person/address/text': 'contact',
      '/person/address/village': 'location',
      '/person/address/pinCode': 'location',
      '/filledInBy/name': 'identity',
      '/filledInBy/relation': 'identity',
      '/registration/living': 'identity',
      '/registration/spouseName': 'identity',
      '/registration/contacts/*/name': 'identity',
      '/registration/contacts/*/mobile': 'contact',
      '/registration/needs/*': 'identity',
      '/registration/health': 'narrative',
      '/registration/helpers/*/name': 'identity',
      '/registration/helpers/*/mobile': 'contact',
      '/registration/doctor': 'narrative',
      '/help/kind': 'narrative',
      '/help/text': 'narrative',
      '/absence/from': 'identity',
      '/absence/to': 'identity',
      '/absence/keyHolder/name': 'identity',
      '/absence/keyHolder/mobile': 'contact',
      '/absence/mobile': 'contact',
    },
  },
  fileCharacterCertificate: {
    request: {
      '/presentedTo': 'narrative',
      '/applicant/name': 'identity',
      '/applicant/relativeName': 'identity',
      '/applicant/age': 'identity',
      '/applicant/gender': 'identity',
      '/applicant/address': 'contact',
      '/applicant/address/text': 'contact',
      '/applicant/address/village': 'location',
      '/applicant/address/pinCode': 'location',
      '/document/lastFour': 'identity',
      '/earlierAddresses/*/text': 'contact',
      '/earlierAddresses/*/fromYear': 'location',
      '/earlierAddresses/*/toYear': 'location',
    },
  },
  readFiled: {
    response: {
      '/filing': 'narrative',
      '/attachments/*/name': 'narrative',
    },
  },
  listFilingEvents: {
    response: {
      '/events/*/actor/name': 'identity',
      '/events/*/text': 'narrative',
      '/events/*/officer/name': 'identity',
      '/events/*/attachments/*/name': 'narrative',
    },
  },
  addInformation: {
    request: {
      '/text': 'narrative',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  withdrawFiling: {
    request: {
      '/text': 'narrative',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  askReopening: {
    request: {
      '/text': 'narrative',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  answerFiling: {
    request: {
      '/answer': 'narrative',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  changeContact: {
    request: {
      '/contactTime': 'contact',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  answerSatisfaction: {
    request: {
      '/satisfied': 'narrative',
    },
    response: {
      '/satisfied': 'narrative',
    },
  },
  listMissing: {
    response: {
      '/items/*/gender': 'identity',
    },
  },
  readMissing: {
    response: {
      '/gender': 'identity',
    },
  },
  fileRecoveredClaim: {
    request: {
      '/number': 'identity',
      '/mark': 'narrative',
      '/proof': 'narrative',
      '/reporter/name': 'identity',
      '/reporter/relativeName': 'identity',
      '/reporter/gender': 'identity',
      '/reporter/age': 'identity',
      '/reporter/address': 'contact',
      '/reporter/address/text': 'contact',
      '/reporter/address/village': 'location',
      '/reporter/address/pinCode': 'location',
      '/reporter/email': 'contact',
    },
  },
  listUnidentifiedPersons: {
    response: {
      '/items/*/gender': 'identity',
    },
  },
  readUnidentifiedPerson: {
    response: {
      '/gender': 'identity',
    },
  },
  listUnidentifiedBodies: {
    response: {
      '/items/*/gender': 'identity',
    },
  },
  readUnidentifiedBody: {
    response: {
      '/gender': 'identity',
    },
  },
  listArrests: {
    response: {
      '/items/*/gender': 'identity',
    },
  },
  readArrest: {
    response: {
      '/gender': 'identity',
    },
  },
  readOfficerSession: {
    response: {
      '/name': 'identity',
    },
  },
  signInOfficer: {
    response: {
      '/officer/name': 'identity',
    },
  },
  listInbox: {
    response: {
      '/items/*/assignedTo': 'identity',
    },
  },
  readStationFiling: {
    response: {
      '/filing': 'narrative',
      '/mobile': 'contact',
      '/onBehalfOf/name': 'identity',
      '/onBehalfOf/mobile': 'contact',
      '/contact/time': 'contact',
      '/attachments/*/name': 'narrative',
      '/events/*/actor/name': 'identity',
      '/events/*/text': 'narrative',
      '/events/*/officer/name': 'identity',
      '/events/*/attachments/*/name': 'narrative',
    },
  },
  postFilingEvent: {
    request: {
      '/text': 'narrative',
      '/officerName': 'identity',
      '/permissionBy': 'identity',
    },
    response: {
      '/actor/name': 'identity',
      '/text': 'narrative',
      '/officer/name': 'identity',
      '/attachments/*/name': 'narrative',
    },
  },
  listMatches: {
    response: {
      '/items/*/person/gender': 'identity',
    },
  },
  decideMatch: {
    response: {
      '/person/gender': 'identity',
    },
  },
  readSite: {
    response: {
      '/changes/*/officerId': 'identity',
    },
  },
};
