<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountBackupPage</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n backup code left</numerusform>
            <numerusform>%n backup codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>The clock is %n s late</numerusform>
            <numerusform>The clock is %n s late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>The clock is %n s early</numerusform>
            <numerusform>The clock is %n s early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>The clock is %n s late</numerusform>
            <numerusform>The clock is %n s late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>The clock is %n s early</numerusform>
            <numerusform>The clock is %n s early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDial</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message numerus="yes">
        <source>new in %n second(s)</source>
        <translation>
            <numerusform>new in %n second</numerusform>
            <numerusform>new in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then you wait a little.</source>
        <translation>
            <numerusform>%n more try, then you wait a little.</numerusform>
            <numerusform>%n more tries, then you wait a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last SMS. You can try %n more time(s).</source>
        <translation>
            <numerusform>Look at the last SMS. You can try %n more time.</numerusform>
            <numerusform>Look at the last SMS. You can try %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for a new SMS in %n minute(s).</source>
        <translation>
            <numerusform>Ask for a new SMS in %n minute.</numerusform>
            <numerusform>Ask for a new SMS in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FewCodesBanner</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n backup code left</numerusform>
            <numerusform>%n backup codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkSecondPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkSigninPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again. Your accounts are safe.</source>
        <translation>
            <numerusform>Wait %n second, then try again. Your accounts are safe.</numerusform>
            <numerusform>Wait %n seconds, then try again. Your accounts are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedRequest</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting</source>
        <translation>
            <numerusform>%n sign-in is waiting</numerusform>
            <numerusform>%n sign-ins are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MiniCode</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBoxes</name>
    <message numerus="yes">
        <source>Number, %n digit(s)</source>
        <translation>
            <numerusform>Number, %n digit</numerusform>
            <numerusform>Number, %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message numerus="yes">
        <source>%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</source>
        <translation>
            <numerusform>%n sign-in for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</numerusform>
            <numerusform>%n sign-ins for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting for you</source>
        <translation>
            <numerusform>%n sign-in waiting for you</numerusform>
            <numerusform>%n sign-ins waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectedPage</name>
    <message numerus="yes">
        <source>%n photo(s) need another try</source>
        <translation>
            <numerusform>One photo needs another try</numerusform>
            <numerusform>%n photos need another try</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) again</source>
        <translation>
            <numerusform>Take this photo again</numerusform>
            <numerusform>Take %n photos again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedAccountRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDeniedPage</name>
    <message numerus="yes">
        <source>%n session(s) now</source>
        <translation>
            <numerusform>%n session now</numerusform>
            <numerusform>%n sessions now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message numerus="yes">
        <source>%n sign-in(s) wait at the same time. Choose yours before you say YES.</source>
        <translation>
            <numerusform>%n sign-in waits at the same time. Choose yours before you say YES.</numerusform>
            <numerusform>%n sign-ins wait at the same time. Choose yours before you say YES.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <translation>
            <numerusform>%1, %n second ago</numerusform>
            <numerusform>%1, %n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) ago</source>
        <translation>
            <numerusform>%1, %n minute ago</numerusform>
            <numerusform>%1, %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>%n second left to answer</numerusform>
            <numerusform>%n seconds left to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>sign-ins</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Fingerprint or PIN, after %n minute(s)</source>
        <translation>
            <numerusform>Fingerprint or PIN, after %n minute</numerusform>
            <numerusform>Fingerprint or PIN, after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, after %n minute(s)</source>
        <translation>
            <numerusform>PIN, after %n minute</numerusform>
            <numerusform>PIN, after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message numerus="yes">
        <source>%n other phone(s) stopped: %1</source>
        <translation>
            <numerusform>%n other phone stopped: %1</numerusform>
            <numerusform>%n other phones stopped: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
