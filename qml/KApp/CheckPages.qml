import QtQuick
import KModels

/** The files of the pages of KCheck and the models they are given. */
QtObject {
    id: root

    required property AppModel app

    function of(page: string): var {
        const check = root.app.check;
        const capture = ["Capture", {
                "flow": page,
                "model": check.capture,
                "scanner": root.app.scanner
            }];
        const pages = {
            "check.start": ["Start", {
                    "asked": check.asked
                }],
            "check.scan": ["Scan", {
                    "scanner": root.app.scanner
                }],
            "check.scan.case": ["Case", {
                    "asked": check.asked
                }],
            "check.phone": ["Phone", {
                    "number": check.number
                }],
            "check.code": ["Code", {
                    "number": check.number
                }],
            "check.location": ["Location", {
                    "check": check
                }],
            "check.document": ["Document", {
                    "check": check
                }],
            "check.document.front": capture,
            "check.document.back": capture,
            "check.document.review": ["Review", {
                    "model": check.review
                }],
            "check.selfie": capture,
            "check.upload": ["Upload", {
                    "check": check
                }],
            "check.waiting": ["Waiting", {
                    "check": check
                }],
            "check.approved": ["Approved", {
                    "model": check.answer
                }],
            "check.rejected": ["Rejected", {
                    "model": check.answer
                }],
            "check.deleted": ["Deleted", {
                    "model": check.answer
                }]
        };
        return pages[page];
    }
}
