<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountBackupPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>How many are left shows once you are online.</source>
        <translation>Wie viele übrig sind, sehen Sie, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>%1 of %2 are left. Each signs you in to %3 once.</source>
        <translation>%1 von %2 sind übrig. Jeder meldet Sie einmal bei %3 an.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Noch %n Ersatzcode</numerusform>
            <numerusform>Noch %n Ersatzcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones soon.</source>
        <translation>Erstellen Sie bald 10 neue.</translation>
    </message>
    <message>
        <source>You have not proven yet that you kept them.</source>
        <translation>Sie haben noch nicht gezeigt, dass Sie sie aufbewahren.</translation>
    </message>
    <message>
        <source>This phone does not keep them, so nobody can find them here.</source>
        <translation>Dieses Telefon bewahrt sie nicht auf, hier findet sie niemand.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
        <source>Making new codes…</source>
        <translation>Neue Codes werden erstellt…</translation>
    </message>
    <message>
        <source>Make 10 new codes</source>
        <translation>10 neue Codes erstellen</translation>
    </message>
    <message>
        <source>Make 10 new codes?</source>
        <translation>10 neue Codes erstellen?</translation>
    </message>
    <message>
        <source>The old ones stop working at once. Throw away paper and files with them.</source>
        <translation>Die alten gelten sofort nicht mehr. Werfen Sie Papier und Dateien damit weg.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Neue Codes erstellen</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Die alten behalten</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>Ready, tested today at %1</source>
        <translation>Bereit, heute um %1 getestet</translation>
    </message>
    <message>
        <source>Ready, tested on %1</source>
        <translation>Bereit, getestet am %1</translation>
    </message>
    <message>
        <source>Requests come late</source>
        <translation>Anfragen kommen spät an</translation>
    </message>
    <message>
        <source>Requests do not arrive. The open app still gets them.</source>
        <translation>Anfragen kommen nicht an. Die offene App erhält sie trotzdem.</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Vom Manager gestoppt</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Push sign-in</source>
        <translation>Anmeldung per Anfrage</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>%1 of 10 left</source>
        <translation>%1 von 10 übrig</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Remove %1 from this phone?</source>
        <translation>%1 von diesem Telefon entfernen?</translation>
    </message>
    <message>
        <source>Unpin from the top</source>
        <translation>Oben lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation>In der Liste nach oben</translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation>In der Liste nach unten</translation>
    </message>
    <message>
        <source>Remove from this phone</source>
        <translation>Von diesem Telefon entfernen</translation>
    </message>
    <message>
        <source>The key of this phone is kept in software. To remove this account, open the 2FA page of the Manager.</source>
        <translation>Der Schlüssel dieses Telefons liegt in Software. Um dieses Konto zu entfernen, öffnen Sie die 2FA-Seite des Managers.</translation>
    </message>
    <message>
        <source>The key of this phone is kept in its hardware. To remove this account, open the 2FA page of the Manager.</source>
        <translation>Der Schlüssel dieses Telefons liegt in seiner Hardware. Um dieses Konto zu entfernen, öffnen Sie die 2FA-Seite des Managers.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its codes are gone from here. Turn off two-step sign-in at the service first. For 30 days you can put it back: Settings, Removed accounts.</source>
        <translation>Seine Codes sind hier weg. Schalten Sie zuerst die Anmeldung in zwei Schritten beim Dienst aus. 30 Tage lang können Sie es zurückholen: Einstellungen, Entfernte Konten.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>We do not know the right time</source>
        <translation>Wir kennen die richtige Zeit nicht</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>Die Uhr geht %n s nach</numerusform>
            <numerusform>Die Uhr geht %n s nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>Die Uhr geht %n s vor</numerusform>
            <numerusform>Die Uhr geht %n s vor</numerusform>
        </translation>
    </message>
    <message>
        <source>A code made now would be wrong, so we show none. Nothing is lost. Turn on automatic time.</source>
        <translation>Ein Code von jetzt wäre falsch, darum zeigen wir keinen. Nichts ist verloren. Schalten Sie die automatische Zeit ein.</translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Wir korrigieren Ihre Codes vorerst. Schalten Sie die automatische Zeit ein.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>This account has no code. Requests come by push.</source>
        <translation>Dieses Konto hat keinen Code. Anfragen kommen von selbst.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Requests do not arrive</source>
        <translation>Anfragen kommen nicht an</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Vom Manager gestoppt</translation>
    </message>
    <message>
        <source>The clock is not right</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>Few backup codes left</source>
        <translation>Wenige Ersatzcodes übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>Reihenfolge der Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>No account has these letters.</source>
        <translation>Kein Konto hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Codes are shown in the list because push cannot reach you now.</source>
        <translation>Die Codes stehen in der Liste, weil Anfragen Sie jetzt nicht erreichen.</translation>
    </message>
    <message>
        <source>Push accounts ask you first. Tap one to see its code.</source>
        <translation>Diese Konten fragen Sie zuerst. Tippen Sie eines an, um den Code zu sehen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AnsweredCard</name>
    <message>
        <source>%1, asked at %2</source>
        <translation>%1, gefragt um %2</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ApprovedPage</name>
    <message>
        <source>You can choose a new password on the sign-in page.</source>
        <translation>Auf der Anmeldeseite können Sie ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>The email of your account is %1.</source>
        <translation>Die E-Mail Ihres Kontos ist %1.</translation>
    </message>
    <message>
        <source>You can now add a new phone to your account.</source>
        <translation>Sie können Ihrem Konto nun ein neues Telefon hinzufügen.</translation>
    </message>
    <message>
        <source>Your account is open again.</source>
        <translation>Ihr Konto ist wieder offen.</translation>
    </message>
    <message>
        <source>Your payout can go on.</source>
        <translation>Ihre Auszahlung geht weiter.</translation>
    </message>
    <message>
        <source>Your order goes on.</source>
        <translation>Ihre Bestellung geht weiter.</translation>
    </message>
    <message>
        <source>It’s you. Confirmed.</source>
        <translation>Sie sind es. Bestätigt.</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <translation>Fotos gelöscht</translation>
    </message>
    <message>
        <source>%1, here and on the server</source>
        <comment>a time</comment>
        <translation>%1, hier und auf dem Server</translation>
    </message>
    <message>
        <source>Next: protect the account again</source>
        <translation>Als Nächstes: das Konto wieder schützen</translation>
    </message>
    <message>
        <source>It takes 30 seconds on this phone.</source>
        <translation>Das dauert 30 Sekunden auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Link this phone with kAuth</source>
        <translation>Dieses Telefon mit kAuth verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>BackupCode</name>
    <message>
        <source>Code %1: %2</source>
        <translation>Code %1: %2</translation>
    </message>
</context>
<context>
    <name>CaptureBackdrop</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>You and your card</source>
        <translation>Sie und Ihre Karte</translation>
    </message>
    <message>
        <source>You and your passport</source>
        <translation>Sie und Ihr Pass</translation>
    </message>
    <message>
        <source>Now the back</source>
        <translation>Nun die Rückseite</translation>
    </message>
    <message>
        <source>The page with your face</source>
        <translation>Die Seite mit Ihrem Gesicht</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Vorderseite der Karte</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Your face and the page with your photo.</source>
        <translation>Ihr Gesicht und die Seite mit Ihrem Foto.</translation>
    </message>
    <message>
        <source>Photo 2 of 2. Turn the card over.</source>
        <translation>Foto 2 von 2. Drehen Sie die Karte um.</translation>
    </message>
    <message>
        <source>Photo 1 of 2. Lay it inside the frame.</source>
        <translation>Foto 1 von 2. Legen Sie sie in den Rahmen.</translation>
    </message>
    <message>
        <source>Open it and lay it inside the frame.</source>
        <translation>Öffnen und in den Rahmen legen.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Timer 5 s</source>
        <translation>In 5 s</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This side is there already. Turn it over.</source>
        <translation>Diese Seite ist schon da. Bitte umdrehen.</translation>
    </message>
    <message>
        <source>Take it by hand: press the button.</source>
        <translation>Von Hand: Drücken Sie den Auslöser.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>No reflection</source>
        <translation>Nichts spiegelt</translation>
    </message>
    <message>
        <source>Lines unclear</source>
        <translation>Zeilen unklar</translation>
    </message>
    <message>
        <source>Lines readable</source>
        <translation>Zeilen lesbar</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Gut. Bitte stillhalten.</translation>
    </message>
    <message>
        <source>Lay it inside the frame.</source>
        <translation>In den Rahmen legen.</translation>
    </message>
    <message>
        <source>Show all four corners.</source>
        <translation>Zeigen Sie alle vier Ecken.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Etwas näher, bitte.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Etwas weiter weg, bitte.</translation>
    </message>
    <message>
        <source>Hold the phone flat above it.</source>
        <translation>Halten Sie das Telefon flach darüber.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Bitte stillhalten.</translation>
    </message>
    <message>
        <source>It is too dark. Find more light.</source>
        <translation>Es ist zu dunkel. Suchen Sie mehr Licht.</translation>
    </message>
    <message>
        <source>Light hides a part. Tilt it a little.</source>
        <translation>Licht verdeckt etwas. Bitte leicht kippen.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Noch nicht scharf. Bitte stillhalten.</translation>
    </message>
    <message>
        <source>This is the other side. Turn it over.</source>
        <translation>Das ist die andere Seite. Bitte umdrehen.</translation>
    </message>
    <message>
        <source>Show the page with your photo.</source>
        <translation>Zeigen Sie die Seite mit Ihrem Foto.</translation>
    </message>
    <message>
        <source>This is not the document you chose.</source>
        <translation>Das ist nicht der gewählte Ausweis.</translation>
    </message>
    <message>
        <source>Show your whole face.</source>
        <translation>Zeigen Sie das ganze Gesicht.</translation>
    </message>
    <message>
        <source>Only you, please.</source>
        <translation>Bitte nur Sie.</translation>
    </message>
    <message>
        <source>Lift it next to your chin.</source>
        <translation>Neben das Kinn halten.</translation>
    </message>
    <message>
        <source>Move it away from your face.</source>
        <translation>Weg vom Gesicht, bitte.</translation>
    </message>
    <message>
        <source>Looking for your face</source>
        <translation>Wir suchen Ihr Gesicht</translation>
    </message>
    <message>
        <source>Looking for your document</source>
        <translation>Wir suchen Ihren Ausweis</translation>
    </message>
    <message>
        <source>The camera is off for this app. Nothing was recorded. Turn it on in the settings.</source>
        <translation>Die Kamera ist für diese App aus. Nichts wurde aufgenommen. Schalten Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>We found no camera. Nothing was lost. Go on with a phone that has one.</source>
        <translation>Keine Kamera gefunden. Nichts ist verloren. Fahren Sie mit einem Telefon fort, das eine hat.</translation>
    </message>
    <message>
        <source>The camera stopped working. Nothing was lost. Close other apps that use it, then open this page again.</source>
        <translation>Die Kamera funktioniert nicht mehr. Nichts ist verloren. Schließen Sie andere Apps, die sie benutzen, und öffnen Sie diese Seite erneut.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>Find your account again</source>
        <translation>Ihr Konto wiederfinden</translation>
    </message>
    <message>
        <source>Sign in without your old phone</source>
        <translation>Ohne das alte Telefon anmelden</translation>
    </message>
    <message>
        <source>Open your locked account</source>
        <translation>Ihr gesperrtes Konto öffnen</translation>
    </message>
    <message>
        <source>Get your first payout</source>
        <translation>Ihre erste Auszahlung erhalten</translation>
    </message>
    <message>
        <source>Let your order go on</source>
        <translation>Ihre Bestellung freigeben</translation>
    </message>
    <message>
        <source>Is this what you asked for?</source>
        <translation>Haben Sie das verlangt?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Check before you share anything.</source>
        <translation>Prüfen Sie, bevor Sie etwas teilen.</translation>
    </message>
    <message>
        <source>What will happen if you are confirmed</source>
        <translation>Was nach der Bestätigung geschieht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Verified receiver of your documents</source>
        <translation>Geprüfter Empfänger Ihrer Unterlagen</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Kept until decided, 72 hours at most</source>
        <translation>Bis zur Entscheidung behalten, höchstens 72 Stunden</translation>
    </message>
    <message>
        <source>Never use a stranger’s code</source>
        <translation>Nie den Code eines Fremden nutzen</translation>
    </message>
    <message>
        <source>Support shows it only in the Manager, or sends it to your own email.</source>
        <translation>Der Support zeigt ihn nur im Manager oder sendet ihn an Ihre eigene E-Mail.</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>I did not ask for this</source>
        <translation>Das habe ich nicht verlangt</translation>
    </message>
    <message>
        <source>Report and close this case?</source>
        <translation>Diesen Fall melden und schließen?</translation>
    </message>
    <message>
        <source>Nothing was shared. The code stops working at once, and support is told.</source>
        <translation>Nichts wurde geteilt. Der Code gilt sofort nicht mehr, der Support wird informiert.</translation>
    </message>
    <message>
        <source>Report and close</source>
        <translation>Melden und schließen</translation>
    </message>
    <message>
        <source>Photos, number and position</source>
        <translation>Fotos, Nummer, Standort</translation>
    </message>
</context>
<context>
    <name>CheckNumber</name>
    <message>
        <source>%1: this number is too long.</source>
        <comment>a country</comment>
        <translation>%1: Diese Nummer ist zu lang.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Bitte nur Ziffern.</translation>
    </message>
    <message>
        <source>%1: no mobile number begins like this.</source>
        <comment>a country</comment>
        <translation>%1: So beginnt keine Mobilnummer.</translation>
    </message>
    <message>
        <source>%1. You can leave out the first %2.</source>
        <comment>a country; a digit</comment>
        <translation>%1. Die erste %2 können Sie weglassen.</translation>
    </message>
</context>
<context>
    <name>CheckStage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ChooseHint</name>
    <message>
        <source>Choose an account to see its code.</source>
        <translation>Wählen Sie ein Konto, um seinen Code zu sehen.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>Die Uhr geht %n s nach</numerusform>
            <numerusform>Die Uhr geht %n s nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>Die Uhr geht %n s vor</numerusform>
            <numerusform>Die Uhr geht %n s vor</numerusform>
        </translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Wir korrigieren Ihre Codes vorerst. Schalten Sie die automatische Zeit ein.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>CodeDial</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Nächsten Code kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <translation>Der Code ist verborgen</translation>
    </message>
    <message>
        <source>new in &lt;b&gt;%1 s&lt;/b&gt;</source>
        <translation>neu in &lt;b&gt;%1 s&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>new in %n second(s)</source>
        <translation>
            <numerusform>neu in %n Sekunde</numerusform>
            <numerusform>neu in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>Type the code from the SMS</source>
        <translation>Code aus der SMS eingeben</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>SMS-Code</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>No SMS? You can ask again in</source>
        <translation>Keine SMS? Erneut möglich in</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Empty the code</source>
        <translation>Code leeren</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words: fr, de, it, es</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Land: %1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Vorwahl</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Kein Land heißt so.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>You withdrew the check.</source>
        <translation>Sie haben die Prüfung zurückgezogen.</translation>
    </message>
    <message>
        <source>You did not ask for this check, so it is closed.</source>
        <translation>Sie haben diese Prüfung nicht verlangt, sie ist geschlossen.</translation>
    </message>
    <message>
        <source>The time to send it is over.</source>
        <translation>Die Zeit zum Senden ist vorbei.</translation>
    </message>
    <message>
        <source>72 hours are over and there was no decision.</source>
        <translation>72 Stunden sind vorbei, ohne Entscheidung.</translation>
    </message>
    <message>
        <source>The check is decided.</source>
        <translation>Die Prüfung ist entschieden.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone, here and on the server.</source>
        <translation>Ihre Fotos, Ihre Nummer und Ihr Standort sind weg, hier und auf dem Server.</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone from this phone.</source>
        <translation>Ihre Fotos, Ihre Nummer und Ihr Standort sind von diesem Telefon gelöscht.</translation>
    </message>
    <message>
        <source>Ask support for a new code</source>
        <translation>Neuen Code vom Support verlangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe</source>
        <translation>Ihr Konto ist unverändert und sicher</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have?</source>
        <translation>Welchen Ausweis haben Sie?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>It must be valid and be the original, not a copy.</source>
        <translation>Er muss gültig und das Original sein, keine Kopie.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identitätskarte</translation>
    </message>
    <message>
        <source>2 photos: front and back</source>
        <translation>2 Fotos: vorne und hinten</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>1 photo: the page with your face</source>
        <translation>1 Foto: die Seite mit Ihrem Gesicht</translation>
    </message>
    <message>
        <source>For a good photo</source>
        <translation>Für ein gutes Foto</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Tageslicht, kein Blitz</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>Flach auf einem dunklen Tisch</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Keine Finger auf dem Ausweis</translation>
    </message>
    <message>
        <source>I have neither of these</source>
        <translation>Ich habe beides nicht</translation>
    </message>
</context>
<context>
    <name>FactChip</name>
    <message>
        <source>%1: good</source>
        <translation>%1: gut</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <translation>%1: nicht gut</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go back to the copy before</source>
        <translation>Zur Kopie davor zurück</translation>
    </message>
    <message>
        <source>Link my accounts again</source>
        <translation>Meine Konten neu verbinden</translation>
    </message>
    <message>
        <source>Start with no accounts?</source>
        <translation>Ohne Konten beginnen?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one. Every account must be linked again.</source>
        <translation>Die beschädigte Datei bleibt neben der neuen. Jedes Konto muss neu verbunden werden.</translation>
    </message>
    <message>
        <source>Start with no accounts</source>
        <translation>Ohne Konten beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>This password does not match.</source>
        <translation>Dieses Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Your account is safe and nothing has changed.</source>
        <translation>Ihr Konto ist sicher, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Check the keyboard language, then try again.</source>
        <translation>Prüfen Sie die Sprache der Tastatur und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Zu viele falsche Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not match.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>Wait for the next code, then type that one.</source>
        <translation>Warten Sie auf den nächsten Code und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>The computer did not accept the digits.</source>
        <translation>Der Computer hat die Ziffern nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Es wurde nichts verbunden.</translation>
    </message>
    <message>
        <source>Press New code on the computer and scan again.</source>
        <translation>Drücken Sie am Computer auf Neuer Code und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The time to link is over.</source>
        <translation>Die Zeit zum Verbinden ist um.</translation>
    </message>
    <message>
        <source>Press New code on the computer.</source>
        <translation>Drücken Sie am Computer auf Neuer Code.</translation>
    </message>
    <message>
        <source>We cannot find %1.</source>
        <translation>Wir finden %1 nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Prüfen Sie die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to this server is not safe.</source>
        <translation>Die Verbindung zu diesem Server ist nicht sicher.</translation>
    </message>
    <message>
        <source>Use another network, or ask the people who run it.</source>
        <translation>Nutzen Sie ein anderes Netz oder fragen Sie die Betreiber.</translation>
    </message>
    <message>
        <source>This server is not the one you linked.</source>
        <translation>Dieser Server ist nicht der, den Sie verbunden haben.</translation>
    </message>
    <message>
        <source>Nothing was sent and your account is safe.</source>
        <translation>Es wurde nichts gesendet, und Ihr Konto ist sicher.</translation>
    </message>
    <message>
        <source>Ask the people who run it before you go on.</source>
        <translation>Fragen Sie die Betreiber, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>Nothing was lost, what you typed is still here.</source>
        <translation>Nichts ist verloren, Ihre Eingabe ist noch da.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>The server gave an answer we do not understand.</source>
        <translation>Der Server gab eine Antwort, die wir nicht verstehen.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, update kAuth.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es so, aktualisieren Sie kAuth.</translation>
    </message>
    <message>
        <source>This code was already used or is too old.</source>
        <translation>Dieser Code wurde schon benutzt oder ist zu alt.</translation>
    </message>
    <message>
        <source>This code is not for kAuth.</source>
        <translation>Dieser Code ist nicht für kAuth.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Scannen Sie den QR-Code des Managers oder eines Dienstes.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>In diesem Bild ist kein QR-Code.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose another picture, or type the key.</source>
        <translation>Wählen Sie ein anderes Bild oder tippen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>This code needs a newer kAuth.</source>
        <translation>Dieser Code braucht ein neueres kAuth.</translation>
    </message>
    <message>
        <source>Update kAuth, then scan again.</source>
        <translation>Aktualisieren Sie kAuth und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>This code breaks the rules, so we did not follow it.</source>
        <translation>Dieser Code verletzt die Regeln, wir sind ihm nicht gefolgt.</translation>
    </message>
    <message>
        <source>Nothing was linked or sent.</source>
        <translation>Es wurde nichts verbunden oder gesendet.</translation>
    </message>
    <message>
        <source>Open the Manager yourself and scan its code.</source>
        <translation>Öffnen Sie den Manager selbst und scannen Sie seinen Code.</translation>
    </message>
    <message>
        <source>We cannot open this picture.</source>
        <translation>Wir können dieses Bild nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Wählen Sie ein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>This key cannot be right.</source>
        <translation>Dieser Schlüssel kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Keys have letters A to Z and digits 2 to 7. Compare it once more.</source>
        <translation>Schlüssel haben Buchstaben A bis Z und Ziffern 2 bis 7. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no link to paste.</source>
        <translation>Es gibt keinen Link zum Einfügen.</translation>
    </message>
    <message>
        <source>Copy the link first, then press Paste.</source>
        <translation>Kopieren Sie zuerst den Link und drücken Sie dann Einfügen.</translation>
    </message>
    <message>
        <source>The camera is off for this app.</source>
        <translation>Die Kamera ist für diese App aus.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or use a picture.</source>
        <translation>Schalten Sie sie in den Einstellungen ein oder nehmen Sie ein Bild.</translation>
    </message>
    <message>
        <source>We found no camera.</source>
        <translation>Wir haben keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>Use a picture, or type the key.</source>
        <translation>Nehmen Sie ein Bild oder tippen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The camera stopped working.</source>
        <translation>Die Kamera funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Close other apps that use it and open this page again, or use a picture.</source>
        <translation>Schließen Sie andere Apps, die sie benutzen, und öffnen Sie diese Seite erneut, oder nehmen Sie ein Bild.</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Ihre Antwort ist aufbewahrt und geht hinaus, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>Until then nobody gets in.</source>
        <translation>Bis dahin kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Falsche Zahl.</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in.</source>
        <translation>Diese Anfrage ist geschlossen, niemand ist hineingekommen.</translation>
    </message>
    <message>
        <source>Ask for a new one on the computer.</source>
        <translation>Fordern Sie am Computer eine neue an.</translation>
    </message>
    <message>
        <source>We hid a request we could not verify.</source>
        <translation>Wir haben eine Anfrage verborgen, die wir nicht prüfen konnten.</translation>
    </message>
    <message>
        <source>Your account is safe.</source>
        <translation>Ihr Konto ist sicher.</translation>
    </message>
    <message>
        <source>If you are signing in now, start again on the computer.</source>
        <translation>Wenn Sie sich gerade anmelden, beginnen Sie am Computer neu.</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>Diese Anfrage ist beendet.</translation>
    </message>
    <message>
        <source>Nobody got in with it.</source>
        <translation>Niemand kam damit hinein.</translation>
    </message>
    <message>
        <source>This PIN does not match.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Your accounts are safe.</source>
        <translation>Ihre Konten sind sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then you wait a little.</source>
        <translation>
            <numerusform>Noch %n Versuch, dann warten Sie kurz.</numerusform>
            <numerusform>Noch %n Versuche, dann warten Sie kurz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The two PINs are different.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>Choose a PIN again.</source>
        <translation>Wählen Sie noch einmal eine PIN.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Diese PIN ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The sensor did not know you.</source>
        <translation>Der Sensor hat Sie nicht erkannt.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tippen Sie Ihre PIN.</translation>
    </message>
    <message>
        <source>Nobody can read it. We have not changed it.</source>
        <translation>Niemand kann sie lesen. Wir haben sie nicht verändert.</translation>
    </message>
    <message>
        <source>Go back to the copy before it, or link your accounts again.</source>
        <translation>Gehen Sie zur Kopie davor zurück oder verbinden Sie Ihre Konten neu.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer kAuth.</source>
        <translation>Ihre Konten wurden von einem neueren kAuth gespeichert.</translation>
    </message>
    <message>
        <source>They are all there. We have not changed them.</source>
        <translation>Sie sind alle da. Wir haben sie nicht verändert.</translation>
    </message>
    <message>
        <source>Update kAuth, then open it again.</source>
        <translation>Aktualisieren Sie kAuth und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a file of kAuth.</source>
        <translation>Das ist keine Datei von kAuth.</translation>
    </message>
    <message>
        <source>We have not changed it.</source>
        <translation>Wir haben sie nicht verändert.</translation>
    </message>
    <message>
        <source>Put your own file back, then try again.</source>
        <translation>Legen Sie Ihre eigene Datei zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>kAuth is already open.</source>
        <translation>kAuth ist schon offen.</translation>
    </message>
    <message>
        <source>Your accounts are safe there.</source>
        <translation>Ihre Konten sind dort sicher.</translation>
    </message>
    <message>
        <source>Use the open window, or close it and try again.</source>
        <translation>Nutzen Sie das offene Fenster oder schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An older copy of your accounts was put back.</source>
        <translation>Eine ältere Kopie Ihrer Konten wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it alone.</source>
        <translation>Niemand kann sich damit allein anmelden.</translation>
    </message>
    <message>
        <source>Check the list. Link again what is missing.</source>
        <translation>Prüfen Sie die Liste. Verbinden Sie neu, was fehlt.</translation>
    </message>
    <message>
        <source>There is no space left on this phone.</source>
        <translation>Auf diesem Telefon ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Your accounts are as they were before.</source>
        <translation>Ihre Konten sind wie zuvor.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>We could not save this.</source>
        <translation>Wir konnten das nicht speichern.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your accounts.</source>
        <translation>Dieses Telefon hat den Schlüssel zu Ihren Konten verloren.</translation>
    </message>
    <message>
        <source>Nobody can read them.</source>
        <translation>Niemand kann sie lesen.</translation>
    </message>
    <message>
        <source>Unlock with your PIN, or link your accounts again.</source>
        <translation>Entsperren Sie mit Ihrer PIN oder verbinden Sie Ihre Konten neu.</translation>
    </message>
    <message>
        <source>We could not make sure that it is you.</source>
        <translation>Wir konnten nicht sicher sein, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing has changed.</source>
        <translation>Nichts wurde gesendet, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or another file took its place.</source>
        <translation>Die Datei mit Ihren Konten ist beschädigt, oder eine andere liegt an ihrer Stelle.</translation>
    </message>
    <message>
        <source>This is no link of an identity check.</source>
        <translation>Das ist kein Link einer Ausweisprüfung.</translation>
    </message>
    <message>
        <source>Copy the whole link from support, then paste it.</source>
        <translation>Kopieren Sie den ganzen Link vom Support und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Ask support for a new code.</source>
        <translation>Verlangen Sie vom Support einen neuen Code.</translation>
    </message>
    <message>
        <source>%1 does not know this code: it is of another server, or too old.</source>
        <translation>%1 kennt diesen Code nicht: Er ist von einem anderen Server oder zu alt.</translation>
    </message>
    <message>
        <source>%1 did not sign this code.</source>
        <translation>%1 hat diesen Code nicht signiert.</translation>
    </message>
    <message>
        <source>Do not use it. Ask support for a new code.</source>
        <translation>Nutzen Sie ihn nicht. Verlangen Sie vom Support einen neuen.</translation>
    </message>
    <message>
        <source>This check is closed.</source>
        <translation>Diese Prüfung ist geschlossen.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>We cannot send an SMS to this number.</source>
        <translation>An diese Nummer können wir keine SMS senden.</translation>
    </message>
    <message>
        <source>Check it, or use another number.</source>
        <translation>Prüfen Sie sie oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Too many SMS for now.</source>
        <translation>Zu viele SMS für den Moment.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute wieder.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last SMS. You can try %n more time(s).</source>
        <translation>
            <numerusform>Sehen Sie in der letzten SMS nach. Noch %n Versuch.</numerusform>
            <numerusform>Sehen Sie in der letzten SMS nach. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Zu viele falsche Codes.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a new SMS in %n minute(s).</source>
        <translation>
            <numerusform>Verlangen Sie in %n Minute eine neue SMS.</numerusform>
            <numerusform>Verlangen Sie in %n Minuten eine neue SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>Dieser Code ist zu alt.</translation>
    </message>
    <message>
        <source>Press Send again for a new SMS.</source>
        <translation>Tippen Sie für eine neue SMS auf Erneut senden.</translation>
    </message>
    <message>
        <source>Another check is under way.</source>
        <translation>Eine andere Prüfung läuft bereits.</translation>
    </message>
    <message>
        <source>Nothing of it was lost.</source>
        <translation>Davon ist nichts verloren.</translation>
    </message>
    <message>
        <source>Finish it or delete it, then open this one.</source>
        <translation>Schließen Sie sie ab oder löschen Sie sie, dann öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your check.</source>
        <translation>Dieses Telefon hat den Schlüssel zu Ihrer Prüfung verloren.</translation>
    </message>
    <message>
        <source>Nobody can read what was kept of it here.</source>
        <translation>Niemand kann lesen, was hier davon aufbewahrt war.</translation>
    </message>
    <message>
        <source>The key of %1 has changed, so we do not follow its answers.</source>
        <translation>Der Schlüssel von %1 hat sich geändert, darum folgen wir seinen Antworten nicht.</translation>
    </message>
    <message>
        <source>Only the reviewers you agreed to can open what was sent, and it is deleted after 72 hours at the latest.</source>
        <translation>Nur die Prüfer, denen Sie zugestimmt haben, können das Gesendete öffnen, und es wird spätestens nach 72 Stunden gelöscht.</translation>
    </message>
    <message>
        <source>Ask support by another way. If in doubt, withdraw the check and ask for a new code.</source>
        <translation>Fragen Sie den Support auf einem anderen Weg. Im Zweifel ziehen Sie die Prüfung zurück und verlangen einen neuen Code.</translation>
    </message>
    <message>
        <source>The server does not take these photos.</source>
        <translation>Der Server nimmt diese Fotos nicht an.</translation>
    </message>
    <message>
        <source>They are encrypted and nobody has seen them.</source>
        <translation>Sie sind verschlüsselt, und niemand hat sie gesehen.</translation>
    </message>
    <message>
        <source>Press Pause and Go on to try again, or delete all and ask support for a new code.</source>
        <translation>Tippen Sie auf Anhalten und dann auf Weiter, um es noch einmal zu versuchen, oder löschen Sie alles und bitten Sie den Support um einen neuen Code.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation>Was Sie bisher getan haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This is not the code of this request.</source>
        <translation>Das ist nicht der Code dieser Anfrage.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Nichts wurde beantwortet.</translation>
    </message>
    <message>
        <source>Scan the one beside the number, or type the digits.</source>
        <translation>Scannen Sie den neben der Zahl oder tippen Sie die Ziffern.</translation>
    </message>
</context>
<context>
    <name>FewCodesBanner</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Noch %n Ersatzcode</numerusform>
            <numerusform>Noch %n Ersatzcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones for %1.</source>
        <translation>Erstellen Sie 10 neue für %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This code holds the accounts of another app. kAuth cannot read it.</source>
        <translation>Dieser Code enthält die Konten einer anderen App. kAuth kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>This code opens a web page. It is not for kAuth.</source>
        <translation>Dieser Code öffnet eine Webseite. Er ist nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code is for a Wi-Fi network, not for kAuth.</source>
        <translation>Dieser Code ist für ein WLAN, nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code holds a contact. It is not for kAuth.</source>
        <translation>Dieser Code enthält einen Kontakt. Er ist nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code is for a payment, not for kAuth.</source>
        <translation>Dieser Code ist für eine Zahlung, nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code is for a call or a message, not for kAuth.</source>
        <translation>Dieser Code ist für einen Anruf oder eine Nachricht, nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code holds a place or a date. It is not for kAuth.</source>
        <translation>Dieser Code enthält einen Ort oder einen Termin. Er ist nicht für kAuth.</translation>
    </message>
    <message>
        <source>This code is for another app.</source>
        <translation>Dieser Code ist für eine andere App.</translation>
    </message>
    <message>
        <source>This code holds only text. It is not for kAuth.</source>
        <translation>Dieser Code enthält nur Text. Er ist nicht für kAuth.</translation>
    </message>
    <message>
        <source>Scan the QR code from support.</source>
        <translation>Scannen Sie den QR-Code des Supports.</translation>
    </message>
    <message>
        <source>Scan the code of each service instead.</source>
        <translation>Scannen Sie stattdessen den Code jedes Dienstes.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Scannen Sie den QR-Code des Managers oder eines Dienstes.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About the identity check</source>
        <translation>Über die Ausweisprüfung</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>A reviewer compares your document and your pictures with the case.</source>
        <translation>Eine Prüfperson vergleicht Ausweis und Fotos mit dem Fall.</translation>
    </message>
    <message>
        <source>Only reviewers can open it</source>
        <translation>Nur Prüfpersonen können es öffnen</translation>
    </message>
    <message>
        <source>It is encrypted on this phone. The server keeps what it cannot read.</source>
        <translation>Es wird auf diesem Telefon verschlüsselt. Der Server kann es nicht lesen.</translation>
    </message>
    <message>
        <source>It does not stay</source>
        <translation>Es bleibt nicht</translation>
    </message>
    <message>
        <source>All is deleted once decided, and after 72 hours at the latest.</source>
        <translation>Alles wird nach der Entscheidung gelöscht, spätestens nach 72 Stunden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again for YES</source>
        <translation>Für JA noch einmal drücken</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>Hold it down, or press it twice</source>
        <translation>Gedrückt halten oder zweimal drücken</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>KeepButtons</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>KeepCodesBanner</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Bewahren Sie Ihre Ersatzcodes auf</translation>
    </message>
    <message>
        <source>You have not kept those of %1 yet.</source>
        <translation>Die von %1 sind noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number keys</source>
        <translation>Zifferntasten</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>The photo, large</source>
        <translation>Das Foto, groß</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkAuthorisePage</name>
    <message>
        <source>Let this phone protect %1?</source>
        <translation>Soll dieses Telefon %1 schützen?</translation>
    </message>
    <message>
        <source>Approve or refuse sign-ins</source>
        <translation>Anmeldungen annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>Make codes, also offline</source>
        <translation>Codes erstellen, auch offline</translation>
    </message>
    <message>
        <source>Cannot read your mail or files</source>
        <translation>Kann Mails und Dateien nicht lesen</translation>
    </message>
    <message>
        <source>Cannot change your password</source>
        <translation>Kann Ihr Passwort nicht ändern</translation>
    </message>
    <message>
        <source>Name of this phone in the Manager</source>
        <translation>Name dieses Telefons im Manager</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software, sealed by your lock.</source>
        <translation>Der Schlüssel entsteht auf diesem Telefon und liegt in Software, von Ihrer Sperre versiegelt.</translation>
    </message>
    <message>
        <source>The key is made on this phone and never leaves it.</source>
        <translation>Der Schlüssel entsteht auf diesem Telefon und verlässt es nie.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Authorise this phone</source>
        <translation>Dieses Telefon zulassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software.</source>
        <translation>Der Schlüssel entsteht auf diesem Telefon und liegt in Software.</translation>
    </message>
    <message>
        <source>This phone has no PIN and no fingerprint, so nobody is asked now. You choose a PIN before your first YES.</source>
        <translation>Dieses Telefon hat keine PIN und keinen Fingerabdruck, darum wird jetzt nichts gefragt. Vor Ihrem ersten JA wählen Sie eine PIN.</translation>
    </message>
</context>
<context>
    <name>LinkChoicePage</name>
    <message>
        <source>Add your account</source>
        <translation>Ihr Konto hinzufügen</translation>
    </message>
    <message>
        <source>Two ways, same result. Pick the one that suits you now.</source>
        <translation>Zwei Wege, ein Ergebnis. Nehmen Sie den, der jetzt passt.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Sign in on this phone</source>
        <translation>Auf diesem Telefon anmelden</translation>
    </message>
    <message>
        <source>Type your email and password here. About 30 seconds.</source>
        <translation>E-Mail und Passwort hier eingeben. Etwa 30 Sekunden.</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Einen Computer benutzen</translation>
    </message>
    <message>
        <source>Scan a QR code from the Manager. Your password stays on the computer.</source>
        <translation>QR-Code des Managers scannen. Ihr Passwort bleibt am Computer.</translation>
    </message>
    <message>
        <source>Codes for another service?</source>
        <translation>Codes für einen anderen Dienst?</translation>
    </message>
    <message>
        <source>Scan its QR code</source>
        <translation>Seinen QR-Code scannen</translation>
    </message>
    <message>
        <source>Type a setup key</source>
        <translation>Schlüssel eintippen</translation>
    </message>
</context>
<context>
    <name>LinkCodesPage</name>
    <message>
        <source>Keep these 10 backup codes</source>
        <translation>Bewahren Sie diese 10 Ersatzcodes auf</translation>
    </message>
    <message>
        <source>%1 is linked to this phone</source>
        <translation>%1 ist mit diesem Telefon verbunden</translation>
    </message>
    <message>
        <source>If you lose this phone, each code signs you in once. Store them away from this phone.</source>
        <translation>Wenn Sie dieses Telefon verlieren, meldet jeder Code Sie einmal an. Bewahren Sie sie getrennt davon auf.</translation>
    </message>
    <message>
        <source>I keep them in a safe place</source>
        <translation>Ich bewahre sie sicher auf</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LinkComputerPage</name>
    <message>
        <source>On your computer</source>
        <translation>An Ihrem Computer</translation>
    </message>
    <message>
        <source>Keep this phone in your hand.</source>
        <translation>Behalten Sie dieses Telefon in der Hand.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;%1/2fa&lt;/b&gt;</source>
        <translation>Öffnen Sie &lt;b&gt;%1/2fa&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>Melden Sie sich an wie immer.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Add an option&lt;/b&gt;, then &lt;b&gt;kAuth app&lt;/b&gt;</source>
        <translation>Wählen Sie &lt;b&gt;Add an option&lt;/b&gt;, dann &lt;b&gt;kAuth app&lt;/b&gt;</translation>
    </message>
    <message>
        <source>First time? The button says &lt;b&gt;Turn on&lt;/b&gt;.</source>
        <translation>Zum ersten Mal? Der Knopf heißt &lt;b&gt;Turn on&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Next&lt;/b&gt; to show the QR code</source>
        <translation>Drücken Sie &lt;b&gt;Next&lt;/b&gt;, um den QR-Code zu sehen</translation>
    </message>
    <message>
        <source>Then scan it with this phone.</source>
        <translation>Scannen Sie ihn dann mit diesem Telefon.</translation>
    </message>
    <message>
        <source>The camera is used only to read this code. No picture is kept.</source>
        <translation>Die Kamera liest nur diesen Code. Kein Bild wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Kamera öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LinkConfirmPage</name>
    <message>
        <source>Type these digits on the computer</source>
        <translation>Tippen Sie diese Ziffern am Computer ein</translation>
    </message>
    <message>
        <source>The page of %1 asks for them. Then this phone is linked.</source>
        <translation>Die Seite von %1 fragt danach. Dann ist dieses Telefon verbunden.</translation>
    </message>
    <message>
        <source>Time left to link</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Only type them on the page you opened yourself. We never ask for them by phone or mail.</source>
        <translation>Tippen Sie sie nur auf der Seite ein, die Sie selbst geöffnet haben. Wir fragen nie am Telefon oder per Mail danach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinkKeyPage</name>
    <message>
        <source>Type a setup key</source>
        <translation>Schlüssel eintippen</translation>
    </message>
    <message>
        <source>The service shows it beside its QR code. A link works too.</source>
        <translation>Der Dienst zeigt ihn neben seinem QR-Code. Ein Link geht auch.</translation>
    </message>
    <message>
        <source>Key or link</source>
        <translation>Schlüssel oder Link</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Your name there (optional)</source>
        <translation>Ihr Name dort (freiwillig)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Codes hinzufügen</translation>
    </message>
</context>
<context>
    <name>LinkScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Point at the QR code on your computer</source>
        <translation>Auf den QR-Code am Computer richten</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>Aus Bild</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Type key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>LinkSecondPage</name>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Answer the request on your other phone. Then we go on by ourselves.</source>
        <translation>Beantworten Sie die Anfrage auf Ihrem anderen Telefon. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Type one of your 10 backup codes. Each works once.</source>
        <translation>Tippen Sie einen Ihrer 10 Ersatzcodes ein. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Type the code your authenticator shows now.</source>
        <translation>Tippen Sie den Code ein, den Ihre App jetzt zeigt.</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen</numerusform>
            <numerusform>In %n Sekunden erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>A code from an authenticator</source>
        <translation>Ein Code aus einer App</translation>
    </message>
    <message>
        <source>A backup code</source>
        <translation>Ein Ersatzcode</translation>
    </message>
    <message>
        <source>A request on my other phone</source>
        <translation>Eine Anfrage auf meinem anderen Telefon</translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>Wartet auf Ihre Antwort…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open the link from support</source>
        <translation>Link vom Support öffnen</translation>
    </message>
    <message>
        <source>Tap it in your email, or copy it and paste it here.</source>
        <translation>Tippen Sie ihn in der E-Mail an oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>LinkSigninPage</name>
    <message>
        <source>Sign in on this phone</source>
        <translation>Auf diesem Telefon anmelden</translation>
    </message>
    <message>
        <source>Use the same email and password as in the Manager.</source>
        <translation>Nehmen Sie dieselbe E-Mail und dasselbe Passwort wie im Manager.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen</numerusform>
            <numerusform>In %n Sekunden erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>Share where you are, once</source>
        <translation>Teilen Sie einmal, wo Sie sind</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>It helps us notice if someone far away uses your documents.</source>
        <translation>So merken wir, wenn jemand weit weg Ihre Ausweise benutzt.</translation>
    </message>
    <message>
        <source>One position, rounded to 1&#xa0;km</source>
        <translation>Ein Standort, auf 1&#xa0;km gerundet</translation>
    </message>
    <message>
        <source>Only reviewers see it</source>
        <translation>Nur Prüfpersonen sehen ihn</translation>
    </message>
    <message>
        <source>Deleted with your photos</source>
        <translation>Mit Ihren Fotos gelöscht</translation>
    </message>
    <message>
        <source>The check needs it. If you prefer not, stop here and nothing is sent.</source>
        <translation>Die Prüfung braucht ihn. Sonst hören Sie hier auf, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Your position is not shared</source>
        <translation>Ihr Standort ist nicht geteilt</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you did so far is kept. Allow it in the settings, now or later.</source>
        <translation>Nichts wurde gesendet, alles bleibt erhalten. Erlauben Sie ihn in den Einstellungen, jetzt oder später.</translation>
    </message>
    <message>
        <source>We could not find your position</source>
        <translation>Wir konnten Ihren Standort nicht finden</translation>
    </message>
    <message>
        <source>Nothing was sent. See in the settings that location is on, go to a window or outside, then try again.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie in den Einstellungen, ob der Standort eingeschaltet ist, gehen Sie ans Fenster oder hinaus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looking for your position…</source>
        <translation>Standort wird gesucht…</translation>
    </message>
    <message>
        <source>Share my position once</source>
        <translation>Meinen Standort einmal teilen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Stop this check?</source>
        <translation>Diese Prüfung abbrechen?</translation>
    </message>
    <message>
        <source>Your number is deleted here and on the server. No photo was sent.</source>
        <translation>Ihre Nummer wird hier und auf dem Server gelöscht. Kein Foto wurde gesendet.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Abbrechen und löschen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again. Your accounts are safe.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde, dann erneut. Ihre Konten sind sicher.</numerusform>
            <numerusform>Warten Sie %n Sekunden, dann erneut. Ihre Konten sind sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>You need it to open kAuth on this phone.</source>
        <translation>Damit öffnen Sie kAuth auf diesem Telefon.</translation>
    </message>
    <message>
        <source>PIN, or touch the sensor</source>
        <translation>PIN oder Sensor berühren</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN eintippen</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Unlock kAuth</source>
        <translation>kAuth entsperren</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 digits</source>
        <translation>Wählen Sie eine PIN mit 6 Ziffern</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>PIN noch einmal eintippen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen</numerusform>
            <numerusform>In %n Sekunden erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with fingerprint</source>
        <translation>Mit Fingerabdruck entsperren</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Nobody can read your accounts without it, and neither can we. Sign in with a backup code on the computer, remove kAuth in the settings of this phone, and link again.</source>
        <translation>Ohne sie kann niemand Ihre Konten lesen, auch wir nicht. Melden Sie sich am Computer mit einem Ersatzcode an, entfernen Sie kAuth in den Einstellungen dieses Telefons und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>App lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>Lock with a PIN</source>
        <translation>Mit PIN sperren</translation>
    </message>
    <message>
        <source>Needed to open kAuth and to say YES</source>
        <translation>Nötig, um kAuth zu öffnen und JA zu sagen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Von selbst sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LockedRequest</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting</source>
        <translation>
            <numerusform>%n Anmeldung wartet</numerusform>
            <numerusform>%n Anmeldungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left. Unlock to see it.</source>
        <translation>Noch %1. Entsperren, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>MainTabs</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MiniCode</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add your account and this phone becomes the second lock on its door.</source>
        <translation>Fügen Sie Ihr Konto hinzu, und dieses Telefon wird das zweite Schloss an seiner Tür.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>NumberBoxes</name>
    <message numerus="yes">
        <source>Number, %n digit(s)</source>
        <translation>
            <numerusform>Zahl, %n Ziffer</numerusform>
            <numerusform>Zahl, %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>I see no number</source>
        <translation>Ich sehe keine Zahl</translation>
    </message>
</context>
<context>
    <name>NumberScanSheet</name>
    <message>
        <source>Scan the number</source>
        <translation>Zahl scannen</translation>
    </message>
    <message>
        <source>Point at the QR code beside the number. You still answer yourself.</source>
        <translation>Richten Sie die Kamera auf den QR-Code neben der Zahl. Antworten müssen Sie weiterhin selbst.</translation>
    </message>
    <message>
        <source>Type the digits instead</source>
        <translation>Stattdessen Ziffern tippen</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Your codes still work. Requests arrive when you are back online.</source>
        <translation>Ihre Codes funktionieren weiter. Anfragen kommen an, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Order of the accounts</source>
        <translation>Reihenfolge der Konten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Move an account in its own page</source>
        <translation>Ein Konto auf seiner Seite verschieben</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>Check for requests now</source>
        <translation>Jetzt nach Anfragen sehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Entfernte Konten</translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>Requests are paused</source>
        <translation>Anfragen pausieren</translation>
    </message>
    <message>
        <source>Someone keeps asking</source>
        <translation>Jemand fragt immer wieder</translation>
    </message>
    <message>
        <source>No sign-in asks this phone until %1. Your codes still work.</source>
        <translation>Bis %1 fragt keine Anmeldung dieses Telefon. Ihre Codes funktionieren weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</source>
        <translation>
            <numerusform>%n Anmeldung für %1 in %2 Minuten. Niemand ist hineingekommen. Wir fragen Sie bis %3 nicht mehr.</numerusform>
            <numerusform>%n Anmeldungen für %1 in %2 Minuten. Niemand ist hineingekommen. Wir fragen Sie bis %3 nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Das war ich</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Sign-in waiting for you</source>
        <translation>Anmeldung wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) waiting for you</source>
        <translation>
            <numerusform>%n Anmeldung wartet auf Sie</numerusform>
            <numerusform>%n Anmeldungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Ihre Mobilnummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>We send one SMS with a code. The number is deleted with your documents.</source>
        <translation>Wir senden eine SMS mit einem Code. Die Nummer wird mit Ihren Unterlagen gelöscht.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>You can ask for an SMS in</source>
        <translation>SMS möglich in</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Bild mit QR-Code wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%1 von %2 Ziffern eingetippt</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Find code number %1</source>
        <translation>Suchen Sie Code Nummer %1</translation>
    </message>
    <message>
        <source>Type its last 4 characters, from your paper or file. This proves you can read them later.</source>
        <translation>Tippen Sie seine letzten 4 Zeichen von Papier oder Datei ab. So zeigt sich, dass Sie sie später lesen können.</translation>
    </message>
    <message>
        <source>Last 4 characters of code %1</source>
        <translation>Letzte 4 Zeichen von Code %1</translation>
    </message>
    <message>
        <source>This is not the end of code %1. Nothing is lost. Look again, or close this to see the codes.</source>
        <translation>Das ist nicht das Ende von Code %1. Nichts ist verloren. Sehen Sie noch einmal nach oder schließen Sie dies, um die Codes zu sehen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
</context>
<context>
    <name>PushTestSheet</name>
    <message>
        <source>Push works</source>
        <translation>Anfragen kommen an</translation>
    </message>
    <message>
        <source>Push works, but late</source>
        <translation>Anfragen kommen an, aber spät</translation>
    </message>
    <message>
        <source>Push does not work now</source>
        <translation>Anfragen kommen jetzt nicht an</translation>
    </message>
    <message>
        <source>Testing push</source>
        <translation>Anfragen werden getestet</translation>
    </message>
    <message>
        <source>A test request is on its way to this phone.</source>
        <translation>Eine Testanfrage ist unterwegs zu diesem Telefon.</translation>
    </message>
    <message>
        <source>Codes and the open app still work.</source>
        <translation>Codes und die offene App funktionieren weiter.</translation>
    </message>
    <message>
        <source>A test request reached this phone in %1 s.</source>
        <translation>Eine Testanfrage erreichte dieses Telefon in %1 s.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Server antwortet</translation>
    </message>
    <message>
        <source>%1 s, its signature is right</source>
        <translation>%1 s, seine Signatur stimmt</translation>
    </message>
    <message>
        <source>Wake-up arrived</source>
        <translation>Weckruf angekommen</translation>
    </message>
    <message>
        <source>%1 s, by the push service of this phone</source>
        <translation>%1 s, über den Push-Dienst dieses Telefons</translation>
    </message>
    <message>
        <source>Request opened and checked</source>
        <translation>Anfrage geöffnet und geprüft</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>If push is late one day</source>
        <translation>Wenn sie einmal spät kommt</translation>
    </message>
    <message>
        <source>The open app also asks by itself</source>
        <translation>Die offene App fragt auch von selbst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer des Ausweises</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>This is what my document says</source>
        <translation>So steht es in meinem Ausweis</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>No proof of deletion</source>
        <translation>Kein Löschnachweis</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <comment>a number, a time</comment>
        <translation>Fall %1, %2</translation>
    </message>
    <message>
        <source>The server is deleting. It follows in a moment.</source>
        <translation>Der Server löscht gerade. Er folgt gleich.</translation>
    </message>
    <message>
        <source>The server was not reached. It deletes by its own clock.</source>
        <translation>Der Server war nicht erreichbar. Er löscht nach seiner eigenen Uhr.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>Signed by the server. Support can check it with case %1.</source>
        <translation>Vom Server signiert. Der Support kann ihn mit Fall %1 prüfen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RejectedPage</name>
    <message numerus="yes">
        <source>%n photo(s) need another try</source>
        <translation>
            <numerusform>Ein Foto braucht noch einen Versuch</numerusform>
            <numerusform>%n Fotos brauchen noch einen Versuch</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not confirm it’s you</source>
        <translation>Wir konnten Sie nicht bestätigen</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe.</source>
        <translation>Ihr Konto ist unverändert und sicher.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>Noch %n Versuch</numerusform>
            <numerusform>Noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are deleted in %1&#xa0;h %2&#xa0;min</source>
        <translation>Alle Fotos werden in %1&#xa0;h %2&#xa0;min gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) again</source>
        <translation>
            <numerusform>Dieses Foto neu machen</numerusform>
            <numerusform>%n Fotos neu machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Jetzt zurückziehen und löschen</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Support fragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>RejectedWords</name>
    <message>
        <source>Front of the card</source>
        <translation>Vorderseite der Karte</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Rückseite der Karte</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Seite des Passes</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Tip: turn off the lamp above you and use daylight from the side.</source>
        <translation>Tipp: Lampe über Ihnen aus, Tageslicht von der Seite.</translation>
    </message>
    <message>
        <source>Tip: go to a window.</source>
        <translation>Tipp: Gehen Sie an ein Fenster.</translation>
    </message>
    <message>
        <source>Tip: keep the whole document inside the frame.</source>
        <translation>Tipp: Halten Sie den ganzen Ausweis im Rahmen.</translation>
    </message>
    <message>
        <source>Tip: hold it at the edge, or lay it down.</source>
        <translation>Tipp: Halten Sie ihn am Rand oder legen Sie ihn hin.</translation>
    </message>
    <message>
        <source>Tip: hold still until the photo is taken.</source>
        <translation>Tipp: Stillhalten, bis das Foto gemacht ist.</translation>
    </message>
    <message>
        <source>A reflection hides a part of it.</source>
        <translation>Eine Spiegelung verdeckt einen Teil.</translation>
    </message>
    <message>
        <source>It is not sharp.</source>
        <translation>Es ist nicht scharf.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Es ist zu dunkel.</translation>
    </message>
    <message>
        <source>A corner or an edge is missing.</source>
        <translation>Eine Ecke oder ein Rand fehlt.</translation>
    </message>
    <message>
        <source>Something covers a part of it.</source>
        <translation>Etwas verdeckt einen Teil.</translation>
    </message>
    <message>
        <source>Not every word can be read.</source>
        <translation>Nicht jedes Wort ist lesbar.</translation>
    </message>
    <message>
        <source>This document cannot be accepted.</source>
        <translation>Dieser Ausweis kann nicht angenommen werden.</translation>
    </message>
    <message>
        <source>What you sent and the account do not match.</source>
        <translation>Was Sie gesendet haben, passt nicht zum Konto.</translation>
    </message>
</context>
<context>
    <name>RemovedAccountRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>RemovedAccountSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Its key is deleted now and nobody can bring it back. If the service still asks for a code, you may be locked out there.</source>
        <translation>Sein Schlüssel wird jetzt gelöscht, niemand kann ihn zurückholen. Fragt der Dienst noch nach einem Code, kommen Sie dort vielleicht nicht mehr hinein.</translation>
    </message>
    <message>
        <source>Put it back and it makes its codes as before.</source>
        <translation>Holen Sie es zurück, dann macht es seine Codes wie zuvor.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RemovedAccountsPage</name>
    <message>
        <source>Removed accounts</source>
        <translation>Entfernte Konten</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nichts wurde entfernt</translation>
    </message>
    <message>
        <source>An account you remove from this phone waits here for 30 days.</source>
        <translation>Ein Konto, das Sie von diesem Telefon entfernen, wartet hier 30 Tage.</translation>
    </message>
    <message>
        <source>They make no codes. You can put each back for 30 days, then its key is deleted for good.</source>
        <translation>Sie machen keine Codes. 30 Tage lang können Sie jedes zurückholen, dann wird sein Schlüssel endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>In the Manager, today at %1</source>
        <translation>Im Manager, heute um %1</translation>
    </message>
    <message>
        <source>In the Manager, on %1 at %2</source>
        <translation>Im Manager, am %1 um %2</translation>
    </message>
    <message>
        <source>This phone can no longer approve sign-ins for it or make its codes. The key on this phone has been erased.</source>
        <translation>Dieses Telefon kann dafür keine Anmeldungen mehr annehmen und keine Codes erstellen. Der Schlüssel darauf ist gelöscht.</translation>
    </message>
    <message>
        <source>Two-step sign-in is still on</source>
        <translation>Anmeldung in zwei Schritten bleibt an</translation>
    </message>
    <message>
        <source>Two-step sign-in is now off</source>
        <translation>Anmeldung in zwei Schritten ist jetzt aus</translation>
    </message>
    <message>
        <source>Another method of this account protects it.</source>
        <translation>Ein anderer Weg dieses Kontos schützt es.</translation>
    </message>
    <message>
        <source>It was the only method of this account. Turn it on again soon.</source>
        <translation>Es war der einzige Weg dieses Kontos. Schalten Sie sie bald wieder ein.</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>I did not do this</source>
        <translation>Das war ich nicht</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>RequestApprovedPage</name>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 is open on your computer.</source>
        <translation>%1 ist auf Ihrem Computer offen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Sitzung wird beendet…</translation>
    </message>
    <message>
        <source>A mistake? End this session (%1&#xa0;s)</source>
        <translation>Ein Irrtum? Sitzung beenden (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>You can change how you sign in now, for 5 minutes.</source>
        <translation>Sie können Ihre Anmeldung jetzt 5 Minuten lang ändern.</translation>
    </message>
</context>
<context>
    <name>RequestBurnedPage</name>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Zahl</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in. Ask for a new one on the computer.</source>
        <translation>Diese Anfrage ist geschlossen, niemand ist hineingekommen. Fordern Sie am Computer eine neue an.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Neue Anfrage suchen</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Das war ich nicht</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>New browser</source>
        <translation>Neuer Browser</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Kürzlich abgelehnt</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Üblicher Ort</translation>
    </message>
</context>
<context>
    <name>RequestContext</name>
    <message>
        <source>%1, %2</source>
        <comment>place, address</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RequestDeniedPage</name>
    <message>
        <source>Refused. Nobody got in.</source>
        <translation>Abgelehnt. Niemand ist hineingekommen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Ihre Antwort ist aufbewahrt und geht hinaus, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>%1 is safe.</source>
        <translation>%1 ist sicher.</translation>
    </message>
    <message>
        <source>Wasn’t you?</source>
        <translation>Waren Sie das nicht?</translation>
    </message>
    <message>
        <source>Then someone knows your password. Change it now: it takes two minutes.</source>
        <translation>Dann kennt jemand Ihr Passwort. Ändern Sie es jetzt: Das dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>See who is signed in</source>
        <translation>Sehen, wer angemeldet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) now</source>
        <translation>
            <numerusform>Jetzt %n Sitzung</numerusform>
            <numerusform>Jetzt %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde Pause</translation>
    </message>
    <message>
        <source>Codes still work</source>
        <translation>Codes funktionieren weiter</translation>
    </message>
    <message>
        <source>Pause requests for 1 hour</source>
        <translation>Anfragen 1 Stunde pausieren</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>You can sign in again on the computer now.</source>
        <translation>Sie können sich jetzt am Computer neu anmelden.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation>Abgelehnt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RequestExpiredPage</name>
    <message>
        <source>No longer open</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>It was answered elsewhere, or taken back. Nothing was sent from here.</source>
        <translation>Sie wurde anderswo beantwortet oder zurückgezogen. Von hier ging nichts hinaus.</translation>
    </message>
    <message>
        <source>This request can no longer be answered. Nobody got in.</source>
        <translation>Diese Anfrage kann nicht mehr beantwortet werden. Niemand ist hineingekommen.</translation>
    </message>
    <message>
        <source>If it was you, press “Send again” on the computer.</source>
        <translation>Wenn Sie es waren, drücken Sie am Computer „Send again“.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Neue Anfrage suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Das war ich nicht</translation>
    </message>
</context>
<context>
    <name>RequestHelp</name>
    <message>
        <source>No number on your screen?</source>
        <translation>Keine Zahl am Bildschirm?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Then this sign-in may not be yours. Choose NO. Or wait: when the time is over it closes and nobody gets in.</source>
        <translation>Dann ist diese Anmeldung vielleicht nicht Ihre. Wählen Sie NEIN. Oder warten Sie: Ist die Zeit um, schließt sie sich, und niemand kommt hinein.</translation>
    </message>
    <message>
        <source>Someone typed the right password for your account and wants to sign in. Only your YES lets them in. Closing this decides nothing.</source>
        <translation>Jemand hat das richtige Passwort Ihres Kontos eingegeben und will sich anmelden. Nur Ihr JA lässt ihn hinein. Schließen entscheidet nichts.</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NEIN, das bin ich nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Someone who is signed in as you wants a new way to sign in, or new backup codes. Only your YES allows it. Closing this decides nothing.</source>
        <translation>Jemand ist als Sie angemeldet und will eine neue Art der Anmeldung oder neue Ersatzcodes. Nur Ihr JA erlaubt das. Schließen entscheidet nichts.</translation>
    </message>
</context>
<context>
    <name>RequestNumberPage</name>
    <message>
        <source>Type the number you see where you sign in</source>
        <translation>Welche Zahl steht dort, wo Sie sich anmelden?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>YES, it’s me</source>
        <translation>JA, das bin ich</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende lesen</translation>
    </message>
    <message>
        <source>NO, not me</source>
        <translation>NEIN, nicht ich</translation>
    </message>
    <message>
        <source>Change of sign-in methods: type the page’s number</source>
        <translation>Änderung der Anmeldung: Welche Zahl zeigt die Seite?</translation>
    </message>
    <message>
        <source>Scan the number instead</source>
        <translation>Zahl stattdessen scannen</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Someone typed the right password and wants to sign in.</source>
        <translation>Jemand hat das richtige Passwort eingegeben und will sich anmelden.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO.</source>
        <translation>Nicht sicher? Wählen Sie NEIN.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO. You can always try again.</source>
        <translation>Nicht sicher? Wählen Sie NEIN. Sie können es immer neu versuchen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Hold for YES, it’s me</source>
        <translation>Für JA gedrückt halten</translation>
    </message>
    <message>
        <source>Press again for YES</source>
        <translation>Für JA noch einmal drücken</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende lesen</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NEIN, das bin ich nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) wait at the same time. Choose yours before you say YES.</source>
        <translation>
            <numerusform>%n Anmeldung wartet gleichzeitig. Wählen Sie Ihre, bevor Sie JA sagen.</numerusform>
            <numerusform>%n Anmeldungen warten gleichzeitig. Wählen Sie Ihre, bevor Sie JA sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sign-in is yours?</source>
        <translation>Welche Anmeldung ist Ihre?</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Just now, %1</source>
        <translation>Gerade eben, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Sekunde</numerusform>
            <numerusform>%1, vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Minute</numerusform>
            <numerusform>%1, vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>new place</source>
        <translation>neuer Ort</translation>
    </message>
    <message>
        <source>new browser</source>
        <translation>neuer Browser</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>üblicher Ort</translation>
    </message>
    <message>
        <source>Change of sign-in methods: %1, %2, %3, %4, %5. Is this you?</source>
        <translation>Änderung der Anmeldung: %1, %2, %3, %4, %5. Sind Sie das?</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5. Is this you?</source>
        <translation>%1, %2, %3, %4, %5. Sind Sie das?</translation>
    </message>
    <message>
        <source>Sign-in request</source>
        <translation>Anmelde-Anfrage</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Compare the sign-ins that wait</source>
        <translation>Wartende Anmeldungen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Noch %n Sekunde zum Antworten</numerusform>
            <numerusform>Noch %n Sekunden zum Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>sign-ins</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online. Until then nobody gets in.</source>
        <translation>Ihre Antwort ist aufbewahrt und geht hinaus, sobald Sie online sind. Bis dahin kommt niemand hinein.</translation>
    </message>
    <message>
        <source>You can answer now. It is sent as soon as you are online.</source>
        <translation>Sie können jetzt antworten. Gesendet wird, sobald Sie online sind.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Can one see you and your photo?</source>
        <translation>Sieht man Sie und Ihr Foto?</translation>
    </message>
    <message>
        <source>Can you read every word?</source>
        <translation>Können Sie jedes Wort lesen?</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>The photo you took</source>
        <translation>Das Foto, das Sie gemacht haben</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Dieser Ausweis ist abgelaufen</translation>
    </message>
    <message>
        <source>It will hardly be accepted. Use a valid one, if you have one.</source>
        <translation>Er wird kaum angenommen. Nehmen Sie einen gültigen, wenn Sie einen haben.</translation>
    </message>
    <message>
        <source>We could not read the lines</source>
        <translation>Wir konnten die Zeilen nicht lesen</translation>
    </message>
    <message>
        <source>You can go on. The reviewer is told and reads them.</source>
        <translation>Sie können weitermachen. Die Prüfperson liest sie.</translation>
    </message>
    <message>
        <source>Your face and the document are there</source>
        <translation>Gesicht und Ausweis sind da</translation>
    </message>
    <message>
        <source>All four corners are there</source>
        <translation>Alle vier Ecken sind da</translation>
    </message>
    <message>
        <source>Taken by hand: look closely</source>
        <translation>Von Hand gemacht: genau hinsehen</translation>
    </message>
    <message>
        <source>Sharp, with enough light</source>
        <translation>Scharf, mit genug Licht</translation>
    </message>
    <message>
        <source>Sharp, and no reflection</source>
        <translation>Scharf und ohne Spiegelung</translation>
    </message>
    <message>
        <source>Encrypted on this phone. Not in your photo gallery.</source>
        <translation>Auf diesem Telefon verschlüsselt. Nicht in Ihrer Galerie.</translation>
    </message>
    <message>
        <source>Use this photo and send all</source>
        <translation>Dieses Foto nehmen, alles senden</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dieses Foto verwenden</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bitte zu Ende lesen</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Point at the QR code from support</source>
        <translation>Auf den QR-Code vom Support richten</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Wir suchen einen Code</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>Aus Bild</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Link einfügen</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Looking for a QR code</source>
        <translation>QR-Code wird gesucht</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>Hold the phone straight in front of the code.</source>
        <translation>Halten Sie das Telefon gerade vor den Code.</translation>
    </message>
    <message>
        <source>A reflection hides the code. Tilt the phone a little.</source>
        <translation>Licht verdeckt den Code. Das Telefon leicht kippen.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Noch nicht scharf. Bitte stillhalten.</translation>
    </message>
    <message>
        <source>There is a code. Show all of it, and hold still.</source>
        <translation>Da ist ein Code. Ganz zeigen und stillhalten.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Gut. Bitte stillhalten.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>No server is chosen yet</source>
        <translation>Noch kein Server gewählt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Den Server wählen</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Address of the Manager</source>
        <translation>Adresse des Managers</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It stands in the address line of your browser.</source>
        <translation>Sie steht in der Adresszeile Ihres Browsers.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>App lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Fingerprint or PIN, after %n minute(s)</source>
        <translation>
            <numerusform>Fingerabdruck oder PIN, nach %n Minute</numerusform>
            <numerusform>Fingerabdruck oder PIN, nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, after %n minute(s)</source>
        <translation>
            <numerusform>PIN, nach %n Minute</numerusform>
            <numerusform>PIN, nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the number</source>
        <translation>Nach der Zahl fragen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>When it looks unusual</source>
        <translation>Wenn es ungewöhnlich aussieht</translation>
    </message>
    <message>
        <source>Codes in the list</source>
        <translation>Codes in der Liste</translation>
    </message>
    <message>
        <source>Only when push cannot work</source>
        <translation>Nur wenn Anfragen nicht gehen</translation>
    </message>
    <message>
        <source>Tap to show a code</source>
        <translation>Antippen, um Code zu zeigen</translation>
    </message>
    <message>
        <source>Block screenshots</source>
        <translation>Bildschirmfotos sperren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Test push</source>
        <translation>Anfragen testen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Last answer after %1&#xa0;s</source>
        <translation>Letzte Antwort nach %1&#xa0;s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Dieses Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>kAuth %1</source>
        <translation>kAuth %1</translation>
    </message>
    <message>
        <source>A number makes you look at the screen where the sign-in happens.</source>
        <translation>Eine Zahl lenkt den Blick auf den Bildschirm, wo die Anmeldung geschieht.</translation>
    </message>
    <message>
        <source>Somebody beside you can read what the list shows.</source>
        <translation>Jemand neben Ihnen kann lesen, was die Liste zeigt.</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Entfernte Konten</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo now</source>
        <translation>Foto jetzt machen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Identity check</source>
        <translation>Ausweisprüfung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show it’s really you, in 3 minutes</source>
        <translation>Zeigen Sie, dass Sie es sind, in 3 Minuten</translation>
    </message>
    <message>
        <source>Support asks for this when you lost your password or your phone.</source>
        <translation>Der Support verlangt das, wenn Passwort oder Telefon verloren sind.</translation>
    </message>
    <message>
        <source>Your identity card or passport</source>
        <translation>Ihre Identitätskarte oder Ihr Pass</translation>
    </message>
    <message>
        <source>The QR code or link you received</source>
        <translation>Der QR-Code oder Link, den Sie erhalten haben</translation>
    </message>
    <message>
        <source>A place with good light</source>
        <translation>Ein Ort mit gutem Licht</translation>
    </message>
    <message>
        <source>Everything is deleted after 72 hours at the latest.</source>
        <translation>Alles wird spätestens nach 72 Stunden gelöscht.</translation>
    </message>
    <message>
        <source>Go on with case %1</source>
        <translation>Mit Fall %1 weitermachen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message numerus="yes">
        <source>%n other phone(s) stopped: %1</source>
        <translation>
            <numerusform>%n anderes Telefon gestoppt: %1</numerusform>
            <numerusform>%n andere Telefone gestoppt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Somebody may have copied it. It can approve nothing for %1 any more. If it is yours, remove it in the Manager and link it again.</source>
        <translation>Vielleicht hat es jemand kopiert. Für %1 kann es nichts mehr freigeben. Ist es Ihres, entfernen Sie es im Manager und verknüpfen Sie es neu.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Main</source>
        <translation>Hauptbereich</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>TimeToAnswer</name>
    <message>
        <source>Time left to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1, failed</source>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>TipsSheet</name>
    <message>
        <source>For a good photo</source>
        <translation>Für ein gutes Foto</translation>
    </message>
    <message>
        <source>Light from the front</source>
        <translation>Licht von vorne</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Tageslicht, kein Blitz</translation>
    </message>
    <message>
        <source>No hat, no sunglasses</source>
        <translation>Kein Hut, keine Sonnenbrille</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>Flach auf einem dunklen Tisch</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Keine Finger auf dem Ausweis</translation>
    </message>
    <message>
        <source>It takes the photo by itself. The button always works too.</source>
        <translation>Das Foto entsteht von selbst. Der Auslöser geht immer auch.</translation>
    </message>
    <message>
        <source>Use another document</source>
        <translation>Einen anderen Ausweis nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ToastModel</name>
    <message>
        <source>Code copied. Cleared in 30 s</source>
        <translation>Code kopiert. In 30 s gelöscht</translation>
    </message>
    <message>
        <source>Codes copied. Cleared in 30 s</source>
        <translation>Codes kopiert. In 30 s gelöscht</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was here already and is up to date</source>
        <translation>%1 war schon da und ist aktuell</translation>
    </message>
    <message>
        <source>%1 was removed from this phone</source>
        <translation>%1 wurde von diesem Telefon entfernt</translation>
    </message>
    <message>
        <source>Good. Your backup codes are kept</source>
        <translation>Gut. Ihre Ersatzcodes sind aufbewahrt</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Die PIN ist gesetzt</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Die Sperre ist aus</translation>
    </message>
    <message>
        <source>No sign-in is waiting</source>
        <translation>Keine Anmeldung wartet</translation>
    </message>
    <message>
        <source>Requests are paused for 1 hour</source>
        <translation>Anfragen pausieren 1 Stunde</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Es wurde nichts verbunden</translation>
    </message>
    <message>
        <source>The clipboard is empty again</source>
        <translation>Die Zwischenablage ist wieder leer</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 was deleted for good</source>
        <translation>%1 wurde endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Sending is paused</source>
        <translation>Senden ist angehalten</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Sending safely</source>
        <translation>Sicher senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 percent sent</source>
        <translation>%1 Prozent gesendet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was sent is kept safe and not sent twice. We go on by ourselves.</source>
        <translation>Gesendetes ist sicher und wird nicht doppelt gesendet. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>What was sent is kept safe.</source>
        <translation>Gesendetes ist sicher.</translation>
    </message>
    <message>
        <source>You can close the app. Sending goes on.</source>
        <translation>Sie können die App schließen. Das Senden geht weiter.</translation>
    </message>
    <message>
        <source>Encrypted so that only the reviewers can open it.</source>
        <translation>Verschlüsselt: Nur die Prüfpersonen können es öffnen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete all and stop?</source>
        <translation>Alles löschen und abbrechen?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Fotos, Nummer und Standort werden gelöscht, hier und auf dem Server. Ihr Konto ändert sich nicht.</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Front of the card</source>
        <translation>Vorderseite der Karte</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Rückseite der Karte</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Seite des Passes</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Phone number and position</source>
        <translation>Telefonnummer und Standort</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>%1 MB, arrived</source>
        <comment>megabytes</comment>
        <translation>%1 MB, angekommen</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Network was lost. Going on from %1&#xa0;%</source>
        <translation>Netz war weg. Weiter ab %1&#xa0;%</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Ausweisprüfung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Deleted in at most %1</source>
        <translation>Gelöscht in höchstens %1</translation>
    </message>
    <message>
        <source>Deleted in at most</source>
        <translation>Gelöscht in höchstens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>%1. Case %2</source>
        <comment>a time</comment>
        <translation>%1. Fall %2</translation>
    </message>
    <message>
        <source>A person is checking</source>
        <translation>Ein Mensch prüft</translation>
    </message>
    <message>
        <source>You can close the app</source>
        <translation>Sie können die App schließen</translation>
    </message>
    <message>
        <source>The answer comes here</source>
        <translation>Die Antwort kommt hier</translation>
    </message>
    <message>
        <source>Photos are deleted right after</source>
        <translation>Fotos werden gleich danach gelöscht</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Jetzt zurückziehen und löschen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nobody gets in without your yes</source>
        <translation>Niemand kommt ohne Ihr Ja hinein</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>kAuth asks this phone before anyone signs in to your account. It also makes a code every 30 seconds, even with no network.</source>
        <translation>kAuth fragt dieses Telefon, bevor sich jemand bei Ihrem Konto anmeldet. Es erstellt auch alle 30 Sekunden einen Code, sogar ohne Netz.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Check my identity with kCheck</source>
        <translation>Meine Identität mit kCheck prüfen</translation>
    </message>
</context>
<context>
    <name>WhichRow</name>
    <message>
        <source>%1, %2</source>
        <comment>place, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WhichSheet</name>
    <message>
        <source>Which sign-in is yours?</source>
        <translation>Welche Anmeldung ist Ihre?</translation>
    </message>
    <message>
        <source>Compare device and place. You answer on the next card. To one that is not yours, say NO.</source>
        <translation>Vergleichen Sie Gerät und Ort. Sie antworten auf der nächsten Karte. Was nicht Ihres ist, lehnen Sie mit NEIN ab.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the check?</source>
        <translation>Prüfung zurückziehen?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Fotos, Nummer und Standort werden gelöscht, hier und auf dem Server. Ihr Konto ändert sich nicht.</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Jetzt zurückziehen und löschen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser on operating system</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Unbekannter Ort</translation>
    </message>
</context>
</TS>
