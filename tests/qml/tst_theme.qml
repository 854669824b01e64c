import QtQuick
import QtTest
import KUi

TestCase {
    id: root

    // The pairs that are drawn on each other, and the least ratio of each: the contrast list of the design tokens.
    readonly property var pairs: [
        ["ink", "bg", 7], ["ink", "surface", 7], ["ink", "sunken", 7], ["ink", "raised", 7],
        ["ink2", "bg", 4.5], ["ink2", "surface", 4.5], ["ink2", "sunken", 4.5], ["ink2", "raised", 4.5],
        ["ink3", "bg", 4.5], ["ink3", "surface", 4.5], ["ink3", "sunken", 4.5], ["ink3", "raised", 4.5],
        ["primary", "bg", 4.5], ["primary", "surface", 4.5], ["primary", "raised", 4.5], ["primaryInk", "primary", 4.5],
        ["primaryInk", "primaryPress", 4.5], ["primaryTintInk", "primaryTint", 4.5], ["primary", "primaryTint", 4.5],
        ["check", "bg", 4.5], ["check", "surface", 4.5], ["checkInk", "check", 4.5], ["checkTintInk", "checkTint", 4.5],
        ["ok", "bg", 4.5], ["ok", "surface", 4.5], ["okInk", "ok", 4.5], ["okTintInk", "okTint", 4.5],
        ["warnInk", "warn", 4.5], ["warnTintInk", "warnTint", 4.5],
        ["danger", "bg", 4.5], ["danger", "surface", 4.5], ["danger", "raised", 4.5], ["dangerInk", "danger", 4.5],
        ["dangerInk", "dangerPress", 4.5], ["dangerTintInk", "dangerTint", 4.5],
        ["inverseInk", "inverse", 4.5], ["inverseLink", "inverse", 4.5],
        ["lineStrong", "surface", 3], ["lineStrong", "bg", 3], ["lineStrong", "raised", 3], ["focus", "bg", 3], ["focus", "surface", 3],
        ["primary", "sunken", 3], ["tickLow", "bg", 3], ["tickLow", "surface", 3], ["cameraInk", "cameraBg", 4.5], ["cameraInk2", "cameraBg", 4.5]
    ]

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour: color): real {
        return 0.2126 * root.channel(colour.r) + 0.7152 * root.channel(colour.g) + 0.0722 * root.channel(colour.b);
    }

    function ratio(a: color, b: color): real {
        const one = root.luminance(a), other = root.luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    name: "Theme"

    function cleanup() {
        Theme.mode = "light";
        Theme.fontScale = 1;
        Theme.contrast = false;
        Theme.viewport = Qt.size(390, 844);
    }

    function test_contrast_data() {
        const rows = [];
        for (const mode of ["light", "dark"]) {
            for (const pair of root.pairs) {
                for (const more of [false, true])
                    rows.push({"tag": mode + " " + pair[0] + " on " + pair[1] + (more ? ", more contrast" : ""), "mode": mode, "more": more, "ink": pair[0], "ground": pair[1], "least": pair[2]});
            }
        }
        return rows;
    }

    function test_contrast(row) {
        Theme.mode = row.mode;
        Theme.contrast = row.more;
        const found = root.ratio(Theme[row.ink], Theme[row.ground]);
        verify(found >= row.least, found.toFixed(2) + " : 1");
    }

    function test_moreContrastDrawsEveryEdge() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            Theme.contrast = false;
            compare(Theme.tintBorder, 0);
            Theme.contrast = true;
            verify(Theme.tintBorder > 0);
            for (const ground of ["bg", "surface", "raised"])
                verify(root.ratio(Theme.line, Theme[ground]) >= 3);
            for (const tone of [Tone.Primary, Tone.Check, Tone.Ok, Tone.Warn, Tone.Danger])
                compare(Theme.tint(tone), Theme.surface);
        }
    }

    function test_avatarsAreReadable() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            compare(Theme.avatarTints.length, Theme.avatarInks.length);
            for (let i = 0; i < Theme.avatarTints.length; ++i)
                verify(root.ratio(Qt.color(Theme.avatarTints[i]), Qt.color(Theme.avatarInks[i])) >= 4.5);
        }
    }

    function test_tonesAreReadable() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            for (const tone of [Tone.Neutral, Tone.Primary, Tone.Check, Tone.Ok, Tone.Warn, Tone.Danger])
                verify(root.ratio(Theme.tint(tone), Theme.tintInk(tone)) >= 4.5);
        }
    }

    function test_modeFollowsTheSystemUnlessToldOtherwise() {
        Theme.mode = "system";
        Theme.systemDark = true;
        verify(Theme.dark);
        Theme.mode = "light";
        verify(!Theme.dark);
        Theme.mode = "system";
        Theme.systemDark = false;
        verify(!Theme.dark);
    }

    function test_fontsAreEmbedded() {
        verify(Theme.fonts.length >= 5);
        for (let i = 0; i < Theme.fonts.length; ++i)
            compare(Theme.fonts[i].status, FontLoader.Ready, Theme.fonts[i].source);
        compare(Theme.fonts[0].name, "Inter");
    }

    function test_bodyGrowsFullyAndLargeTextLess() {
        Theme.fontScale = 2;
        compare(Theme.body.pixelSize, 32);
        compare(Theme.small.pixelSize, 28);
        verify(Theme.hero.pixelSize < 34 * 1.65);
        verify(Theme.title.pixelSize < 26 * 1.7);
        verify(Theme.codeXl.pixelSize < 46 * 1.65);
        verify(Theme.largeText);
    }

    function test_smallScreensAreCompact() {
        verify(!Theme.compact);
        Theme.viewport = Qt.size(320, 568);
        verify(Theme.compact);
        compare(Theme.gutter, 16);
        verify(Theme.sizeKey >= Theme.sizeTouch);
        Theme.viewport = Qt.size(1024, 768);
        verify(Theme.twoPane);
        Theme.viewport = Qt.size(844, 390);
        verify(Theme.landscape);
        verify(!Theme.twoPane);
    }

    function test_reducedMotionShortensEveryMove() {
        Theme.reducedMotion = true;
        for (const span of [Theme.msPress, Theme.msQuick, Theme.msCalm, Theme.msGentle, Theme.msSlow])
            verify(span <= 100);
        compare(Theme.msTick, 0);
        compare(Theme.timeHoldYes, 900); // information, not decoration
        Theme.reducedMotion = false;
    }
}
