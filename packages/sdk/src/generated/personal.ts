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
  readSite: {
    response: {
      '/changes/*/officerId': 'identity',
    },
  },
};
