<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccountBackupPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Codici di riserva</translation>
    </message>
    <message>
        <source>How many are left shows once you are online.</source>
        <translation>Quanti ne restano si vede appena sei online.</translation>
    </message>
    <message>
        <source>%1 of %2 are left. Each signs you in to %3 once.</source>
        <translation>Ne restano %1 su %2. Ognuno apre %3 una volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Resta %n codice di riserva</numerusform>
            <numerusform>Restano %n codici di riserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones soon.</source>
        <translation>Creane presto 10 nuovi.</translation>
    </message>
    <message>
        <source>You have not proven yet that you kept them.</source>
        <translation>Non hai ancora mostrato che li conservi.</translation>
    </message>
    <message>
        <source>This phone does not keep them, so nobody can find them here.</source>
        <translation>Questo telefono non li conserva: qui nessuno può trovarli.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Li ho conservati</translation>
    </message>
    <message>
        <source>Making new codes…</source>
        <translation>Creo i nuovi codici…</translation>
    </message>
    <message>
        <source>Make 10 new codes</source>
        <translation>Crea 10 nuovi codici</translation>
    </message>
    <message>
        <source>Make 10 new codes?</source>
        <translation>Creare 10 nuovi codici?</translation>
    </message>
    <message>
        <source>The old ones stop working at once. Throw away paper and files with them.</source>
        <translation>I vecchi smettono subito di funzionare. Butta la carta e i file che li contengono.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crea i codici</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Tieni i vecchi</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>Ready, tested today at %1</source>
        <translation>Pronto, provato oggi alle %1</translation>
    </message>
    <message>
        <source>Ready, tested on %1</source>
        <translation>Pronto, provato il %1</translation>
    </message>
    <message>
        <source>Requests come late</source>
        <translation>Le richieste arrivano tardi</translation>
    </message>
    <message>
        <source>Requests do not arrive. The open app still gets them.</source>
        <translation>Le richieste non arrivano. L’app aperta le riceve lo stesso.</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Fermato dal Manager</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Push sign-in</source>
        <translation>Accesso con richiesta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codici di riserva</translation>
    </message>
    <message>
        <source>%1 of 10 left</source>
        <translation>%1 su 10 rimasti</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Remove %1 from this phone?</source>
        <translation>Rimuovere %1 da questo telefono?</translation>
    </message>
    <message>
        <source>Unpin from the top</source>
        <translation>Non fissare più in alto</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation>Sposta in su</translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation>Sposta in giù</translation>
    </message>
    <message>
        <source>Remove from this phone</source>
        <translation>Rimuovi da questo telefono</translation>
    </message>
    <message>
        <source>The key of this phone is kept in software. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La chiave di questo telefono è custodita dal software. Per rimuovere questo account apri la pagina 2FA del Manager.</translation>
    </message>
    <message>
        <source>The key of this phone is kept in its hardware. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La chiave di questo telefono è custodita nel suo hardware. Per rimuovere questo account apri la pagina 2FA del Manager.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Its codes are gone from here. Turn off two-step sign-in at the service first. For 30 days you can put it back: Settings, Removed accounts.</source>
        <translation>I suoi codici spariscono da qui. Prima disattiva l’accesso in due passaggi presso il servizio. Per 30 giorni puoi rimetterlo: Impostazioni, Account rimossi.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>We do not know the right time</source>
        <translation>Non sappiamo l’ora giusta</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>L’orologio è indietro di %n s</numerusform>
            <numerusform>L’orologio è indietro di %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>L’orologio è avanti di %n s</numerusform>
            <numerusform>L’orologio è avanti di %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>A code made now would be wrong, so we show none. Nothing is lost. Turn on automatic time.</source>
        <translation>Un codice fatto ora sarebbe sbagliato, quindi non lo mostriamo. Nulla è perso. Attiva l’ora automatica.</translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Per ora correggiamo i tuoi codici. Attiva l’ora automatica.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>This account has no code. Requests come by push.</source>
        <translation>Questo account non ha codici. Le richieste arrivano da sole.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Requests do not arrive</source>
        <translation>Le richieste non arrivano</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Fermato dal Manager</translation>
    </message>
    <message>
        <source>The clock is not right</source>
        <translation>L’orologio non è giusto</translation>
    </message>
    <message>
        <source>Few backup codes left</source>
        <translation>Pochi codici di riserva</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>Ordine degli account</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Cerca tra gli account</translation>
    </message>
    <message>
        <source>No account has these letters.</source>
        <translation>Nessun account ha queste lettere.</translation>
    </message>
    <message>
        <source>Codes are shown in the list because push cannot reach you now.</source>
        <translation>I codici sono nell’elenco perché ora le richieste non ti raggiungono.</translation>
    </message>
    <message>
        <source>Push accounts ask you first. Tap one to see its code.</source>
        <translation>Questi account ti chiedono prima. Toccane uno per vedere il codice.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>AnsweredCard</name>
    <message>
        <source>%1, asked at %2</source>
        <translation>%1, chiesto alle %2</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ApprovedPage</name>
    <message>
        <source>You can choose a new password on the sign-in page.</source>
        <translation>Puoi scegliere una nuova password nella pagina di accesso.</translation>
    </message>
    <message>
        <source>The email of your account is %1.</source>
        <translation>L’e-mail del tuo account è %1.</translation>
    </message>
    <message>
        <source>You can now add a new phone to your account.</source>
        <translation>Ora puoi aggiungere un nuovo telefono al tuo account.</translation>
    </message>
    <message>
        <source>Your account is open again.</source>
        <translation>Il tuo account è di nuovo aperto.</translation>
    </message>
    <message>
        <source>Your payout can go on.</source>
        <translation>Il tuo pagamento può proseguire.</translation>
    </message>
    <message>
        <source>Your order goes on.</source>
        <translation>Il tuo ordine prosegue.</translation>
    </message>
    <message>
        <source>It’s you. Confirmed.</source>
        <translation>Sei tu. Confermato.</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <translation>Foto eliminate</translation>
    </message>
    <message>
        <source>%1, here and on the server</source>
        <comment>a time</comment>
        <translation>%1, qui e sul server</translation>
    </message>
    <message>
        <source>Next: protect the account again</source>
        <translation>Ora proteggi di nuovo l’account</translation>
    </message>
    <message>
        <source>It takes 30 seconds on this phone.</source>
        <translation>Bastano 30 secondi su questo telefono.</translation>
    </message>
    <message>
        <source>Link this phone with kAuth</source>
        <translation>Collega questo telefono con kAuth</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>BackupCode</name>
    <message>
        <source>Code %1: %2</source>
        <translation>Codice %1: %2</translation>
    </message>
</context>
<context>
    <name>CaptureBackdrop</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Immagine della fotocamera</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>You and your card</source>
        <translation>Tu e la tua carta</translation>
    </message>
    <message>
        <source>You and your passport</source>
        <translation>Tu e il tuo passaporto</translation>
    </message>
    <message>
        <source>Now the back</source>
        <translation>Ora il retro</translation>
    </message>
    <message>
        <source>The page with your face</source>
        <translation>La pagina con il tuo viso</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Fronte della carta</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Your face and the page with your photo.</source>
        <translation>Il tuo viso e il lato con la tua foto.</translation>
    </message>
    <message>
        <source>Photo 2 of 2. Turn the card over.</source>
        <translation>Foto 2 di 2. Gira la carta.</translation>
    </message>
    <message>
        <source>Photo 1 of 2. Lay it inside the frame.</source>
        <translation>Foto 1 di 2. Mettila nella cornice.</translation>
    </message>
    <message>
        <source>Open it and lay it inside the frame.</source>
        <translation>Aprilo e mettilo nella cornice.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Viso</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Angoli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luce</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nitido</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Timer 5 s</source>
        <translation>Tra 5 s</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Torcia spenta</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torcia</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consigli</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>This side is there already. Turn it over.</source>
        <translation>Questo lato c’è già. Girala.</translation>
    </message>
    <message>
        <source>Take it by hand: press the button.</source>
        <translation>Scatta a mano: premi il pulsante.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Riflesso</translation>
    </message>
    <message>
        <source>No reflection</source>
        <translation>Senza riflessi</translation>
    </message>
    <message>
        <source>Lines unclear</source>
        <translation>Righe poco chiare</translation>
    </message>
    <message>
        <source>Lines readable</source>
        <translation>Righe leggibili</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bene. Resta fermo.</translation>
    </message>
    <message>
        <source>Lay it inside the frame.</source>
        <translation>Mettilo nella cornice.</translation>
    </message>
    <message>
        <source>Show all four corners.</source>
        <translation>Mostra tutti e quattro gli angoli.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Avvicinati un poco.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Allontanati un po’.</translation>
    </message>
    <message>
        <source>Hold the phone flat above it.</source>
        <translation>Tieni il telefono dritto sopra.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Resta fermo.</translation>
    </message>
    <message>
        <source>It is too dark. Find more light.</source>
        <translation>È troppo buio. Cerca più luce.</translation>
    </message>
    <message>
        <source>Light hides a part. Tilt it a little.</source>
        <translation>La luce copre una parte. Inclina un po’.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Non è ancora nitido. Resta fermo.</translation>
    </message>
    <message>
        <source>This is the other side. Turn it over.</source>
        <translation>È l’altro lato. Giralo.</translation>
    </message>
    <message>
        <source>Show the page with your photo.</source>
        <translation>Mostra la pagina con la tua foto.</translation>
    </message>
    <message>
        <source>This is not the document you chose.</source>
        <translation>Non è il documento scelto.</translation>
    </message>
    <message>
        <source>Show your whole face.</source>
        <translation>Mostra tutto il viso.</translation>
    </message>
    <message>
        <source>Only you, please.</source>
        <translation>Solo tu, per favore.</translation>
    </message>
    <message>
        <source>Lift it next to your chin.</source>
        <translation>Alzalo accanto al mento.</translation>
    </message>
    <message>
        <source>Move it away from your face.</source>
        <translation>Spostalo dal viso.</translation>
    </message>
    <message>
        <source>Looking for your face</source>
        <translation>Cerchiamo il tuo viso</translation>
    </message>
    <message>
        <source>Looking for your document</source>
        <translation>Cerchiamo il documento</translation>
    </message>
    <message>
        <source>The camera is off for this app. Nothing was recorded. Turn it on in the settings.</source>
        <translation>La fotocamera è spenta per questa app. Non è stato registrato nulla. Attivala nelle impostazioni.</translation>
    </message>
    <message>
        <source>We found no camera. Nothing was lost. Go on with a phone that has one.</source>
        <translation>Nessuna fotocamera trovata. Non si è perso nulla. Continua con un telefono che ne ha una.</translation>
    </message>
    <message>
        <source>The camera stopped working. Nothing was lost. Close other apps that use it, then open this page again.</source>
        <translation>La fotocamera si è fermata. Non si è perso nulla. Chiudi le altre app che la usano, poi riapri questa pagina.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Scegliere una nuova password</translation>
    </message>
    <message>
        <source>Find your account again</source>
        <translation>Ritrovare il tuo account</translation>
    </message>
    <message>
        <source>Sign in without your old phone</source>
        <translation>Accedere senza il vecchio telefono</translation>
    </message>
    <message>
        <source>Open your locked account</source>
        <translation>Aprire il tuo account bloccato</translation>
    </message>
    <message>
        <source>Get your first payout</source>
        <translation>Ricevere il primo pagamento</translation>
    </message>
    <message>
        <source>Let your order go on</source>
        <translation>Sbloccare il tuo ordine</translation>
    </message>
    <message>
        <source>Is this what you asked for?</source>
        <translation>È questo che hai chiesto?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Check before you share anything.</source>
        <translation>Controlla prima di condividere qualcosa.</translation>
    </message>
    <message>
        <source>What will happen if you are confirmed</source>
        <translation>Cosa succede se sei confermato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Verified receiver of your documents</source>
        <translation>Destinatario verificato dei documenti</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message>
        <source>Kept until decided, 72 hours at most</source>
        <translation>Conservato fino alla decisione, al massimo 72 ore</translation>
    </message>
    <message>
        <source>Never use a stranger’s code</source>
        <translation>Mai usare il codice di uno sconosciuto</translation>
    </message>
    <message>
        <source>Support shows it only in the Manager, or sends it to your own email.</source>
        <translation>L’assistenza lo mostra solo nel Manager, o lo invia alla tua e-mail.</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Sì, continua</translation>
    </message>
    <message>
        <source>I did not ask for this</source>
        <translation>Non l’ho chiesto io</translation>
    </message>
    <message>
        <source>Report and close this case?</source>
        <translation>Segnalare e chiudere questo caso?</translation>
    </message>
    <message>
        <source>Nothing was shared. The code stops working at once, and support is told.</source>
        <translation>Non è stato condiviso nulla. Il codice smette di funzionare e l’assistenza viene avvisata.</translation>
    </message>
    <message>
        <source>Report and close</source>
        <translation>Segnala e chiudi</translation>
    </message>
    <message>
        <source>Photos, number and position</source>
        <translation>Foto, numero e posizione</translation>
    </message>
</context>
<context>
    <name>CheckNumber</name>
    <message>
        <source>%1: this number is too long.</source>
        <comment>a country</comment>
        <translation>%1: questo numero è troppo lungo.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Solo cifre, per favore.</translation>
    </message>
    <message>
        <source>%1: no mobile number begins like this.</source>
        <comment>a country</comment>
        <translation>%1: nessun cellulare inizia così.</translation>
    </message>
    <message>
        <source>%1. You can leave out the first %2.</source>
        <comment>a country; a digit</comment>
        <translation>%1. Puoi omettere il primo %2.</translation>
    </message>
</context>
<context>
    <name>CheckStage</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>ChooseHint</name>
    <message>
        <source>Choose an account to see its code.</source>
        <translation>Scegli un account per vedere il codice.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>L’orologio è indietro di %n s</numerusform>
            <numerusform>L’orologio è indietro di %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>L’orologio è avanti di %n s</numerusform>
            <numerusform>L’orologio è avanti di %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Per ora correggiamo i tuoi codici. Attiva l’ora automatica.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correggi</translation>
    </message>
</context>
<context>
    <name>CodeDial</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n secondo</numerusform>
            <numerusform>Restano %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Codice successivo</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostra il codice</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copia il prossimo codice</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Show the code</source>
        <translation>Mostra il codice</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Il tuo codice</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <translation>Il codice è nascosto</translation>
    </message>
    <message>
        <source>new in &lt;b&gt;%1 s&lt;/b&gt;</source>
        <translation>nuovo tra &lt;b&gt;%1 s&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>new in %n second(s)</source>
        <translation>
            <numerusform>nuovo tra %n secondo</numerusform>
            <numerusform>nuovo tra %n secondi</numerusform>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Type the code from the SMS</source>
        <translation>Scrivi il codice dell’SMS</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>Codice SMS</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Inviato a %1</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambia numero</translation>
    </message>
    <message>
        <source>No SMS? You can ask again in</source>
        <translation>Nessun SMS? Puoi richiederlo tra</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Empty the code</source>
        <translation>Svuota il codice</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words: fr, de, it, es</comment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Paese: %1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nome o prefisso</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Nessun paese si chiama così.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>You withdrew the check.</source>
        <translation>Hai ritirato la verifica.</translation>
    </message>
    <message>
        <source>You did not ask for this check, so it is closed.</source>
        <translation>Non avevi chiesto questa verifica: è chiusa.</translation>
    </message>
    <message>
        <source>The time to send it is over.</source>
        <translation>Il tempo per inviarla è finito.</translation>
    </message>
    <message>
        <source>72 hours are over and there was no decision.</source>
        <translation>Sono passate 72 ore senza una decisione.</translation>
    </message>
    <message>
        <source>The check is decided.</source>
        <translation>La verifica è decisa.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tutto è eliminato</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone, here and on the server.</source>
        <translation>Foto, numero e posizione non ci sono più, qui e sul server.</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone from this phone.</source>
        <translation>Foto, numero e posizione non sono più su questo telefono.</translation>
    </message>
    <message>
        <source>Ask support for a new code</source>
        <translation>Chiedi un nuovo codice</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe</source>
        <translation>Il tuo account è invariato e al sicuro</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have?</source>
        <translation>Quale documento hai?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>It must be valid and be the original, not a copy.</source>
        <translation>Deve essere valido e originale, non una copia.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carta d’identità</translation>
    </message>
    <message>
        <source>2 photos: front and back</source>
        <translation>2 foto: fronte e retro</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>1 photo: the page with your face</source>
        <translation>1 foto: la pagina con il tuo viso</translation>
    </message>
    <message>
        <source>For a good photo</source>
        <translation>Per una buona foto</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Luce del giorno, senza flash</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>In piano su un tavolo scuro</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Senza dita sul documento</translation>
    </message>
    <message>
        <source>I have neither of these</source>
        <translation>Non ho nessuno dei due</translation>
    </message>
</context>
<context>
    <name>FactChip</name>
    <message>
        <source>%1: good</source>
        <translation>%1: bene</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <translation>%1: non va bene</translation>
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
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go back to the copy before</source>
        <translation>Torna alla copia precedente</translation>
    </message>
    <message>
        <source>Link my accounts again</source>
        <translation>Collega di nuovo i miei account</translation>
    </message>
    <message>
        <source>Start with no accounts?</source>
        <translation>Iniziare senza account?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one. Every account must be linked again.</source>
        <translation>Il file danneggiato resta accanto a quello nuovo. Ogni account va collegato di nuovo.</translation>
    </message>
    <message>
        <source>Start with no accounts</source>
        <translation>Inizia senza account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>This password does not match.</source>
        <translation>Questa password non corrisponde.</translation>
    </message>
    <message>
        <source>Your account is safe and nothing has changed.</source>
        <translation>Il tuo account è al sicuro e nulla è cambiato.</translation>
    </message>
    <message>
        <source>Check the keyboard language, then try again.</source>
        <translation>Controlla la lingua della tastiera, poi riprova.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Troppi tentativi sbagliati.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Riprova tra %n secondo.</numerusform>
            <numerusform>Riprova tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not match.</source>
        <translation>Questo codice non corrisponde.</translation>
    </message>
    <message>
        <source>Wait for the next code, then type that one.</source>
        <translation>Aspetta il codice successivo, poi scrivi quello.</translation>
    </message>
    <message>
        <source>The computer did not accept the digits.</source>
        <translation>Il computer non ha accettato le cifre.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Nulla è stato collegato.</translation>
    </message>
    <message>
        <source>Press New code on the computer and scan again.</source>
        <translation>Premi Nuovo codice sul computer e inquadra di nuovo.</translation>
    </message>
    <message>
        <source>The time to link is over.</source>
        <translation>Il tempo per collegare è finito.</translation>
    </message>
    <message>
        <source>Press New code on the computer.</source>
        <translation>Premi Nuovo codice sul computer.</translation>
    </message>
    <message>
        <source>We cannot find %1.</source>
        <translation>Non troviamo %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Controlla l’indirizzo, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to this server is not safe.</source>
        <translation>La connessione a questo server non è sicura.</translation>
    </message>
    <message>
        <source>Use another network, or ask the people who run it.</source>
        <translation>Usa un’altra rete, o chiedi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>This server is not the one you linked.</source>
        <translation>Questo server non è quello che hai collegato.</translation>
    </message>
    <message>
        <source>Nothing was sent and your account is safe.</source>
        <translation>Nulla è stato inviato e il tuo account è al sicuro.</translation>
    </message>
    <message>
        <source>Ask the people who run it before you go on.</source>
        <translation>Chiedi a chi lo gestisce prima di continuare.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Nessuna rete.</translation>
    </message>
    <message>
        <source>Nothing was lost, what you typed is still here.</source>
        <translation>Nulla è perso, ciò che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Riprova quando sei online.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The server gave an answer we do not understand.</source>
        <translation>Il server ha dato una risposta che non capiamo.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, update kAuth.</source>
        <translation>Riprova più tardi. Se continua, aggiorna kAuth.</translation>
    </message>
    <message>
        <source>This code was already used or is too old.</source>
        <translation>Questo codice è già stato usato o è troppo vecchio.</translation>
    </message>
    <message>
        <source>This code is not for kAuth.</source>
        <translation>Questo codice non è per kAuth.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nulla è stato aperto.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Inquadra il codice QR del Manager o di un servizio.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>In questa immagine non c’è un codice QR.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nulla è stato aggiunto.</translation>
    </message>
    <message>
        <source>Choose another picture, or type the key.</source>
        <translation>Scegli un’altra immagine, o scrivi la chiave.</translation>
    </message>
    <message>
        <source>This code needs a newer kAuth.</source>
        <translation>Questo codice richiede un kAuth più recente.</translation>
    </message>
    <message>
        <source>Update kAuth, then scan again.</source>
        <translation>Aggiorna kAuth, poi inquadra di nuovo.</translation>
    </message>
    <message>
        <source>This code breaks the rules, so we did not follow it.</source>
        <translation>Questo codice viola le regole, quindi non l’abbiamo seguito.</translation>
    </message>
    <message>
        <source>Nothing was linked or sent.</source>
        <translation>Nulla è stato collegato o inviato.</translation>
    </message>
    <message>
        <source>Open the Manager yourself and scan its code.</source>
        <translation>Apri tu il Manager e inquadra il suo codice.</translation>
    </message>
    <message>
        <source>We cannot open this picture.</source>
        <translation>Non possiamo aprire questa immagine.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Scegli un’immagine PNG o JPEG.</translation>
    </message>
    <message>
        <source>This key cannot be right.</source>
        <translation>Questa chiave non può essere giusta.</translation>
    </message>
    <message>
        <source>Keys have letters A to Z and digits 2 to 7. Compare it once more.</source>
        <translation>Le chiavi hanno lettere da A a Z e cifre da 2 a 7. Confrontala ancora.</translation>
    </message>
    <message>
        <source>There is no link to paste.</source>
        <translation>Non c’è un link da incollare.</translation>
    </message>
    <message>
        <source>Copy the link first, then press Paste.</source>
        <translation>Copia prima il link, poi premi Incolla.</translation>
    </message>
    <message>
        <source>The camera is off for this app.</source>
        <translation>La fotocamera è spenta per questa app.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nulla è stato registrato.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or use a picture.</source>
        <translation>Attivala nelle impostazioni, o usa un’immagine.</translation>
    </message>
    <message>
        <source>We found no camera.</source>
        <translation>Non abbiamo trovato una fotocamera.</translation>
    </message>
    <message>
        <source>Use a picture, or type the key.</source>
        <translation>Usa un’immagine, o scrivi la chiave.</translation>
    </message>
    <message>
        <source>The camera stopped working.</source>
        <translation>La fotocamera si è fermata.</translation>
    </message>
    <message>
        <source>Close other apps that use it and open this page again, or use a picture.</source>
        <translation>Chiudi le altre app che la usano e riapri questa pagina, o usa un’immagine.</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>La tua risposta è conservata e parte appena sei online.</translation>
    </message>
    <message>
        <source>Until then nobody gets in.</source>
        <translation>Fino ad allora nessuno entra.</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Numero sbagliato.</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in.</source>
        <translation>Questa richiesta è chiusa e nessuno è entrato.</translation>
    </message>
    <message>
        <source>Ask for a new one on the computer.</source>
        <translation>Chiedine una nuova sul computer.</translation>
    </message>
    <message>
        <source>We hid a request we could not verify.</source>
        <translation>Abbiamo nascosto una richiesta che non potevamo verificare.</translation>
    </message>
    <message>
        <source>Your account is safe.</source>
        <translation>Il tuo account è al sicuro.</translation>
    </message>
    <message>
        <source>If you are signing in now, start again on the computer.</source>
        <translation>Se stai accedendo ora, ricomincia sul computer.</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>Questa richiesta è finita.</translation>
    </message>
    <message>
        <source>Nobody got in with it.</source>
        <translation>Nessuno è entrato con essa.</translation>
    </message>
    <message>
        <source>This PIN does not match.</source>
        <translation>Questo PIN non corrisponde.</translation>
    </message>
    <message>
        <source>Your accounts are safe.</source>
        <translation>I tuoi account sono al sicuro.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then you wait a little.</source>
        <translation>
            <numerusform>Ancora %n tentativo, poi aspetti un poco.</numerusform>
            <numerusform>Ancora %n tentativi, poi aspetti un poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>The two PINs are different.</source>
        <translation>I due PIN sono diversi.</translation>
    </message>
    <message>
        <source>Choose a PIN again.</source>
        <translation>Scegli di nuovo un PIN.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Questo PIN è troppo facile da indovinare.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Scegline un altro.</translation>
    </message>
    <message>
        <source>The sensor did not know you.</source>
        <translation>Il sensore non ti ha riconosciuto.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Scrivi il tuo PIN.</translation>
    </message>
    <message>
        <source>Nobody can read it. We have not changed it.</source>
        <translation>Nessuno può leggerlo. Non l’abbiamo modificato.</translation>
    </message>
    <message>
        <source>Go back to the copy before it, or link your accounts again.</source>
        <translation>Torna alla copia precedente, o collega di nuovo i tuoi account.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer kAuth.</source>
        <translation>I tuoi account sono stati salvati da un kAuth più recente.</translation>
    </message>
    <message>
        <source>They are all there. We have not changed them.</source>
        <translation>Ci sono tutti. Non li abbiamo modificati.</translation>
    </message>
    <message>
        <source>Update kAuth, then open it again.</source>
        <translation>Aggiorna kAuth, poi aprilo di nuovo.</translation>
    </message>
    <message>
        <source>This is not a file of kAuth.</source>
        <translation>Questo non è un file di kAuth.</translation>
    </message>
    <message>
        <source>We have not changed it.</source>
        <translation>Non l’abbiamo modificato.</translation>
    </message>
    <message>
        <source>Put your own file back, then try again.</source>
        <translation>Rimetti il tuo file, poi riprova.</translation>
    </message>
    <message>
        <source>kAuth is already open.</source>
        <translation>kAuth è già aperto.</translation>
    </message>
    <message>
        <source>Your accounts are safe there.</source>
        <translation>I tuoi account lì sono al sicuro.</translation>
    </message>
    <message>
        <source>Use the open window, or close it and try again.</source>
        <translation>Usa la finestra aperta, o chiudila e riprova.</translation>
    </message>
    <message>
        <source>An older copy of your accounts was put back.</source>
        <translation>È stata rimessa una copia più vecchia dei tuoi account.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it alone.</source>
        <translation>Nessuno può accedere con quella sola.</translation>
    </message>
    <message>
        <source>Check the list. Link again what is missing.</source>
        <translation>Controlla l’elenco. Collega di nuovo ciò che manca.</translation>
    </message>
    <message>
        <source>There is no space left on this phone.</source>
        <translation>Su questo telefono non c’è più spazio.</translation>
    </message>
    <message>
        <source>Your accounts are as they were before.</source>
        <translation>I tuoi account sono come prima.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Libera dello spazio, poi riprova.</translation>
    </message>
    <message>
        <source>We could not save this.</source>
        <translation>Non abbiamo potuto salvare.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your accounts.</source>
        <translation>Questo telefono ha perso la chiave dei tuoi account.</translation>
    </message>
    <message>
        <source>Nobody can read them.</source>
        <translation>Nessuno può leggerli.</translation>
    </message>
    <message>
        <source>Unlock with your PIN, or link your accounts again.</source>
        <translation>Sblocca con il PIN, o collega di nuovo i tuoi account.</translation>
    </message>
    <message>
        <source>We could not make sure that it is you.</source>
        <translation>Non abbiamo potuto verificare che sei tu.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing has changed.</source>
        <translation>Nulla è stato inviato e nulla è cambiato.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or another file took its place.</source>
        <translation>Il file dei tuoi account è danneggiato, o un altro file ha preso il suo posto.</translation>
    </message>
    <message>
        <source>This is no link of an identity check.</source>
        <translation>Non è un link di una verifica d’identità.</translation>
    </message>
    <message>
        <source>Copy the whole link from support, then paste it.</source>
        <translation>Copia tutto il link dell’assistenza, poi incollalo.</translation>
    </message>
    <message>
        <source>Ask support for a new code.</source>
        <translation>Chiedi all’assistenza un nuovo codice.</translation>
    </message>
    <message>
        <source>%1 does not know this code: it is of another server, or too old.</source>
        <translation>%1 non conosce questo codice: è di un altro server o troppo vecchio.</translation>
    </message>
    <message>
        <source>%1 did not sign this code.</source>
        <translation>%1 non ha firmato questo codice.</translation>
    </message>
    <message>
        <source>Do not use it. Ask support for a new code.</source>
        <translation>Non usarlo. Chiedi all’assistenza un nuovo codice.</translation>
    </message>
    <message>
        <source>This check is closed.</source>
        <translation>Questa verifica è chiusa.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Tutto è stato eliminato.</translation>
    </message>
    <message>
        <source>We cannot send an SMS to this number.</source>
        <translation>Non possiamo inviare SMS a questo numero.</translation>
    </message>
    <message>
        <source>Check it, or use another number.</source>
        <translation>Controllalo, o usa un altro numero.</translation>
    </message>
    <message>
        <source>Too many SMS for now.</source>
        <translation>Troppi SMS per ora.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Non si è perso nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Riprova tra %n minuto.</numerusform>
            <numerusform>Riprova tra %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last SMS. You can try %n more time(s).</source>
        <translation>
            <numerusform>Guarda l’ultimo SMS. Hai ancora %n tentativo.</numerusform>
            <numerusform>Guarda l’ultimo SMS. Hai ancora %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Troppi codici sbagliati.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a new SMS in %n minute(s).</source>
        <translation>
            <numerusform>Chiedi un nuovo SMS tra %n minuto.</numerusform>
            <numerusform>Chiedi un nuovo SMS tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>Questo codice è troppo vecchio.</translation>
    </message>
    <message>
        <source>Press Send again for a new SMS.</source>
        <translation>Tocca Invia di nuovo per un nuovo SMS.</translation>
    </message>
    <message>
        <source>Another check is under way.</source>
        <translation>È in corso un’altra verifica.</translation>
    </message>
    <message>
        <source>Nothing of it was lost.</source>
        <translation>Non se n’è perso nulla.</translation>
    </message>
    <message>
        <source>Finish it or delete it, then open this one.</source>
        <translation>Concludila o eliminala, poi apri questa.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your check.</source>
        <translation>Questo telefono ha perso la chiave della tua verifica.</translation>
    </message>
    <message>
        <source>Nobody can read what was kept of it here.</source>
        <translation>Nessuno può leggere ciò che ne era conservato qui.</translation>
    </message>
    <message>
        <source>The key of %1 has changed, so we do not follow its answers.</source>
        <translation>La chiave di %1 è cambiata, quindi non seguiamo le sue risposte.</translation>
    </message>
    <message>
        <source>Only the reviewers you agreed to can open what was sent, and it is deleted after 72 hours at the latest.</source>
        <translation>Solo i revisori che hai accettato possono aprire ciò che è stato inviato, e viene eliminato al più tardi dopo 72 ore.</translation>
    </message>
    <message>
        <source>Ask support by another way. If in doubt, withdraw the check and ask for a new code.</source>
        <translation>Chiedi all’assistenza per un’altra via. Nel dubbio, ritira la verifica e chiedi un nuovo codice.</translation>
    </message>
    <message>
        <source>The server does not take these photos.</source>
        <translation>Il server non accetta queste foto.</translation>
    </message>
    <message>
        <source>They are encrypted and nobody has seen them.</source>
        <translation>Sono cifrate e nessuno le ha viste.</translation>
    </message>
    <message>
        <source>Press Pause and Go on to try again, or delete all and ask support for a new code.</source>
        <translation>Tocca Pausa e poi Continua per riprovare, oppure elimina tutto e chiedi un nuovo codice all’assistenza.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation>Ciò che hai fatto finora è conservato.</translation>
    </message>
    <message>
        <source>This is not the code of this request.</source>
        <translation>Questo non è il codice di questa richiesta.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Non è stata data alcuna risposta.</translation>
    </message>
    <message>
        <source>Scan the one beside the number, or type the digits.</source>
        <translation>Inquadra quello accanto al numero, o scrivi le cifre.</translation>
    </message>
</context>
<context>
    <name>FewCodesBanner</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Resta %n codice di riserva</numerusform>
            <numerusform>Restano %n codici di riserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones for %1.</source>
        <translation>Creane 10 nuovi per %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nulla è stato aperto.</translation>
    </message>
    <message>
        <source>This code holds the accounts of another app. kAuth cannot read it.</source>
        <translation>Questo codice contiene gli account di un’altra app. kAuth non può leggerlo.</translation>
    </message>
    <message>
        <source>This code opens a web page. It is not for kAuth.</source>
        <translation>Questo codice apre una pagina web. Non è per kAuth.</translation>
    </message>
    <message>
        <source>This code is for a Wi-Fi network, not for kAuth.</source>
        <translation>Questo codice è per una rete Wi-Fi, non per kAuth.</translation>
    </message>
    <message>
        <source>This code holds a contact. It is not for kAuth.</source>
        <translation>Questo codice contiene un contatto. Non è per kAuth.</translation>
    </message>
    <message>
        <source>This code is for a payment, not for kAuth.</source>
        <translation>Questo codice è per un pagamento, non per kAuth.</translation>
    </message>
    <message>
        <source>This code is for a call or a message, not for kAuth.</source>
        <translation>Questo codice è per una chiamata o un messaggio, non per kAuth.</translation>
    </message>
    <message>
        <source>This code holds a place or a date. It is not for kAuth.</source>
        <translation>Questo codice contiene un luogo o una data. Non è per kAuth.</translation>
    </message>
    <message>
        <source>This code is for another app.</source>
        <translation>Questo codice è per un’altra app.</translation>
    </message>
    <message>
        <source>This code holds only text. It is not for kAuth.</source>
        <translation>Questo codice contiene solo testo. Non è per kAuth.</translation>
    </message>
    <message>
        <source>Scan the QR code from support.</source>
        <translation>Scansiona il codice QR dell’assistenza.</translation>
    </message>
    <message>
        <source>Scan the code of each service instead.</source>
        <translation>Scansiona invece il codice di ogni servizio.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Inquadra il codice QR del Manager o di un servizio.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About the identity check</source>
        <translation>Sulla verifica d’identità</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Decide una persona</translation>
    </message>
    <message>
        <source>A reviewer compares your document and your pictures with the case.</source>
        <translation>Un revisore confronta documento e foto con il caso.</translation>
    </message>
    <message>
        <source>Only reviewers can open it</source>
        <translation>Solo i revisori possono aprirla</translation>
    </message>
    <message>
        <source>It is encrypted on this phone. The server keeps what it cannot read.</source>
        <translation>È cifrata su questo telefono. Il server non può leggerla.</translation>
    </message>
    <message>
        <source>It does not stay</source>
        <translation>Non resta</translation>
    </message>
    <message>
        <source>All is deleted once decided, and after 72 hours at the latest.</source>
        <translation>Tutto viene eliminato dopo la decisione, al più tardi dopo 72 ore.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again for YES</source>
        <translation>Premi ancora per SÌ</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Continua a premere</translation>
    </message>
    <message>
        <source>Hold it down, or press it twice</source>
        <translation>Tieni premuto, o premi due volte</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
</context>
<context>
    <name>KeepButtons</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>KeepCodesBanner</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Conserva i tuoi codici di riserva</translation>
    </message>
    <message>
        <source>You have not kept those of %1 yet.</source>
        <translation>Quelli di %1 non sono ancora conservati.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number keys</source>
        <translation>Tasti numerici</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>The photo, large</source>
        <translation>La foto, grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LinkAuthorisePage</name>
    <message>
        <source>Let this phone protect %1?</source>
        <translation>Questo telefono può proteggere %1?</translation>
    </message>
    <message>
        <source>Approve or refuse sign-ins</source>
        <translation>Approva o rifiuta gli accessi</translation>
    </message>
    <message>
        <source>Make codes, also offline</source>
        <translation>Crea codici, anche offline</translation>
    </message>
    <message>
        <source>Cannot read your mail or files</source>
        <translation>Non può leggere mail o file</translation>
    </message>
    <message>
        <source>Cannot change your password</source>
        <translation>Non può cambiare la password</translation>
    </message>
    <message>
        <source>Name of this phone in the Manager</source>
        <translation>Nome di questo telefono nel Manager</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software, sealed by your lock.</source>
        <translation>La chiave nasce su questo telefono ed è custodita dal software, sigillata dal tuo blocco.</translation>
    </message>
    <message>
        <source>The key is made on this phone and never leaves it.</source>
        <translation>La chiave nasce su questo telefono e non lo lascia mai.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Collegamento…</translation>
    </message>
    <message>
        <source>Authorise this phone</source>
        <translation>Autorizza questo telefono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software.</source>
        <translation>La chiave nasce su questo telefono ed è conservata nel software.</translation>
    </message>
    <message>
        <source>This phone has no PIN and no fingerprint, so nobody is asked now. You choose a PIN before your first YES.</source>
        <translation>Questo telefono non ha PIN né impronta, quindi ora non si chiede nulla. Sceglierai un PIN prima del tuo primo SÌ.</translation>
    </message>
</context>
<context>
    <name>LinkChoicePage</name>
    <message>
        <source>Add your account</source>
        <translation>Aggiungi il tuo account</translation>
    </message>
    <message>
        <source>Two ways, same result. Pick the one that suits you now.</source>
        <translation>Due modi, stesso risultato. Scegli quello che ti va ora.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Sign in on this phone</source>
        <translation>Accedi su questo telefono</translation>
    </message>
    <message>
        <source>Type your email and password here. About 30 seconds.</source>
        <translation>Scrivi qui email e password. Circa 30 secondi.</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Usa un computer</translation>
    </message>
    <message>
        <source>Scan a QR code from the Manager. Your password stays on the computer.</source>
        <translation>Inquadra un codice QR del Manager. La password resta sul computer.</translation>
    </message>
    <message>
        <source>Codes for another service?</source>
        <translation>Codici per un altro servizio?</translation>
    </message>
    <message>
        <source>Scan its QR code</source>
        <translation>Inquadra il suo codice QR</translation>
    </message>
    <message>
        <source>Type a setup key</source>
        <translation>Scrivi una chiave</translation>
    </message>
</context>
<context>
    <name>LinkCodesPage</name>
    <message>
        <source>Keep these 10 backup codes</source>
        <translation>Conserva questi 10 codici di riserva</translation>
    </message>
    <message>
        <source>%1 is linked to this phone</source>
        <translation>%1 è collegato a questo telefono</translation>
    </message>
    <message>
        <source>If you lose this phone, each code signs you in once. Store them away from this phone.</source>
        <translation>Se perdi questo telefono, ogni codice ti fa entrare una volta. Conservali lontano dal telefono.</translation>
    </message>
    <message>
        <source>I keep them in a safe place</source>
        <translation>Li conservo in un posto sicuro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>LinkComputerPage</name>
    <message>
        <source>On your computer</source>
        <translation>Sul tuo computer</translation>
    </message>
    <message>
        <source>Keep this phone in your hand.</source>
        <translation>Tieni questo telefono in mano.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;%1/2fa&lt;/b&gt;</source>
        <translation>Apri &lt;b&gt;%1/2fa&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>Accedi come al solito.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Add an option&lt;/b&gt;, then &lt;b&gt;kAuth app&lt;/b&gt;</source>
        <translation>Scegli &lt;b&gt;Add an option&lt;/b&gt;, poi &lt;b&gt;kAuth app&lt;/b&gt;</translation>
    </message>
    <message>
        <source>First time? The button says &lt;b&gt;Turn on&lt;/b&gt;.</source>
        <translation>La prima volta? Il pulsante dice &lt;b&gt;Turn on&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Next&lt;/b&gt; to show the QR code</source>
        <translation>Premi &lt;b&gt;Next&lt;/b&gt; per vedere il codice QR</translation>
    </message>
    <message>
        <source>Then scan it with this phone.</source>
        <translation>Poi inquadralo con questo telefono.</translation>
    </message>
    <message>
        <source>The camera is used only to read this code. No picture is kept.</source>
        <translation>La fotocamera serve solo a leggere questo codice. Nessuna immagine resta.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Apri la fotocamera</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
</context>
<context>
    <name>LinkConfirmPage</name>
    <message>
        <source>Type these digits on the computer</source>
        <translation>Scrivi queste cifre sul computer</translation>
    </message>
    <message>
        <source>The page of %1 asks for them. Then this phone is linked.</source>
        <translation>La pagina di %1 le chiede. Poi questo telefono è collegato.</translation>
    </message>
    <message>
        <source>Time left to link</source>
        <translation>Tempo per collegare</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Only type them on the page you opened yourself. We never ask for them by phone or mail.</source>
        <translation>Scrivile solo nella pagina che hai aperto tu. Non le chiediamo mai per telefono o mail.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>LinkKeyPage</name>
    <message>
        <source>Type a setup key</source>
        <translation>Scrivi una chiave</translation>
    </message>
    <message>
        <source>The service shows it beside its QR code. A link works too.</source>
        <translation>Il servizio la mostra accanto al codice QR. Va bene anche un link.</translation>
    </message>
    <message>
        <source>Key or link</source>
        <translation>Chiave o link</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Your name there (optional)</source>
        <translation>Il tuo nome lì (facoltativo)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Apri il link</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Aggiungi i codici</translation>
    </message>
</context>
<context>
    <name>LinkScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Inquadra il codice</translation>
    </message>
    <message>
        <source>Point at the QR code on your computer</source>
        <translation>Punta il codice QR sul computer</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Torcia spenta</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torcia</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>Da immagine</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Type key</source>
        <translation>Chiave</translation>
    </message>
</context>
<context>
    <name>LinkSecondPage</name>
    <message>
        <source>One more step</source>
        <translation>Ancora un passo</translation>
    </message>
    <message>
        <source>Answer the request on your other phone. Then we go on by ourselves.</source>
        <translation>Rispondi alla richiesta sull’altro telefono. Poi andiamo avanti da soli.</translation>
    </message>
    <message>
        <source>Type one of your 10 backup codes. Each works once.</source>
        <translation>Scrivi uno dei tuoi 10 codici di riserva. Ognuno vale una volta.</translation>
    </message>
    <message>
        <source>Type the code your authenticator shows now.</source>
        <translation>Scrivi il codice che la tua app mostra ora.</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Codice di riserva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Riprova tra %n secondo</numerusform>
            <numerusform>Riprova tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Un altro modo</translation>
    </message>
    <message>
        <source>A code from an authenticator</source>
        <translation>Un codice da un’app</translation>
    </message>
    <message>
        <source>A backup code</source>
        <translation>Un codice di riserva</translation>
    </message>
    <message>
        <source>A request on my other phone</source>
        <translation>Una richiesta sull’altro mio telefono</translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>In attesa della tua risposta…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open the link from support</source>
        <translation>Apri il link dell’assistenza</translation>
    </message>
    <message>
        <source>Tap it in your email, or copy it and paste it here.</source>
        <translation>Toccalo nell’e-mail, o copialo e incollalo qui.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
</context>
<context>
    <name>LinkSigninPage</name>
    <message>
        <source>Sign in on this phone</source>
        <translation>Accedi su questo telefono</translation>
    </message>
    <message>
        <source>Use the same email and password as in the Manager.</source>
        <translation>Usa la stessa email e password del Manager.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Riprova tra %n secondo</numerusform>
            <numerusform>Riprova tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>Share where you are, once</source>
        <translation>Condividi dove sei, una volta</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>It helps us notice if someone far away uses your documents.</source>
        <translation>Ci aiuta a notare se qualcuno lontano usa i tuoi documenti.</translation>
    </message>
    <message>
        <source>One position, rounded to 1&#xa0;km</source>
        <translation>Una posizione, arrotondata a 1&#xa0;km</translation>
    </message>
    <message>
        <source>Only reviewers see it</source>
        <translation>La vedono solo i revisori</translation>
    </message>
    <message>
        <source>Deleted with your photos</source>
        <translation>Eliminata con le tue foto</translation>
    </message>
    <message>
        <source>The check needs it. If you prefer not, stop here and nothing is sent.</source>
        <translation>La verifica ne ha bisogno. Se preferisci di no, fermati qui e non si invia nulla.</translation>
    </message>
    <message>
        <source>Your position is not shared</source>
        <translation>La tua posizione non è condivisa</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you did so far is kept. Allow it in the settings, now or later.</source>
        <translation>Non è stato inviato nulla e tutto è conservato. Consentila nelle impostazioni, ora o più tardi.</translation>
    </message>
    <message>
        <source>We could not find your position</source>
        <translation>Non abbiamo trovato la tua posizione</translation>
    </message>
    <message>
        <source>Nothing was sent. See in the settings that location is on, go to a window or outside, then try again.</source>
        <translation>Non è stato inviato nulla. Controlla nelle impostazioni che la posizione sia attiva, vai a una finestra o fuori, poi riprova.</translation>
    </message>
    <message>
        <source>Looking for your position…</source>
        <translation>Ricerca della posizione…</translation>
    </message>
    <message>
        <source>Share my position once</source>
        <translation>Condividi la posizione una volta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Ferma la verifica</translation>
    </message>
    <message>
        <source>Stop this check?</source>
        <translation>Fermare questa verifica?</translation>
    </message>
    <message>
        <source>Your number is deleted here and on the server. No photo was sent.</source>
        <translation>Il tuo numero viene eliminato qui e sul server. Nessuna foto è stata inviata.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Ferma ed elimina</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again. Your accounts are safe.</source>
        <translation>
            <numerusform>Aspetta %n secondo, poi riprova. I tuoi account sono al sicuro.</numerusform>
            <numerusform>Aspetta %n secondi, poi riprova. I tuoi account sono al sicuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>You need it to open kAuth on this phone.</source>
        <translation>Serve per aprire kAuth su questo telefono.</translation>
    </message>
    <message>
        <source>PIN, or touch the sensor</source>
        <translation>PIN, o tocca il sensore</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Scrivi il tuo PIN</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confermi che è Lei</translation>
    </message>
    <message>
        <source>Unlock kAuth</source>
        <translation>Sblocca kAuth</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 digits</source>
        <translation>Scegli un PIN di 6 cifre</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Scrivi di nuovo il PIN</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Riprova tra %n secondo</numerusform>
            <numerusform>Riprova tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with fingerprint</source>
        <translation>Sblocca con l’impronta</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN dimenticato?</translation>
    </message>
    <message>
        <source>Nobody can read your accounts without it, and neither can we. Sign in with a backup code on the computer, remove kAuth in the settings of this phone, and link again.</source>
        <translation>Senza di esso nessuno può leggere i tuoi account, nemmeno noi. Accedi al computer con un codice di riserva, rimuovi kAuth nelle impostazioni di questo telefono e collega di nuovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>App lock</source>
        <translation>Blocco dell’app</translation>
    </message>
    <message>
        <source>Lock with a PIN</source>
        <translation>Blocca con un PIN</translation>
    </message>
    <message>
        <source>Needed to open kAuth and to say YES</source>
        <translation>Serve per aprire kAuth e dire SÌ</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambia il PIN</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Blocca da sé dopo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LockedRequest</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting</source>
        <translation>
            <numerusform>%n accesso in attesa</numerusform>
            <numerusform>%n accessi in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left. Unlock to see it.</source>
        <translation>Resta %1. Sblocca per vederlo.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
</context>
<context>
    <name>MainTabs</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>MiniCode</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n secondo</numerusform>
            <numerusform>Restano %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>Ancora nessun account</translation>
    </message>
    <message>
        <source>Add your account and this phone becomes the second lock on its door.</source>
        <translation>Aggiungi il tuo account e questo telefono diventa la seconda serratura della sua porta.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
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
            <numerusform>Numero, %n cifra</numerusform>
            <numerusform>Numero, %n cifre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>I see no number</source>
        <translation>Non vedo un numero</translation>
    </message>
</context>
<context>
    <name>NumberScanSheet</name>
    <message>
        <source>Scan the number</source>
        <translation>Inquadra il numero</translation>
    </message>
    <message>
        <source>Point at the QR code beside the number. You still answer yourself.</source>
        <translation>Inquadra il codice QR accanto al numero. A rispondere sei sempre tu.</translation>
    </message>
    <message>
        <source>Type the digits instead</source>
        <translation>Scrivi invece le cifre</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>Your codes still work. Requests arrive when you are back online.</source>
        <translation>I tuoi codici funzionano ancora. Le richieste arrivano quando torni online.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Order of the accounts</source>
        <translation>Ordine degli account</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Move an account in its own page</source>
        <translation>Sposta un account nella sua pagina</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Usati per ultimi prima</translation>
    </message>
    <message>
        <source>Check for requests now</source>
        <translation>Cerca richieste ora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Account rimossi</translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>Requests are paused</source>
        <translation>Le richieste sono in pausa</translation>
    </message>
    <message>
        <source>Someone keeps asking</source>
        <translation>Qualcuno insiste</translation>
    </message>
    <message>
        <source>No sign-in asks this phone until %1. Your codes still work.</source>
        <translation>Nessun accesso chiede a questo telefono fino alle %1. I tuoi codici funzionano ancora.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</source>
        <translation>
            <numerusform>%n accesso per %1 in %2 minuti. Nessuno è entrato. Non ti chiediamo più fino alle %3.</numerusform>
            <numerusform>%n accessi per %1 in %2 minuti. Nessuno è entrato. Non ti chiediamo più fino alle %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Chiedimi di nuovo</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Ero io</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Sign-in waiting for you</source>
        <translation>Un accesso ti aspetta</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) waiting for you</source>
        <translation>
            <numerusform>%n accesso ti aspetta</numerusform>
            <numerusform>%n accessi ti aspettano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n secondo</numerusform>
            <numerusform>Restano %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Guarda</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Il tuo numero di cellulare</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>We send one SMS with a code. The number is deleted with your documents.</source>
        <translation>Inviamo un SMS con un codice. Il numero viene eliminato con i documenti.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>You can ask for an SMS in</source>
        <translation>Puoi chiedere un SMS tra</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Invia il codice</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Scegli un’immagine con un codice QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%1 cifre su %2 scritte</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Find code number %1</source>
        <translation>Trova il codice numero %1</translation>
    </message>
    <message>
        <source>Type its last 4 characters, from your paper or file. This proves you can read them later.</source>
        <translation>Scrivi i suoi ultimi 4 caratteri, dal foglio o dal file. Così sai che potrai leggerli dopo.</translation>
    </message>
    <message>
        <source>Last 4 characters of code %1</source>
        <translation>Ultimi 4 caratteri del codice %1</translation>
    </message>
    <message>
        <source>This is not the end of code %1. Nothing is lost. Look again, or close this to see the codes.</source>
        <translation>Questa non è la fine del codice %1. Nulla è perso. Guarda ancora, o chiudi per vedere i codici.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Ricordamelo domani</translation>
    </message>
</context>
<context>
    <name>PushTestSheet</name>
    <message>
        <source>Push works</source>
        <translation>Le richieste arrivano</translation>
    </message>
    <message>
        <source>Push works, but late</source>
        <translation>Le richieste arrivano, ma tardi</translation>
    </message>
    <message>
        <source>Push does not work now</source>
        <translation>Le richieste ora non arrivano</translation>
    </message>
    <message>
        <source>Testing push</source>
        <translation>Provo le richieste</translation>
    </message>
    <message>
        <source>A test request is on its way to this phone.</source>
        <translation>Una richiesta di prova è in viaggio verso questo telefono.</translation>
    </message>
    <message>
        <source>Codes and the open app still work.</source>
        <translation>I codici e l’app aperta funzionano ancora.</translation>
    </message>
    <message>
        <source>A test request reached this phone in %1 s.</source>
        <translation>Una richiesta di prova ha raggiunto questo telefono in %1 s.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Il server risponde</translation>
    </message>
    <message>
        <source>%1 s, its signature is right</source>
        <translation>%1 s, la sua firma è giusta</translation>
    </message>
    <message>
        <source>Wake-up arrived</source>
        <translation>La sveglia è arrivata</translation>
    </message>
    <message>
        <source>%1 s, by the push service of this phone</source>
        <translation>%1 s, dal servizio push di questo telefono</translation>
    </message>
    <message>
        <source>Request opened and checked</source>
        <translation>Richiesta aperta e controllata</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>If push is late one day</source>
        <translation>Se un giorno tarda</translation>
    </message>
    <message>
        <source>The open app also asks by itself</source>
        <translation>Anche l’app aperta chiede da sé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova ancora</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numero del documento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>This is what my document says</source>
        <translation>È ciò che dice il mio documento</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Prova di eliminazione</translation>
    </message>
    <message>
        <source>No proof of deletion</source>
        <translation>Nessuna prova di eliminazione</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <comment>a number, a time</comment>
        <translation>Caso %1, %2</translation>
    </message>
    <message>
        <source>The server is deleting. It follows in a moment.</source>
        <translation>Il server sta eliminando. Arriva tra un momento.</translation>
    </message>
    <message>
        <source>The server was not reached. It deletes by its own clock.</source>
        <translation>Il server non era raggiungibile. Elimina secondo il suo orologio.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Prova di eliminazione</translation>
    </message>
    <message>
        <source>Signed by the server. Support can check it with case %1.</source>
        <translation>Firmata dal server. L’assistenza può verificarla con il caso %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>RejectedPage</name>
    <message numerus="yes">
        <source>%n photo(s) need another try</source>
        <translation>
            <numerusform>Una foto è da rifare</numerusform>
            <numerusform>%n foto sono da rifare</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not confirm it’s you</source>
        <translation>Non abbiamo potuto confermare che sei tu</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Non è ancora deciso nulla.</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe.</source>
        <translation>Il tuo account è invariato e al sicuro.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>Resta %n tentativo</numerusform>
            <numerusform>Restano %n tentativi</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are deleted in %1&#xa0;h %2&#xa0;min</source>
        <translation>Tutte le foto vengono eliminate tra %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) again</source>
        <translation>
            <numerusform>Rifai questa foto</numerusform>
            <numerusform>Rifai %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Ritira ed elimina ora</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Chiedi all’assistenza</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>RejectedWords</name>
    <message>
        <source>Front of the card</source>
        <translation>Fronte della carta</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Retro della carta</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Pagina del passaporto</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Tip: turn off the lamp above you and use daylight from the side.</source>
        <translation>Consiglio: spegni la lampada sopra di te e usa la luce del giorno di lato.</translation>
    </message>
    <message>
        <source>Tip: go to a window.</source>
        <translation>Consiglio: vai vicino a una finestra.</translation>
    </message>
    <message>
        <source>Tip: keep the whole document inside the frame.</source>
        <translation>Consiglio: tieni tutto il documento nella cornice.</translation>
    </message>
    <message>
        <source>Tip: hold it at the edge, or lay it down.</source>
        <translation>Consiglio: tienilo dal bordo, o appoggialo.</translation>
    </message>
    <message>
        <source>Tip: hold still until the photo is taken.</source>
        <translation>Consiglio: resta fermo fino allo scatto.</translation>
    </message>
    <message>
        <source>A reflection hides a part of it.</source>
        <translation>Un riflesso ne copre una parte.</translation>
    </message>
    <message>
        <source>It is not sharp.</source>
        <translation>Non è nitida.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>È troppo scura.</translation>
    </message>
    <message>
        <source>A corner or an edge is missing.</source>
        <translation>Manca un angolo o un bordo.</translation>
    </message>
    <message>
        <source>Something covers a part of it.</source>
        <translation>Qualcosa ne copre una parte.</translation>
    </message>
    <message>
        <source>Not every word can be read.</source>
        <translation>Non si legge ogni parola.</translation>
    </message>
    <message>
        <source>This document cannot be accepted.</source>
        <translation>Questo documento non può essere accettato.</translation>
    </message>
    <message>
        <source>What you sent and the account do not match.</source>
        <translation>Ciò che hai inviato non corrisponde all’account.</translation>
    </message>
</context>
<context>
    <name>RemovedAccountRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Ancora %n giorno</numerusform>
            <numerusform>Ancora %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
</context>
<context>
    <name>RemovedAccountSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Eliminare %1 per sempre?</translation>
    </message>
    <message>
        <source>Its key is deleted now and nobody can bring it back. If the service still asks for a code, you may be locked out there.</source>
        <translation>La sua chiave viene eliminata ora e nessuno può recuperarla. Se il servizio chiede ancora un codice, potresti restarne fuori.</translation>
    </message>
    <message>
        <source>Put it back and it makes its codes as before.</source>
        <translation>Rimettilo e fa i suoi codici come prima.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rimettilo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminalo ora</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Eliminalo per sempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>RemovedAccountsPage</name>
    <message>
        <source>Removed accounts</source>
        <translation>Account rimossi</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nulla è stato rimosso</translation>
    </message>
    <message>
        <source>An account you remove from this phone waits here for 30 days.</source>
        <translation>Un account che rimuovi da questo telefono aspetta qui 30 giorni.</translation>
    </message>
    <message>
        <source>They make no codes. You can put each back for 30 days, then its key is deleted for good.</source>
        <translation>Non fanno codici. Puoi rimettere ognuno per 30 giorni, poi la sua chiave viene eliminata per sempre.</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 è stato fermato</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 è stato rimosso</translation>
    </message>
    <message>
        <source>In the Manager, today at %1</source>
        <translation>Nel Manager, oggi alle %1</translation>
    </message>
    <message>
        <source>In the Manager, on %1 at %2</source>
        <translation>Nel Manager, il %1 alle %2</translation>
    </message>
    <message>
        <source>This phone can no longer approve sign-ins for it or make its codes. The key on this phone has been erased.</source>
        <translation>Questo telefono non può più approvare i suoi accessi né creare i suoi codici. La chiave sul telefono è stata cancellata.</translation>
    </message>
    <message>
        <source>Two-step sign-in is still on</source>
        <translation>L’accesso in due passaggi resta attivo</translation>
    </message>
    <message>
        <source>Two-step sign-in is now off</source>
        <translation>L’accesso in due passaggi ora è spento</translation>
    </message>
    <message>
        <source>Another method of this account protects it.</source>
        <translation>Un altro metodo di questo account lo protegge.</translation>
    </message>
    <message>
        <source>It was the only method of this account. Turn it on again soon.</source>
        <translation>Era l’unico metodo di questo account. Riattivalo presto.</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Collega di nuovo</translation>
    </message>
    <message>
        <source>I did not do this</source>
        <translation>Non sono stato io</translation>
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
        <translation>Approvato</translation>
    </message>
    <message>
        <source>%1 is open on your computer.</source>
        <translation>%1 è aperto sul tuo computer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Chiudo la sessione…</translation>
    </message>
    <message>
        <source>A mistake? End this session (%1&#xa0;s)</source>
        <translation>Un errore? Chiudi la sessione (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>You can change how you sign in now, for 5 minutes.</source>
        <translation>Ora puoi cambiare il tuo accesso, per 5 minuti.</translation>
    </message>
</context>
<context>
    <name>RequestBurnedPage</name>
    <message>
        <source>Wrong number</source>
        <translation>Numero sbagliato</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in. Ask for a new one on the computer.</source>
        <translation>Questa richiesta è chiusa e nessuno è entrato. Chiedine una nuova sul computer.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Cerco…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Cerca una nuova richiesta</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Non ero io</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>New place</source>
        <translation>Nuovo luogo</translation>
    </message>
    <message>
        <source>New browser</source>
        <translation>Nuovo browser</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Rifiutato di recente</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Luogo abituale</translation>
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
        <translation>Rifiutato. Nessuno è entrato.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>La tua risposta è conservata e parte appena sei online.</translation>
    </message>
    <message>
        <source>%1 is safe.</source>
        <translation>%1 è al sicuro.</translation>
    </message>
    <message>
        <source>Wasn’t you?</source>
        <translation>Non eri tu?</translation>
    </message>
    <message>
        <source>Then someone knows your password. Change it now: it takes two minutes.</source>
        <translation>Allora qualcuno sa la tua password. Cambiala ora: bastano due minuti.</translation>
    </message>
    <message>
        <source>See who is signed in</source>
        <translation>Vedi chi è collegato</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) now</source>
        <translation>
            <numerusform>%n sessione ora</numerusform>
            <numerusform>%n sessioni ora</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausa di 1 ora</translation>
    </message>
    <message>
        <source>Codes still work</source>
        <translation>I codici funzionano ancora</translation>
    </message>
    <message>
        <source>Pause requests for 1 hour</source>
        <translation>Metti in pausa le richieste per 1 ora</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Ero io</translation>
    </message>
    <message>
        <source>You can sign in again on the computer now.</source>
        <translation>Ora può accedere di nuovo sul computer.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambia la mia password</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation>Rifiutato. Nulla è cambiato.</translation>
    </message>
</context>
<context>
    <name>RequestExpiredPage</name>
    <message>
        <source>No longer open</source>
        <translation>Non più aperta</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Il tempo è finito</translation>
    </message>
    <message>
        <source>It was answered elsewhere, or taken back. Nothing was sent from here.</source>
        <translation>Si è risposto altrove o la richiesta è stata ritirata. Da qui non è partito nulla.</translation>
    </message>
    <message>
        <source>This request can no longer be answered. Nobody got in.</source>
        <translation>A questa richiesta non si può più rispondere. Nessuno è entrato.</translation>
    </message>
    <message>
        <source>If it was you, press “Send again” on the computer.</source>
        <translation>Se eri tu, premi “Send again” sul computer.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Cerco…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Cerca una nuova richiesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Non ero io</translation>
    </message>
</context>
<context>
    <name>RequestHelp</name>
    <message>
        <source>No number on your screen?</source>
        <translation>Nessun numero sullo schermo?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>Then this sign-in may not be yours. Choose NO. Or wait: when the time is over it closes and nobody gets in.</source>
        <translation>Allora questo accesso forse non è tuo. Scegli NO. Oppure aspetta: finito il tempo si chiude e nessuno entra.</translation>
    </message>
    <message>
        <source>Someone typed the right password for your account and wants to sign in. Only your YES lets them in. Closing this decides nothing.</source>
        <translation>Qualcuno ha scritto la password giusta del tuo account e vuole entrare. Solo il tuo SÌ lo fa entrare. Chiudere non decide nulla.</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NO, non sono io</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Someone who is signed in as you wants a new way to sign in, or new backup codes. Only your YES allows it. Closing this decides nothing.</source>
        <translation>Qualcuno che ha fatto l’accesso a tuo nome vuole un nuovo modo di accedere o nuovi codici di riserva. Solo il tuo SÌ lo permette. Chiudere non decide nulla.</translation>
    </message>
</context>
<context>
    <name>RequestNumberPage</name>
    <message>
        <source>Type the number you see where you sign in</source>
        <translation>Scrivi il numero che vedi dove stai accedendo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>YES, it’s me</source>
        <translation>SÌ, sono io</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leggi fino in fondo</translation>
    </message>
    <message>
        <source>NO, not me</source>
        <translation>NO, non io</translation>
    </message>
    <message>
        <source>Change of sign-in methods: type the page’s number</source>
        <translation>Modifica dell’accesso: scrivi il numero della pagina</translation>
    </message>
    <message>
        <source>Scan the number instead</source>
        <translation>Inquadra invece il numero</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Sei tu?</translation>
    </message>
    <message>
        <source>Someone typed the right password and wants to sign in.</source>
        <translation>Qualcuno ha scritto la password giusta e vuole entrare.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO.</source>
        <translation>Non sei sicuro? Scegli NO.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO. You can always try again.</source>
        <translation>Non sei sicuro? Scegli NO. Puoi sempre riprovare.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>Hold for YES, it’s me</source>
        <translation>Tieni premuto per SÌ</translation>
    </message>
    <message>
        <source>Press again for YES</source>
        <translation>Premi ancora per SÌ</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leggi fino in fondo</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NO, non sono io</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) wait at the same time. Choose yours before you say YES.</source>
        <translation>
            <numerusform>%n accesso aspetta nello stesso momento. Scegli il tuo prima di dire SÌ.</numerusform>
            <numerusform>%n accessi aspettano nello stesso momento. Scegli il tuo prima di dire SÌ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sign-in is yours?</source>
        <translation>Quale accesso è il tuo?</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Just now, %1</source>
        <translation>Proprio ora, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <translation>
            <numerusform>%1, %n secondo fa</numerusform>
            <numerusform>%1, %n secondi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) ago</source>
        <translation>
            <numerusform>%1, %n minuto fa</numerusform>
            <numerusform>%1, %n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>new place</source>
        <translation>luogo nuovo</translation>
    </message>
    <message>
        <source>new browser</source>
        <translation>browser nuovo</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>luogo abituale</translation>
    </message>
    <message>
        <source>Change of sign-in methods: %1, %2, %3, %4, %5. Is this you?</source>
        <translation>Modifica dell’accesso: %1, %2, %3, %4, %5. Sei tu?</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5. Is this you?</source>
        <translation>%1, %2, %3, %4, %5. Sei tu?</translation>
    </message>
    <message>
        <source>Sign-in request</source>
        <translation>Richiesta di accesso</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>Compare the sign-ins that wait</source>
        <translation>Confronta gli accessi che aspettano</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Ancora %n secondo per rispondere</numerusform>
            <numerusform>Ancora %n secondi per rispondere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>sign-ins</comment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Accesso</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online. Until then nobody gets in.</source>
        <translation>La tua risposta è conservata e parte appena sei online. Fino ad allora nessuno entra.</translation>
    </message>
    <message>
        <source>You can answer now. It is sent as soon as you are online.</source>
        <translation>Puoi rispondere ora. Parte appena sei online.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Can one see you and your photo?</source>
        <translation>Si vedono te e la tua foto?</translation>
    </message>
    <message>
        <source>Can you read every word?</source>
        <translation>Riesci a leggere ogni parola?</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The photo you took</source>
        <translation>La foto che hai fatto</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostra in grande</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Questo documento è scaduto</translation>
    </message>
    <message>
        <source>It will hardly be accepted. Use a valid one, if you have one.</source>
        <translation>Difficilmente sarà accettato. Usane uno valido, se ce l’hai.</translation>
    </message>
    <message>
        <source>We could not read the lines</source>
        <translation>Non abbiamo potuto leggere le righe</translation>
    </message>
    <message>
        <source>You can go on. The reviewer is told and reads them.</source>
        <translation>Puoi continuare. Le leggerà il revisore.</translation>
    </message>
    <message>
        <source>Your face and the document are there</source>
        <translation>Il viso e il documento ci sono</translation>
    </message>
    <message>
        <source>All four corners are there</source>
        <translation>Ci sono tutti e quattro gli angoli</translation>
    </message>
    <message>
        <source>Taken by hand: look closely</source>
        <translation>Scattata a mano: guarda bene</translation>
    </message>
    <message>
        <source>Sharp, with enough light</source>
        <translation>Nitida, con abbastanza luce</translation>
    </message>
    <message>
        <source>Sharp, and no reflection</source>
        <translation>Nitida e senza riflessi</translation>
    </message>
    <message>
        <source>Encrypted on this phone. Not in your photo gallery.</source>
        <translation>Cifrata su questo telefono. Non nella tua galleria.</translation>
    </message>
    <message>
        <source>Use this photo and send all</source>
        <translation>Usa questa foto e invia tutto</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usa questa foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Rifalla</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leggi fino in fondo</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Inquadra il codice</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Point at the QR code from support</source>
        <translation>Inquadra il codice QR dell’assistenza</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Cerchiamo un codice</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Torcia spenta</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torcia</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>Da immagine</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Incolla link</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Looking for a QR code</source>
        <translation>Cerco un codice QR</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La fotocamera si avvia</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <translation>Avvicinati un poco</translation>
    </message>
    <message>
        <source>Hold the phone straight in front of the code.</source>
        <translation>Tieni il telefono dritto davanti al codice.</translation>
    </message>
    <message>
        <source>A reflection hides the code. Tilt the phone a little.</source>
        <translation>Un riflesso copre il codice. Inclina un poco il telefono.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Non è ancora nitido. Resta fermo.</translation>
    </message>
    <message>
        <source>There is a code. Show all of it, and hold still.</source>
        <translation>C’è un codice. Mostralo tutto e resta fermo.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bene. Resta fermo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>Signing in to %1</source>
        <translation>Accesso a %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Cambia server</translation>
    </message>
    <message>
        <source>No server is chosen yet</source>
        <translation>Nessun server scelto</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Scegli il server</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Address of the Manager</source>
        <translation>Indirizzo del Manager</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It stands in the address line of your browser.</source>
        <translation>È nella barra degli indirizzi del browser.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usa questo server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>App lock</source>
        <translation>Blocco dell’app</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message numerus="yes">
        <source>Fingerprint or PIN, after %n minute(s)</source>
        <translation>
            <numerusform>Impronta o PIN, dopo %n minuto</numerusform>
            <numerusform>Impronta o PIN, dopo %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, after %n minute(s)</source>
        <translation>
            <numerusform>PIN, dopo %n minuto</numerusform>
            <numerusform>PIN, dopo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the number</source>
        <translation>Chiedi il numero</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>When it looks unusual</source>
        <translation>Quando sembra insolito</translation>
    </message>
    <message>
        <source>Codes in the list</source>
        <translation>Codici nell’elenco</translation>
    </message>
    <message>
        <source>Only when push cannot work</source>
        <translation>Solo se le richieste non vanno</translation>
    </message>
    <message>
        <source>Tap to show a code</source>
        <translation>Tocca per vedere un codice</translation>
    </message>
    <message>
        <source>Block screenshots</source>
        <translation>Blocca gli screenshot</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Test push</source>
        <translation>Prova le richieste</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Last answer after %1&#xa0;s</source>
        <translation>Ultima risposta dopo %1&#xa0;s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Questo telefono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>kAuth %1</source>
        <translation>kAuth %1</translation>
    </message>
    <message>
        <source>A number makes you look at the screen where the sign-in happens.</source>
        <translation>Un numero ti fa guardare lo schermo dove avviene l’accesso.</translation>
    </message>
    <message>
        <source>Somebody beside you can read what the list shows.</source>
        <translation>Chi ti sta accanto può leggere ciò che l’elenco mostra.</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Account rimossi</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo now</source>
        <translation>Scatta ora</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Identity check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Show it’s really you, in 3 minutes</source>
        <translation>Mostra che sei davvero tu, in 3 minuti</translation>
    </message>
    <message>
        <source>Support asks for this when you lost your password or your phone.</source>
        <translation>L’assistenza lo chiede se hai perso la password o il telefono.</translation>
    </message>
    <message>
        <source>Your identity card or passport</source>
        <translation>La tua carta d’identità o passaporto</translation>
    </message>
    <message>
        <source>The QR code or link you received</source>
        <translation>Il codice QR o il link ricevuto</translation>
    </message>
    <message>
        <source>A place with good light</source>
        <translation>Un posto con buona luce</translation>
    </message>
    <message>
        <source>Everything is deleted after 72 hours at the latest.</source>
        <translation>Tutto viene eliminato al più tardi dopo 72 ore.</translation>
    </message>
    <message>
        <source>Go on with case %1</source>
        <translation>Continua il caso %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Passo %1 di %2, %3</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message numerus="yes">
        <source>%n other phone(s) stopped: %1</source>
        <translation>
            <numerusform>%n altro telefono fermato: %1</numerusform>
            <numerusform>%n altri telefoni fermati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Somebody may have copied it. It can approve nothing for %1 any more. If it is yours, remove it in the Manager and link it again.</source>
        <translation>Forse qualcuno lo ha copiato. Non può più approvare nulla per %1. Se è tuo, rimuovilo nel Manager e collegalo di nuovo.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
</context>
<context>
    <name>TimeToAnswer</name>
    <message>
        <source>Time left to answer</source>
        <translation>Tempo per rispondere</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <translation>%1, non riuscito</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fatto</translation>
    </message>
</context>
<context>
    <name>TipsSheet</name>
    <message>
        <source>For a good photo</source>
        <translation>Per una buona foto</translation>
    </message>
    <message>
        <source>Light from the front</source>
        <translation>Luce frontale</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Luce del giorno, senza flash</translation>
    </message>
    <message>
        <source>No hat, no sunglasses</source>
        <translation>Senza cappello né occhiali da sole</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>In piano su un tavolo scuro</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Senza dita sul documento</translation>
    </message>
    <message>
        <source>It takes the photo by itself. The button always works too.</source>
        <translation>La foto si scatta da sola. Il pulsante funziona sempre.</translation>
    </message>
    <message>
        <source>Use another document</source>
        <translation>Usa un altro documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ToastModel</name>
    <message>
        <source>Code copied. Cleared in 30 s</source>
        <translation>Codice copiato. Cancellato tra 30 s</translation>
    </message>
    <message>
        <source>Codes copied. Cleared in 30 s</source>
        <translation>Codici copiati. Cancellati tra 30 s</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 è stato aggiunto</translation>
    </message>
    <message>
        <source>%1 was here already and is up to date</source>
        <translation>%1 c’era già ed è aggiornato</translation>
    </message>
    <message>
        <source>%1 was removed from this phone</source>
        <translation>%1 è stato rimosso da questo telefono</translation>
    </message>
    <message>
        <source>Good. Your backup codes are kept</source>
        <translation>Bene. I tuoi codici di riserva sono conservati</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Il PIN è impostato</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Il blocco è spento</translation>
    </message>
    <message>
        <source>No sign-in is waiting</source>
        <translation>Nessun accesso in attesa</translation>
    </message>
    <message>
        <source>Requests are paused for 1 hour</source>
        <translation>Le richieste sono in pausa per 1 ora</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La sessione è stata chiusa</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Nulla è stato collegato</translation>
    </message>
    <message>
        <source>The clipboard is empty again</source>
        <translation>Gli appunti sono di nuovo vuoti</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Cancella ora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 è tornato</translation>
    </message>
    <message>
        <source>%1 was deleted for good</source>
        <translation>%1 è stato eliminato per sempre</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Sending is paused</source>
        <translation>Invio in pausa</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>Sending safely</source>
        <translation>Invio sicuro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>%1 percent sent</source>
        <translation>%1 per cento inviato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was sent is kept safe and not sent twice. We go on by ourselves.</source>
        <translation>Ciò che è inviato è al sicuro e non si invia due volte. Proseguiamo da soli.</translation>
    </message>
    <message>
        <source>What was sent is kept safe.</source>
        <translation>Ciò che è inviato è al sicuro.</translation>
    </message>
    <message>
        <source>You can close the app. Sending goes on.</source>
        <translation>Puoi chiudere l’app. L’invio continua.</translation>
    </message>
    <message>
        <source>Encrypted so that only the reviewers can open it.</source>
        <translation>Cifrato: solo i revisori possono aprirlo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>Delete all and stop?</source>
        <translation>Eliminare tutto e fermarsi?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Foto, numero e posizione vengono eliminati, qui e sul server. Il tuo account non cambia.</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Front of the card</source>
        <translation>Fronte della carta</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Retro della carta</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Pagina del passaporto</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Phone number and position</source>
        <translation>Numero e posizione</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>%1 MB, arrived</source>
        <comment>megabytes</comment>
        <translation>%1 MB, arrivato</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attende la rete</translation>
    </message>
    <message>
        <source>Network was lost. Going on from %1&#xa0;%</source>
        <translation>Rete persa. Si riprende dal %1&#xa0;%</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>In attesa</translation>
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
        <translation>Immagine della fotocamera</translation>
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
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Deleted in at most %1</source>
        <translation>Eliminato al massimo tra %1</translation>
    </message>
    <message>
        <source>Deleted in at most</source>
        <translation>Eliminato al massimo tra</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>%1. Case %2</source>
        <comment>a time</comment>
        <translation>%1. Caso %2</translation>
    </message>
    <message>
        <source>A person is checking</source>
        <translation>Una persona sta verificando</translation>
    </message>
    <message>
        <source>You can close the app</source>
        <translation>Puoi chiudere l’app</translation>
    </message>
    <message>
        <source>The answer comes here</source>
        <translation>La risposta arriva qui</translation>
    </message>
    <message>
        <source>Photos are deleted right after</source>
        <translation>Le foto vengono eliminate subito dopo</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Ritira ed elimina ora</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nobody gets in without your yes</source>
        <translation>Nessuno entra senza il tuo sì</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>kAuth asks this phone before anyone signs in to your account. It also makes a code every 30 seconds, even with no network.</source>
        <translation>kAuth chiede a questo telefono prima che qualcuno entri nel tuo account. Crea anche un codice ogni 30 secondi, pure senza rete.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Check my identity with kCheck</source>
        <translation>Verifica la mia identità con kCheck</translation>
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
        <translation>Quale accesso è il tuo?</translation>
    </message>
    <message>
        <source>Compare device and place. You answer on the next card. To one that is not yours, say NO.</source>
        <translation>Confronta dispositivo e luogo. Rispondi nella scheda dopo. A quello che non è tuo, di’ NO.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the check?</source>
        <translation>Ritirare la verifica?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Foto, numero e posizione vengono eliminati, qui e sul server. Il tuo account non cambia.</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Ritira ed elimina ora</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo sconosciuto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser on operating system</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Luogo sconosciuto</translation>
    </message>
</context>
</TS>
