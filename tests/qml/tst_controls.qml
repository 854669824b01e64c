import QtQuick
import QtQuick.Layouts
import QtTest
import KUi

Item {
    id: root

    width: 390
    height: 844

    ColumnLayout {
        width: 350

        Button {
            id: button
            text: "Add an account"
        }
        IconButton {
            id: iconButton
            icon.name: "help"
            text: "What is this?"
        }
        TextField {
            id: email
            label: "Email"
        }
        TextField {
            id: password
            label: "Password"
            password: true
        }
        Switch {
            id: toggle
            text: "Block screenshots"
        }
        CheckBox {
            id: box
            text: "I keep them in a safe place"
        }
        NumberBoxes {
            id: boxes
        }
        Keypad {
            id: keypad
            extraText: "I see no number"
            extraIcon: "help"
        }
        Card {
            list: true

            ListRow {
                id: first
                text: "First"
            }
            ListRow {
                id: second
                text: "Second"
                over: "Place"
                value: "12"
                detail: "More"
            }
            ListRow {
                id: plain
                text: "Plain"
                interactive: false

                Switch {
                    id: within
                    text: "Within"
                }
            }
        }
    }

    SignalSpy {
        id: clicked
        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: rowPressed
        target: plain
        signalName: "clicked"
    }
    SignalSpy {
        id: toggled
        target: toggle
        signalName: "toggled"
    }
    SignalSpy {
        id: typed
        target: boxes
        signalName: "digit"
    }
    SignalSpy {
        id: erased
        target: boxes
        signalName: "erase"
    }
    SignalSpy {
        id: pressed
        target: keypad
        signalName: "digit"
    }
    SignalSpy {
        id: helped
        target: keypad
        signalName: "extra"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            button.enabled = true;
            for (const spy of [clicked, toggled, typed, erased, pressed, helped])
                spy.clear();
        }

        function test_aRowOfPlainTextIsNotPressed() {
            rowPressed.clear();
            mouseClick(plain, 20, plain.height / 2);
            plain.forceActiveFocus();
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                keyClick(key);
            compare(rowPressed.count, 0);
            mouseClick(within);
            compare(within.checked, true);
            plain.interactive = true;
            mouseClick(plain, 20, plain.height / 2);
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                keyClick(key);
            compare(rowPressed.count, 4);
            plain.interactive = false;
        }

        function test_everyWayToPressAButton() {
            mouseClick(button);
            compare(clicked.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
            keyClick(Qt.Key_Return);
            compare(clicked.count, 3);
            button.enabled = false;
            mouseClick(button);
            compare(clicked.count, 3);
        }

        function test_whatIsPressedIsLargeEnough() {
            for (const item of [button, iconButton, email, password, toggle, box, first, second])
                verify(item.width >= 48 && item.height >= 48, item + " " + item.width + " x " + item.height);
            for (const key of ["1", "5", "9", "0", "erase", "extra"]) {
                const item = findChild(keypad, "key." + key);
                verify(item.width >= 48 && item.height >= 48);
            }
        }

        function test_namesForReaders() {
            compare(button.Accessible.name, "Add an account");
            compare(iconButton.Accessible.name, "What is this?");
            compare(email.Accessible.name, "Email");
            compare(second.Accessible.name, "Place, Second, 12");
            compare(second.Accessible.description, "More");
            compare(findChild(keypad, "key.extra").Accessible.name, "I see no number");
            compare(boxes.Accessible.role, Accessible.EditableText);
        }

        function test_aFieldKeepsItsTextInAnError() {
            email.forceActiveFocus();
            keyClick("a");
            keyClick("b");
            compare(email.text, "ab");
            const height = email.implicitHeight;
            email.error = "This is not an address.";
            compare(email.text, "ab");
            tryVerify(() => email.implicitHeight > height);
            email.error = "";
            email.clear();
            compare(email.text, "");
        }

        function test_aPasswordIsHiddenUntilTheEyeIsPressed() {
            password.text = "secret";
            verify(!password.revealed);
            const eye = password.children[0].children[1].children[2];
            compare(eye.text, qsTr("Show the password"));
            mouseClick(eye);
            verify(password.revealed);
            mouseClick(eye);
            verify(!password.revealed);
            password.clear();
        }

        function test_switchAndBox() {
            mouseClick(toggle);
            verify(toggle.checked);
            compare(toggled.count, 1);
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!toggle.checked);
            compare(toggled.count, 2);
            mouseClick(box);
            verify(box.checked);
            verify(box.Accessible.checked);
        }

        function test_theKeyboardTypesTheNumber() {
            boxes.forceActiveFocus();
            keyClick("4");
            keyClick(Qt.Key_9);
            keyClick("x");
            keyClick(Qt.Key_Backspace);
            compare(typed.count, 2);
            compare(typed.signalArguments[0][0], "4");
            compare(typed.signalArguments[1][0], "9");
            compare(erased.count, 1);
        }

        function test_everyKeyOfTheKeypad_data() {
            return [{"tag": "three columns", "twoRows": false}, {"tag": "two rows", "twoRows": true}];
        }

        function test_everyKeyOfTheKeypad(row) {
            keypad.twoRows = row.twoRows;
            tryVerify(() => findChild(keypad, "key.1") !== null);
            wait(20);
            for (let digit = 0; digit < 10; ++digit) {
                const key = findChild(keypad, "key." + digit);
                verify(key.width >= 48 && key.height >= 48);
                mouseClick(key);
                compare(pressed.signalArguments[digit][0], String(digit));
            }
            mouseClick(findChild(keypad, "key.extra"));
            compare(helped.count, 1);
            keypad.twoRows = false;
        }

        function test_onlyTheFirstRowHasNoHairline() {
            verify(!first.divider);
            verify(second.divider);
        }
    }
}
