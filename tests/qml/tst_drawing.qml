import QtQuick
import QtTest
import KUi

Item {
    id: root

    width: 390
    height: 600

    TickRing {
        id: ring
        name: "18 seconds left"
        size: 200
        lit: 15
        low: 5
    }
    TickStrip {
        id: strip
        name: "10 left"
        y: 220
        width: 205
        count: 21
        lit: 10
        tickWidth: 5
    }
    CodeText {
        id: code
        y: 260
        code: "111111"
    }
    CodeText {
        id: otherCode
        y: 320
        code: "482913"
    }
    Avatar {
        id: avatar
        y: 400
        name: "studio"
        seed: "an id"
    }
    Label {
        id: label
        y: 460
        text: "One line"
    }

    TestCase {
        name: "Drawing"
        when: windowShown

        function near(a: color, b: color): bool {
            return Math.abs(a.r - b.r) + Math.abs(a.g - b.g) + Math.abs(a.b - b.b) < 0.2;
        }

        /** The colour in the middle of tick `index` of the ring. */
        function tick(index: int): color {
            const picture = grabImage(ring);
            const angle = 2 * Math.PI * ((index + 0.5) / ring.count - 0.25);
            const radius = 100 - ring.tickWidth - ring.size * 0.0375;
            return picture.pixel(Math.round(100 + radius * Math.cos(angle)), Math.round(100 + radius * Math.sin(angle)));
        }

        function initTestCase() {
            Theme.mode = "light";
            Theme.reducedMotion = true;
        }

        function test_timeGoesPaleClockwiseFromTwelve() {
            ring.lit = 15;
            waitForRendering(ring);
            verify(near(tick(0), Theme.tickOff));
            verify(near(tick(14), Theme.tickOff));
            verify(near(tick(15), Theme.primary));
            verify(near(tick(29), Theme.primary));
        }

        function test_theLastTicksAreAmber() {
            ring.lit = 5;
            waitForRendering(ring);
            verify(near(tick(29), Theme.tickLow));
            verify(near(tick(24), Theme.tickOff));
            ring.lit = 0;
            waitForRendering(ring);
            verify(near(tick(29), Theme.tickOff));
        }

        function test_fillingGoesTheOtherWay() {
            ring.filling = true;
            ring.lit = 10;
            waitForRendering(ring);
            verify(near(tick(0), Theme.primary));
            verify(near(tick(10), Theme.tickOff));
            ring.filling = false;
            ring.lit = 15;
        }

        function test_theStripRunsFromTheReadingStart() {
            const step = 10; // (205 - 5) / 20
            let picture = grabImage(strip);
            verify(near(picture.pixel(2, 6), Theme.tickOff));
            verify(near(picture.pixel(20 * step + 2, 6), Theme.primary));
            strip.LayoutMirroring.enabled = true;
            waitForRendering(strip);
            picture = grabImage(strip);
            verify(near(picture.pixel(2, 6), Theme.primary));
            verify(near(picture.pixel(20 * step + 2, 6), Theme.tickOff));
            strip.LayoutMirroring.enabled = false;
        }

        function test_aCodeKeepsItsWidthWhateverItsDigits() {
            compare(code.width, otherCode.width);
            compare(code.Accessible.name, "1 1 1 1 1 1");
        }

        function test_anAvatarKeepsItsTint() {
            const tint = avatar.tintIndex;
            verify(tint >= 0 && tint < 6);
            avatar.seed = "another id";
            avatar.seed = "an id";
            compare(avatar.tintIndex, tint);
        }

        function test_aLineOfTextIsAsHighAsItsStyleSays() {
            compare(Math.round(label.height), Theme.body.lineHeight);
        }

        function test_everyIconOfAButtonIsThere() {
            // A missing drawing is said as a warning, and this case fails on it.
            failOnWarning(/SvgPicture/);
            const icon = createTemporaryQmlObject("import KUi; Icon { name: 'check' }", root);
            verify(icon !== null);
        }
    }
}
