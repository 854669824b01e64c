<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountBackupPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>How many are left shows once you are online.</source>
        <translation>Le nombre restant s’affiche dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>%1 of %2 are left. Each signs you in to %3 once.</source>
        <translation>Il en reste %1 sur %2. Chacun ouvre %3 une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n code de secours restant</numerusform>
            <numerusform>%n codes de secours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones soon.</source>
        <translation>Créez-en bientôt 10 nouveaux.</translation>
    </message>
    <message>
        <source>You have not proven yet that you kept them.</source>
        <translation>Vous n’avez pas encore montré que vous les gardez.</translation>
    </message>
    <message>
        <source>This phone does not keep them, so nobody can find them here.</source>
        <translation>Ce téléphone ne les garde pas : personne ne peut les trouver ici.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai gardés</translation>
    </message>
    <message>
        <source>Making new codes…</source>
        <translation>Création des codes…</translation>
    </message>
    <message>
        <source>Make 10 new codes</source>
        <translation>Créer 10 nouveaux codes</translation>
    </message>
    <message>
        <source>Make 10 new codes?</source>
        <translation>Créer 10 nouveaux codes ?</translation>
    </message>
    <message>
        <source>The old ones stop working at once. Throw away paper and files with them.</source>
        <translation>Les anciens ne marchent plus dès maintenant. Jetez les papiers et fichiers qui les portent.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Créer les codes</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Garder les anciens</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>Ready, tested today at %1</source>
        <translation>Prêt, testé aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Ready, tested on %1</source>
        <translation>Prêt, testé le %1</translation>
    </message>
    <message>
        <source>Requests come late</source>
        <translation>Les demandes arrivent en retard</translation>
    </message>
    <message>
        <source>Requests do not arrive. The open app still gets them.</source>
        <translation>Les demandes n’arrivent pas. L’app ouverte les reçoit quand même.</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Arrêté par le Manager</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Push sign-in</source>
        <translation>Connexion par demande</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>%1 of 10 left</source>
        <translation>%1 sur 10 restants</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Remove %1 from this phone?</source>
        <translation>Retirer %1 de ce téléphone ?</translation>
    </message>
    <message>
        <source>Unpin from the top</source>
        <translation>Ne plus épingler en haut</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation>Monter dans la liste</translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation>Descendre dans la liste</translation>
    </message>
    <message>
        <source>Remove from this phone</source>
        <translation>Retirer de ce téléphone</translation>
    </message>
    <message>
        <source>The key of this phone is kept in software. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La clé de ce téléphone est gardée par logiciel. Pour retirer ce compte, ouvrez la page 2FA du Manager.</translation>
    </message>
    <message>
        <source>The key of this phone is kept in its hardware. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La clé de ce téléphone est gardée dans son matériel. Pour retirer ce compte, ouvrez la page 2FA du Manager.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Its codes are gone from here. Turn off two-step sign-in at the service first. For 30 days you can put it back: Settings, Removed accounts.</source>
        <translation>Ses codes disparaissent d’ici. Désactivez d’abord la connexion en deux étapes auprès du service. Pendant 30 jours, vous pouvez le remettre : Réglages, Comptes retirés.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>We do not know the right time</source>
        <translation>Nous ne connaissons pas l’heure exacte</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>L’horloge retarde de %n s</numerusform>
            <numerusform>L’horloge retarde de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>L’horloge avance de %n s</numerusform>
            <numerusform>L’horloge avance de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>A code made now would be wrong, so we show none. Nothing is lost. Turn on automatic time.</source>
        <translation>Un code fait maintenant serait faux, nous n’en montrons pas. Rien n’est perdu. Activez l’heure automatique.</translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Nous corrigeons vos codes pour l’instant. Activez l’heure automatique.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>This account has no code. Requests come by push.</source>
        <translation>Ce compte n’a pas de code. Les demandes arrivent d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Requests do not arrive</source>
        <translation>Les demandes n’arrivent pas</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Arrêté par le Manager</translation>
    </message>
    <message>
        <source>The clock is not right</source>
        <translation>L’horloge n’est pas juste</translation>
    </message>
    <message>
        <source>Few backup codes left</source>
        <translation>Peu de codes de secours</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Finir la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>Ordre des comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>No account has these letters.</source>
        <translation>Aucun compte n’a ces lettres.</translation>
    </message>
    <message>
        <source>Codes are shown in the list because push cannot reach you now.</source>
        <translation>Les codes sont dans la liste, car les demandes ne vous joignent pas maintenant.</translation>
    </message>
    <message>
        <source>Push accounts ask you first. Tap one to see its code.</source>
        <translation>Ces comptes vous demandent d’abord. Touchez-en un pour voir son code.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>AnsweredCard</name>
    <message>
        <source>%1, asked at %2</source>
        <translation>%1, demandé à %2</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ApprovedPage</name>
    <message>
        <source>You can choose a new password on the sign-in page.</source>
        <translation>Vous pouvez choisir un nouveau mot de passe sur la page de connexion.</translation>
    </message>
    <message>
        <source>The email of your account is %1.</source>
        <translation>L’e-mail de votre compte est %1.</translation>
    </message>
    <message>
        <source>You can now add a new phone to your account.</source>
        <translation>Vous pouvez maintenant ajouter un nouveau téléphone à votre compte.</translation>
    </message>
    <message>
        <source>Your account is open again.</source>
        <translation>Votre compte est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Your payout can go on.</source>
        <translation>Votre paiement peut se faire.</translation>
    </message>
    <message>
        <source>Your order goes on.</source>
        <translation>Votre commande continue.</translation>
    </message>
    <message>
        <source>It’s you. Confirmed.</source>
        <translation>C’est vous. Confirmé.</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <translation>Photos supprimées</translation>
    </message>
    <message>
        <source>%1, here and on the server</source>
        <comment>a time</comment>
        <translation>%1, ici et sur le serveur</translation>
    </message>
    <message>
        <source>Next: protect the account again</source>
        <translation>Ensuite : protégez de nouveau le compte</translation>
    </message>
    <message>
        <source>It takes 30 seconds on this phone.</source>
        <translation>Cela prend 30 secondes sur ce téléphone.</translation>
    </message>
    <message>
        <source>Link this phone with kAuth</source>
        <translation>Lier ce téléphone avec kAuth</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>BackupCode</name>
    <message>
        <source>Code %1: %2</source>
        <translation>Code %1 : %2</translation>
    </message>
</context>
<context>
    <name>CaptureBackdrop</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>You and your card</source>
        <translation>Vous et votre carte</translation>
    </message>
    <message>
        <source>You and your passport</source>
        <translation>Vous et votre passeport</translation>
    </message>
    <message>
        <source>Now the back</source>
        <translation>Maintenant le verso</translation>
    </message>
    <message>
        <source>The page with your face</source>
        <translation>La page avec votre visage</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Recto de la carte</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Your face and the page with your photo.</source>
        <translation>Votre visage et le côté avec votre photo.</translation>
    </message>
    <message>
        <source>Photo 2 of 2. Turn the card over.</source>
        <translation>Photo 2 sur 2. Retournez la carte.</translation>
    </message>
    <message>
        <source>Photo 1 of 2. Lay it inside the frame.</source>
        <translation>Photo 1 sur 2. Placez-la dans le cadre.</translation>
    </message>
    <message>
        <source>Open it and lay it inside the frame.</source>
        <translation>Ouvrez-le et placez-le dans le cadre.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Timer 5 s</source>
        <translation>Retard 5 s</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Lampe éteinte</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>This side is there already. Turn it over.</source>
        <translation>Ce côté est déjà fait. Retournez la carte.</translation>
    </message>
    <message>
        <source>Take it by hand: press the button.</source>
        <translation>Prenez-la à la main : appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflet</translation>
    </message>
    <message>
        <source>No reflection</source>
        <translation>Sans reflet</translation>
    </message>
    <message>
        <source>Lines unclear</source>
        <translation>Lignes floues</translation>
    </message>
    <message>
        <source>Lines readable</source>
        <translation>Lignes lisibles</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bien. Ne bougez plus.</translation>
    </message>
    <message>
        <source>Lay it inside the frame.</source>
        <translation>Placez-le dans le cadre.</translation>
    </message>
    <message>
        <source>Show all four corners.</source>
        <translation>Montrez les quatre coins.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Approchez un peu.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Reculez un peu.</translation>
    </message>
    <message>
        <source>Hold the phone flat above it.</source>
        <translation>Tenez le téléphone à plat au-dessus.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Ne bougez plus.</translation>
    </message>
    <message>
        <source>It is too dark. Find more light.</source>
        <translation>Il fait trop sombre. Cherchez plus de lumière.</translation>
    </message>
    <message>
        <source>Light hides a part. Tilt it a little.</source>
        <translation>La lumière cache une partie. Inclinez un peu.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Pas encore net. Ne bougez plus.</translation>
    </message>
    <message>
        <source>This is the other side. Turn it over.</source>
        <translation>C’est l’autre côté. Retournez-le.</translation>
    </message>
    <message>
        <source>Show the page with your photo.</source>
        <translation>Montrez la page avec votre photo.</translation>
    </message>
    <message>
        <source>This is not the document you chose.</source>
        <translation>Ce n’est pas le document choisi.</translation>
    </message>
    <message>
        <source>Show your whole face.</source>
        <translation>Montrez tout votre visage.</translation>
    </message>
    <message>
        <source>Only you, please.</source>
        <translation>Vous seul, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Lift it next to your chin.</source>
        <translation>Levez-le à côté du menton.</translation>
    </message>
    <message>
        <source>Move it away from your face.</source>
        <translation>Éloignez-le de votre visage.</translation>
    </message>
    <message>
        <source>Looking for your face</source>
        <translation>Recherche de votre visage</translation>
    </message>
    <message>
        <source>Looking for your document</source>
        <translation>Recherche de votre document</translation>
    </message>
    <message>
        <source>The camera is off for this app. Nothing was recorded. Turn it on in the settings.</source>
        <translation>La caméra est coupée pour cette app. Rien n’a été enregistré. Activez-la dans les réglages.</translation>
    </message>
    <message>
        <source>We found no camera. Nothing was lost. Go on with a phone that has one.</source>
        <translation>Aucune caméra trouvée. Rien n’est perdu. Continuez avec un téléphone qui en a une.</translation>
    </message>
    <message>
        <source>The camera stopped working. Nothing was lost. Close other apps that use it, then open this page again.</source>
        <translation>La caméra s’est arrêtée. Rien n’est perdu. Fermez les autres apps qui l’utilisent, puis rouvrez cette page.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Find your account again</source>
        <translation>Retrouver votre compte</translation>
    </message>
    <message>
        <source>Sign in without your old phone</source>
        <translation>Vous connecter sans l’ancien téléphone</translation>
    </message>
    <message>
        <source>Open your locked account</source>
        <translation>Rouvrir votre compte bloqué</translation>
    </message>
    <message>
        <source>Get your first payout</source>
        <translation>Recevoir votre premier paiement</translation>
    </message>
    <message>
        <source>Let your order go on</source>
        <translation>Débloquer votre commande</translation>
    </message>
    <message>
        <source>Is this what you asked for?</source>
        <translation>Est-ce bien votre demande ?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Check before you share anything.</source>
        <translation>Vérifiez avant de partager quoi que ce soit.</translation>
    </message>
    <message>
        <source>What will happen if you are confirmed</source>
        <translation>Ce qui se passe si vous êtes confirmé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Verified receiver of your documents</source>
        <translation>Destinataire vérifié de vos documents</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Kept until decided, 72 hours at most</source>
        <translation>Gardé jusqu’à la décision, 72 heures au plus</translation>
    </message>
    <message>
        <source>Never use a stranger’s code</source>
        <translation>N’utilisez jamais le code d’un inconnu</translation>
    </message>
    <message>
        <source>Support shows it only in the Manager, or sends it to your own email.</source>
        <translation>L’assistance le montre seulement dans le Manager, ou l’envoie à votre propre e-mail.</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>I did not ask for this</source>
        <translation>Je n’ai pas demandé cela</translation>
    </message>
    <message>
        <source>Report and close this case?</source>
        <translation>Signaler et fermer ce dossier ?</translation>
    </message>
    <message>
        <source>Nothing was shared. The code stops working at once, and support is told.</source>
        <translation>Rien n’a été partagé. Le code ne marche plus et l’assistance est prévenue.</translation>
    </message>
    <message>
        <source>Report and close</source>
        <translation>Signaler et fermer</translation>
    </message>
    <message>
        <source>Photos, number and position</source>
        <translation>Photos, numéro et position</translation>
    </message>
</context>
<context>
    <name>CheckNumber</name>
    <message>
        <source>%1: this number is too long.</source>
        <comment>a country</comment>
        <translation>%1&#xa0;: ce numéro est trop long.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Seulement des chiffres, s’il vous plaît.</translation>
    </message>
    <message>
        <source>%1: no mobile number begins like this.</source>
        <comment>a country</comment>
        <translation>%1&#xa0;: aucun numéro mobile ne commence ainsi.</translation>
    </message>
    <message>
        <source>%1. You can leave out the first %2.</source>
        <comment>a country; a digit</comment>
        <translation>%1. Le premier %2 peut être omis.</translation>
    </message>
</context>
<context>
    <name>CheckStage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ChooseHint</name>
    <message>
        <source>Choose an account to see its code.</source>
        <translation>Choisissez un compte pour voir son code.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>L’horloge retarde de %n s</numerusform>
            <numerusform>L’horloge retarde de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>L’horloge avance de %n s</numerusform>
            <numerusform>L’horloge avance de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>Nous corrigeons vos codes pour l’instant. Activez l’heure automatique.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>CodeDial</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copier le code suivant</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <translation>Le code est caché</translation>
    </message>
    <message>
        <source>new in &lt;b&gt;%1 s&lt;/b&gt;</source>
        <translation>nouveau dans &lt;b&gt;%1 s&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>new in %n second(s)</source>
        <translation>
            <numerusform>nouveau dans %n seconde</numerusform>
            <numerusform>nouveau dans %n secondes</numerusform>
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
        <translation>Tapez le code du SMS</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>Code SMS</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé au %1</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Changer de numéro</translation>
    </message>
    <message>
        <source>No SMS? You can ask again in</source>
        <translation>Pas de SMS ? Nouvel envoi dans</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Empty the code</source>
        <translation>Vider le code</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words: fr, de, it, es</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Pays : %1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou indicatif</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Aucun pays de ce nom.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>You withdrew the check.</source>
        <translation>Vous avez retiré la vérification.</translation>
    </message>
    <message>
        <source>You did not ask for this check, so it is closed.</source>
        <translation>Vous n’aviez pas demandé cette vérification : elle est fermée.</translation>
    </message>
    <message>
        <source>The time to send it is over.</source>
        <translation>Le délai d’envoi est passé.</translation>
    </message>
    <message>
        <source>72 hours are over and there was no decision.</source>
        <translation>Les 72 heures sont passées, sans décision.</translation>
    </message>
    <message>
        <source>The check is decided.</source>
        <translation>La vérification est décidée.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tout est supprimé</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone, here and on the server.</source>
        <translation>Vos photos, votre numéro et votre position ont disparu, ici et sur le serveur.</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone from this phone.</source>
        <translation>Vos photos, votre numéro et votre position ne sont plus sur ce téléphone.</translation>
    </message>
    <message>
        <source>Ask support for a new code</source>
        <translation>Demander un nouveau code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe</source>
        <translation>Votre compte est inchangé et sûr</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have?</source>
        <translation>Quel document avez-vous ?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>It must be valid and be the original, not a copy.</source>
        <translation>Il doit être valable et être l’original, pas une copie.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>2 photos: front and back</source>
        <translation>2 photos : recto et verso</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>1 photo: the page with your face</source>
        <translation>1 photo : la page avec votre visage</translation>
    </message>
    <message>
        <source>For a good photo</source>
        <translation>Pour une bonne photo</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Lumière du jour, sans flash</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>À plat sur une table sombre</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Sans doigts sur le document</translation>
    </message>
    <message>
        <source>I have neither of these</source>
        <translation>Je n’ai ni l’un ni l’autre</translation>
    </message>
</context>
<context>
    <name>FactChip</name>
    <message>
        <source>%1: good</source>
        <translation>%1 : bien</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <translation>%1 : pas bien</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go back to the copy before</source>
        <translation>Revenir à la copie d’avant</translation>
    </message>
    <message>
        <source>Link my accounts again</source>
        <translation>Relier mes comptes à nouveau</translation>
    </message>
    <message>
        <source>Start with no accounts?</source>
        <translation>Commencer sans comptes ?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one. Every account must be linked again.</source>
        <translation>Le fichier abîmé reste à côté du nouveau. Chaque compte doit être relié à nouveau.</translation>
    </message>
    <message>
        <source>Start with no accounts</source>
        <translation>Commencer sans comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>This password does not match.</source>
        <translation>Ce mot de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Your account is safe and nothing has changed.</source>
        <translation>Votre compte est en sécurité et rien n’a changé.</translation>
    </message>
    <message>
        <source>Check the keyboard language, then try again.</source>
        <translation>Vérifiez la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Trop d’essais faux.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not match.</source>
        <translation>Ce code ne correspond pas.</translation>
    </message>
    <message>
        <source>Wait for the next code, then type that one.</source>
        <translation>Attendez le code suivant, puis tapez-le.</translation>
    </message>
    <message>
        <source>The computer did not accept the digits.</source>
        <translation>L’ordinateur n’a pas accepté les chiffres.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Rien n’a été relié.</translation>
    </message>
    <message>
        <source>Press New code on the computer and scan again.</source>
        <translation>Appuyez sur Nouveau code sur l’ordinateur et scannez à nouveau.</translation>
    </message>
    <message>
        <source>The time to link is over.</source>
        <translation>Le temps pour relier est écoulé.</translation>
    </message>
    <message>
        <source>Press New code on the computer.</source>
        <translation>Appuyez sur Nouveau code sur l’ordinateur.</translation>
    </message>
    <message>
        <source>We cannot find %1.</source>
        <translation>Nous ne trouvons pas %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Vérifiez l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to this server is not safe.</source>
        <translation>La connexion à ce serveur n’est pas sûre.</translation>
    </message>
    <message>
        <source>Use another network, or ask the people who run it.</source>
        <translation>Utilisez un autre réseau, ou demandez à ceux qui le gèrent.</translation>
    </message>
    <message>
        <source>This server is not the one you linked.</source>
        <translation>Ce serveur n’est pas celui que vous avez relié.</translation>
    </message>
    <message>
        <source>Nothing was sent and your account is safe.</source>
        <translation>Rien n’a été envoyé et votre compte est en sécurité.</translation>
    </message>
    <message>
        <source>Ask the people who run it before you go on.</source>
        <translation>Demandez à ceux qui le gèrent avant de continuer.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Pas de réseau.</translation>
    </message>
    <message>
        <source>Nothing was lost, what you typed is still here.</source>
        <translation>Rien n’est perdu, votre saisie est encore là.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server gave an answer we do not understand.</source>
        <translation>Le serveur a donné une réponse que nous ne comprenons pas.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, update kAuth.</source>
        <translation>Réessayez plus tard. Si cela dure, mettez kAuth à jour.</translation>
    </message>
    <message>
        <source>This code was already used or is too old.</source>
        <translation>Ce code a déjà servi ou est trop ancien.</translation>
    </message>
    <message>
        <source>This code is not for kAuth.</source>
        <translation>Ce code n’est pas pour kAuth.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Scannez le code QR du Manager ou d’un service.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>Il n’y a pas de code QR dans cette image.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose another picture, or type the key.</source>
        <translation>Choisissez une autre image, ou tapez la clé.</translation>
    </message>
    <message>
        <source>This code needs a newer kAuth.</source>
        <translation>Ce code demande un kAuth plus récent.</translation>
    </message>
    <message>
        <source>Update kAuth, then scan again.</source>
        <translation>Mettez kAuth à jour, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>This code breaks the rules, so we did not follow it.</source>
        <translation>Ce code enfreint les règles, nous ne l’avons pas suivi.</translation>
    </message>
    <message>
        <source>Nothing was linked or sent.</source>
        <translation>Rien n’a été relié ni envoyé.</translation>
    </message>
    <message>
        <source>Open the Manager yourself and scan its code.</source>
        <translation>Ouvrez le Manager vous-même et scannez son code.</translation>
    </message>
    <message>
        <source>We cannot open this picture.</source>
        <translation>Nous ne pouvons pas ouvrir cette image.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Choisissez une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This key cannot be right.</source>
        <translation>Cette clé ne peut pas être juste.</translation>
    </message>
    <message>
        <source>Keys have letters A to Z and digits 2 to 7. Compare it once more.</source>
        <translation>Une clé a les lettres A à Z et les chiffres 2 à 7. Comparez encore une fois.</translation>
    </message>
    <message>
        <source>There is no link to paste.</source>
        <translation>Il n’y a pas de lien à coller.</translation>
    </message>
    <message>
        <source>Copy the link first, then press Paste.</source>
        <translation>Copiez d’abord le lien, puis appuyez sur Coller.</translation>
    </message>
    <message>
        <source>The camera is off for this app.</source>
        <translation>La caméra est désactivée pour cette app.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or use a picture.</source>
        <translation>Activez-la dans les réglages, ou utilisez une image.</translation>
    </message>
    <message>
        <source>We found no camera.</source>
        <translation>Nous n’avons pas trouvé de caméra.</translation>
    </message>
    <message>
        <source>Use a picture, or type the key.</source>
        <translation>Utilisez une image, ou tapez la clé.</translation>
    </message>
    <message>
        <source>The camera stopped working.</source>
        <translation>La caméra s’est arrêtée.</translation>
    </message>
    <message>
        <source>Close other apps that use it and open this page again, or use a picture.</source>
        <translation>Fermez les autres apps qui l’utilisent et rouvrez cette page, ou utilisez une image.</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Votre réponse est gardée et part dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Until then nobody gets in.</source>
        <translation>D’ici là, personne n’entre.</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Mauvais nombre.</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in.</source>
        <translation>Cette demande est close et personne n’est entré.</translation>
    </message>
    <message>
        <source>Ask for a new one on the computer.</source>
        <translation>Demandez-en une nouvelle sur l’ordinateur.</translation>
    </message>
    <message>
        <source>We hid a request we could not verify.</source>
        <translation>Nous avons caché une demande impossible à vérifier.</translation>
    </message>
    <message>
        <source>Your account is safe.</source>
        <translation>Votre compte est en sécurité.</translation>
    </message>
    <message>
        <source>If you are signing in now, start again on the computer.</source>
        <translation>Si vous vous connectez maintenant, recommencez sur l’ordinateur.</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>Cette demande est terminée.</translation>
    </message>
    <message>
        <source>Nobody got in with it.</source>
        <translation>Personne n’est entré avec elle.</translation>
    </message>
    <message>
        <source>This PIN does not match.</source>
        <translation>Ce code PIN ne correspond pas.</translation>
    </message>
    <message>
        <source>Your accounts are safe.</source>
        <translation>Vos comptes sont en sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then you wait a little.</source>
        <translation>
            <numerusform>Encore %n essai, puis une courte attente.</numerusform>
            <numerusform>Encore %n essais, puis une courte attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The two PINs are different.</source>
        <translation>Les deux codes PIN sont différents.</translation>
    </message>
    <message>
        <source>Choose a PIN again.</source>
        <translation>Choisissez à nouveau un code PIN.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Ce code PIN est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sensor did not know you.</source>
        <translation>Le capteur ne vous a pas reconnu.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Nobody can read it. We have not changed it.</source>
        <translation>Personne ne peut le lire. Nous ne l’avons pas modifié.</translation>
    </message>
    <message>
        <source>Go back to the copy before it, or link your accounts again.</source>
        <translation>Revenez à la copie d’avant, ou reliez vos comptes à nouveau.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer kAuth.</source>
        <translation>Vos comptes ont été enregistrés par un kAuth plus récent.</translation>
    </message>
    <message>
        <source>They are all there. We have not changed them.</source>
        <translation>Ils sont tous là. Nous ne les avons pas modifiés.</translation>
    </message>
    <message>
        <source>Update kAuth, then open it again.</source>
        <translation>Mettez kAuth à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a file of kAuth.</source>
        <translation>Ce n’est pas un fichier de kAuth.</translation>
    </message>
    <message>
        <source>We have not changed it.</source>
        <translation>Nous ne l’avons pas modifié.</translation>
    </message>
    <message>
        <source>Put your own file back, then try again.</source>
        <translation>Remettez votre propre fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>kAuth is already open.</source>
        <translation>kAuth est déjà ouvert.</translation>
    </message>
    <message>
        <source>Your accounts are safe there.</source>
        <translation>Vos comptes y sont en sécurité.</translation>
    </message>
    <message>
        <source>Use the open window, or close it and try again.</source>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>An older copy of your accounts was put back.</source>
        <translation>Une copie plus ancienne de vos comptes a été remise.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it alone.</source>
        <translation>Personne ne peut se connecter avec elle seule.</translation>
    </message>
    <message>
        <source>Check the list. Link again what is missing.</source>
        <translation>Vérifiez la liste. Reliez à nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>There is no space left on this phone.</source>
        <translation>Il n’y a plus de place sur ce téléphone.</translation>
    </message>
    <message>
        <source>Your accounts are as they were before.</source>
        <translation>Vos comptes sont comme avant.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>We could not save this.</source>
        <translation>Nous n’avons pas pu enregistrer.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your accounts.</source>
        <translation>Ce téléphone a perdu la clé de vos comptes.</translation>
    </message>
    <message>
        <source>Nobody can read them.</source>
        <translation>Personne ne peut les lire.</translation>
    </message>
    <message>
        <source>Unlock with your PIN, or link your accounts again.</source>
        <translation>Déverrouillez avec votre code PIN, ou reliez vos comptes à nouveau.</translation>
    </message>
    <message>
        <source>We could not make sure that it is you.</source>
        <translation>Nous n’avons pas pu vérifier que c’est vous.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing has changed.</source>
        <translation>Rien n’a été envoyé et rien n’a changé.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or another file took its place.</source>
        <translation>Le fichier de vos comptes est abîmé, ou un autre fichier a pris sa place.</translation>
    </message>
    <message>
        <source>This is no link of an identity check.</source>
        <translation>Ce n’est pas un lien de vérification d’identité.</translation>
    </message>
    <message>
        <source>Copy the whole link from support, then paste it.</source>
        <translation>Copiez tout le lien de l’assistance, puis collez-le.</translation>
    </message>
    <message>
        <source>Ask support for a new code.</source>
        <translation>Demandez un nouveau code à l’assistance.</translation>
    </message>
    <message>
        <source>%1 does not know this code: it is of another server, or too old.</source>
        <translation>%1 ne connaît pas ce code : il vient d’un autre serveur ou il est trop ancien.</translation>
    </message>
    <message>
        <source>%1 did not sign this code.</source>
        <translation>%1 n’a pas signé ce code.</translation>
    </message>
    <message>
        <source>Do not use it. Ask support for a new code.</source>
        <translation>Ne l’utilisez pas. Demandez un nouveau code à l’assistance.</translation>
    </message>
    <message>
        <source>This check is closed.</source>
        <translation>Cette vérification est fermée.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Tout a été supprimé.</translation>
    </message>
    <message>
        <source>We cannot send an SMS to this number.</source>
        <translation>Nous ne pouvons pas envoyer de SMS à ce numéro.</translation>
    </message>
    <message>
        <source>Check it, or use another number.</source>
        <translation>Vérifiez-le, ou utilisez un autre numéro.</translation>
    </message>
    <message>
        <source>Too many SMS for now.</source>
        <translation>Trop de SMS pour le moment.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last SMS. You can try %n more time(s).</source>
        <translation>
            <numerusform>Regardez le dernier SMS. Encore %n essai.</numerusform>
            <numerusform>Regardez le dernier SMS. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Trop de codes faux.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a new SMS in %n minute(s).</source>
        <translation>
            <numerusform>Demandez un nouveau SMS dans %n minute.</numerusform>
            <numerusform>Demandez un nouveau SMS dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>Ce code est trop ancien.</translation>
    </message>
    <message>
        <source>Press Send again for a new SMS.</source>
        <translation>Touchez Renvoyer pour un nouveau SMS.</translation>
    </message>
    <message>
        <source>Another check is under way.</source>
        <translation>Une autre vérification est en cours.</translation>
    </message>
    <message>
        <source>Nothing of it was lost.</source>
        <translation>Rien n’en a été perdu.</translation>
    </message>
    <message>
        <source>Finish it or delete it, then open this one.</source>
        <translation>Terminez-la ou supprimez-la, puis ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your check.</source>
        <translation>Ce téléphone a perdu la clé de votre vérification.</translation>
    </message>
    <message>
        <source>Nobody can read what was kept of it here.</source>
        <translation>Personne ne peut lire ce qui en était conservé ici.</translation>
    </message>
    <message>
        <source>The key of %1 has changed, so we do not follow its answers.</source>
        <translation>La clé de %1 a changé, nous ne suivons donc pas ses réponses.</translation>
    </message>
    <message>
        <source>Only the reviewers you agreed to can open what was sent, and it is deleted after 72 hours at the latest.</source>
        <translation>Seuls les vérificateurs que vous avez acceptés peuvent ouvrir ce qui a été envoyé, et tout est supprimé au plus tard après 72 heures.</translation>
    </message>
    <message>
        <source>Ask support by another way. If in doubt, withdraw the check and ask for a new code.</source>
        <translation>Demandez au support par un autre moyen. En cas de doute, retirez la vérification et demandez un nouveau code.</translation>
    </message>
    <message>
        <source>The server does not take these photos.</source>
        <translation>Le serveur n’accepte pas ces photos.</translation>
    </message>
    <message>
        <source>They are encrypted and nobody has seen them.</source>
        <translation>Elles sont chiffrées et personne ne les a vues.</translation>
    </message>
    <message>
        <source>Press Pause and Go on to try again, or delete all and ask support for a new code.</source>
        <translation>Touchez Pause puis Continuer pour réessayer, ou supprimez tout et demandez un nouveau code au support.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation>Ce que vous avez fait jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>This is not the code of this request.</source>
        <translation>Ce n’est pas le code de cette demande.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>Scan the one beside the number, or type the digits.</source>
        <translation>Scannez celui à côté du nombre, ou tapez les chiffres.</translation>
    </message>
</context>
<context>
    <name>FewCodesBanner</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n code de secours restant</numerusform>
            <numerusform>%n codes de secours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones for %1.</source>
        <translation>Créez-en 10 nouveaux pour %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>This code holds the accounts of another app. kAuth cannot read it.</source>
        <translation>Ce code contient les comptes d’une autre app. kAuth ne peut pas le lire.</translation>
    </message>
    <message>
        <source>This code opens a web page. It is not for kAuth.</source>
        <translation>Ce code ouvre une page web. Il n’est pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code is for a Wi-Fi network, not for kAuth.</source>
        <translation>Ce code est pour un réseau Wi-Fi, pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code holds a contact. It is not for kAuth.</source>
        <translation>Ce code contient un contact. Il n’est pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code is for a payment, not for kAuth.</source>
        <translation>Ce code est pour un paiement, pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code is for a call or a message, not for kAuth.</source>
        <translation>Ce code est pour un appel ou un message, pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code holds a place or a date. It is not for kAuth.</source>
        <translation>Ce code contient un lieu ou une date. Il n’est pas pour kAuth.</translation>
    </message>
    <message>
        <source>This code is for another app.</source>
        <translation>Ce code est pour une autre app.</translation>
    </message>
    <message>
        <source>This code holds only text. It is not for kAuth.</source>
        <translation>Ce code ne contient que du texte. Il n’est pas pour kAuth.</translation>
    </message>
    <message>
        <source>Scan the QR code from support.</source>
        <translation>Scannez le code QR de l’assistance.</translation>
    </message>
    <message>
        <source>Scan the code of each service instead.</source>
        <translation>Scannez plutôt le code de chaque service.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Scannez le code QR du Manager ou d’un service.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About the identity check</source>
        <translation>À propos de la vérification</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Une personne décide</translation>
    </message>
    <message>
        <source>A reviewer compares your document and your pictures with the case.</source>
        <translation>Un vérificateur compare votre document et vos photos au dossier.</translation>
    </message>
    <message>
        <source>Only reviewers can open it</source>
        <translation>Seuls les vérificateurs l’ouvrent</translation>
    </message>
    <message>
        <source>It is encrypted on this phone. The server keeps what it cannot read.</source>
        <translation>Tout est chiffré sur ce téléphone. Le serveur ne peut pas le lire.</translation>
    </message>
    <message>
        <source>It does not stay</source>
        <translation>Rien ne reste</translation>
    </message>
    <message>
        <source>All is deleted once decided, and after 72 hours at the latest.</source>
        <translation>Tout est supprimé après la décision, au plus tard après 72 heures.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again for YES</source>
        <translation>Appuyez encore pour OUI</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Maintenez encore</translation>
    </message>
    <message>
        <source>Hold it down, or press it twice</source>
        <translation>Maintenez, ou appuyez deux fois</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
</context>
<context>
    <name>KeepButtons</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>KeepCodesBanner</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Gardez vos codes de secours</translation>
    </message>
    <message>
        <source>You have not kept those of %1 yet.</source>
        <translation>Ceux de %1 ne sont pas encore gardés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number keys</source>
        <translation>Touches de chiffres</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>The photo, large</source>
        <translation>La photo en grand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LinkAuthorisePage</name>
    <message>
        <source>Let this phone protect %1?</source>
        <translation>Laisser ce téléphone protéger %1 ?</translation>
    </message>
    <message>
        <source>Approve or refuse sign-ins</source>
        <translation>Approuver ou refuser des connexions</translation>
    </message>
    <message>
        <source>Make codes, also offline</source>
        <translation>Créer des codes, même hors ligne</translation>
    </message>
    <message>
        <source>Cannot read your mail or files</source>
        <translation>Ne peut lire ni mails ni fichiers</translation>
    </message>
    <message>
        <source>Cannot change your password</source>
        <translation>Ne peut pas changer le mot de passe</translation>
    </message>
    <message>
        <source>Name of this phone in the Manager</source>
        <translation>Nom de ce téléphone dans le Manager</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software, sealed by your lock.</source>
        <translation>La clé est créée sur ce téléphone et gardée par logiciel, scellée par votre verrou.</translation>
    </message>
    <message>
        <source>The key is made on this phone and never leaves it.</source>
        <translation>La clé est créée sur ce téléphone et ne le quitte jamais.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Liaison…</translation>
    </message>
    <message>
        <source>Authorise this phone</source>
        <translation>Autoriser ce téléphone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software.</source>
        <translation>La clé est créée sur ce téléphone et gardée en logiciel.</translation>
    </message>
    <message>
        <source>This phone has no PIN and no fingerprint, so nobody is asked now. You choose a PIN before your first YES.</source>
        <translation>Ce téléphone n’a ni code PIN ni empreinte : rien n’est demandé maintenant. Vous choisirez un code PIN avant votre premier OUI.</translation>
    </message>
</context>
<context>
    <name>LinkChoicePage</name>
    <message>
        <source>Add your account</source>
        <translation>Ajoutez votre compte</translation>
    </message>
    <message>
        <source>Two ways, same result. Pick the one that suits you now.</source>
        <translation>Deux chemins, même résultat. Prenez celui qui vous convient maintenant.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Sign in on this phone</source>
        <translation>Se connecter sur ce téléphone</translation>
    </message>
    <message>
        <source>Type your email and password here. About 30 seconds.</source>
        <translation>Tapez ici votre e-mail et votre mot de passe. Environ 30 secondes.</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Utiliser un ordinateur</translation>
    </message>
    <message>
        <source>Scan a QR code from the Manager. Your password stays on the computer.</source>
        <translation>Scannez un code QR du Manager. Votre mot de passe reste sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Codes for another service?</source>
        <translation>Des codes pour un autre service ?</translation>
    </message>
    <message>
        <source>Scan its QR code</source>
        <translation>Scanner son code QR</translation>
    </message>
    <message>
        <source>Type a setup key</source>
        <translation>Taper une clé</translation>
    </message>
</context>
<context>
    <name>LinkCodesPage</name>
    <message>
        <source>Keep these 10 backup codes</source>
        <translation>Gardez ces 10 codes de secours</translation>
    </message>
    <message>
        <source>%1 is linked to this phone</source>
        <translation>%1 est relié à ce téléphone</translation>
    </message>
    <message>
        <source>If you lose this phone, each code signs you in once. Store them away from this phone.</source>
        <translation>Si vous perdez ce téléphone, chaque code vous connecte une fois. Gardez-les loin de ce téléphone.</translation>
    </message>
    <message>
        <source>I keep them in a safe place</source>
        <translation>Je les garde en lieu sûr</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LinkComputerPage</name>
    <message>
        <source>On your computer</source>
        <translation>Sur votre ordinateur</translation>
    </message>
    <message>
        <source>Keep this phone in your hand.</source>
        <translation>Gardez ce téléphone en main.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;%1/2fa&lt;/b&gt;</source>
        <translation>Ouvrez &lt;b&gt;%1/2fa&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>Connectez-vous comme d’habitude.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Add an option&lt;/b&gt;, then &lt;b&gt;kAuth app&lt;/b&gt;</source>
        <translation>Choisissez &lt;b&gt;Add an option&lt;/b&gt;, puis &lt;b&gt;kAuth app&lt;/b&gt;</translation>
    </message>
    <message>
        <source>First time? The button says &lt;b&gt;Turn on&lt;/b&gt;.</source>
        <translation>La première fois ? Le bouton dit &lt;b&gt;Turn on&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Next&lt;/b&gt; to show the QR code</source>
        <translation>Appuyez sur &lt;b&gt;Next&lt;/b&gt; pour voir le code QR</translation>
    </message>
    <message>
        <source>Then scan it with this phone.</source>
        <translation>Puis scannez-le avec ce téléphone.</translation>
    </message>
    <message>
        <source>The camera is used only to read this code. No picture is kept.</source>
        <translation>La caméra ne sert qu’à lire ce code. Aucune image n’est gardée.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>LinkConfirmPage</name>
    <message>
        <source>Type these digits on the computer</source>
        <translation>Tapez ces chiffres sur l’ordinateur</translation>
    </message>
    <message>
        <source>The page of %1 asks for them. Then this phone is linked.</source>
        <translation>La page de %1 les demande. Ensuite ce téléphone est relié.</translation>
    </message>
    <message>
        <source>Time left to link</source>
        <translation>Temps restant pour relier</translation>
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
        <translation>Ne les tapez que sur la page que vous avez ouverte. Nous ne les demandons jamais par téléphone ou mail.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LinkKeyPage</name>
    <message>
        <source>Type a setup key</source>
        <translation>Taper une clé</translation>
    </message>
    <message>
        <source>The service shows it beside its QR code. A link works too.</source>
        <translation>Le service l’affiche près de son code QR. Un lien marche aussi.</translation>
    </message>
    <message>
        <source>Key or link</source>
        <translation>Clé ou lien</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Your name there (optional)</source>
        <translation>Votre nom là-bas (facultatif)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Ajouter les codes</translation>
    </message>
</context>
<context>
    <name>LinkScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Scanner le code</translation>
    </message>
    <message>
        <source>Point at the QR code on your computer</source>
        <translation>Visez le code QR de votre ordinateur</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Lampe éteinte</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>D’une image</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Type key</source>
        <translation>Taper la clé</translation>
    </message>
</context>
<context>
    <name>LinkSecondPage</name>
    <message>
        <source>One more step</source>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>Answer the request on your other phone. Then we go on by ourselves.</source>
        <translation>Répondez à la demande sur votre autre téléphone. Ensuite nous continuons seuls.</translation>
    </message>
    <message>
        <source>Type one of your 10 backup codes. Each works once.</source>
        <translation>Tapez un de vos 10 codes de secours. Chacun sert une fois.</translation>
    </message>
    <message>
        <source>Type the code your authenticator shows now.</source>
        <translation>Tapez le code que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Un autre moyen</translation>
    </message>
    <message>
        <source>A code from an authenticator</source>
        <translation>Un code d’une application</translation>
    </message>
    <message>
        <source>A backup code</source>
        <translation>Un code de secours</translation>
    </message>
    <message>
        <source>A request on my other phone</source>
        <translation>Une demande sur mon autre téléphone</translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>En attente de votre réponse…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open the link from support</source>
        <translation>Ouvrir le lien de l’assistance</translation>
    </message>
    <message>
        <source>Tap it in your email, or copy it and paste it here.</source>
        <translation>Touchez-le dans votre e-mail, ou copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>LinkSigninPage</name>
    <message>
        <source>Sign in on this phone</source>
        <translation>Se connecter sur ce téléphone</translation>
    </message>
    <message>
        <source>Use the same email and password as in the Manager.</source>
        <translation>Utilisez le même e-mail et mot de passe que dans le Manager.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>Share where you are, once</source>
        <translation>Partagez où vous êtes, une fois</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>It helps us notice if someone far away uses your documents.</source>
        <translation>Cela aide à remarquer si quelqu’un au loin utilise vos documents.</translation>
    </message>
    <message>
        <source>One position, rounded to 1&#xa0;km</source>
        <translation>Une position, arrondie à 1&#xa0;km</translation>
    </message>
    <message>
        <source>Only reviewers see it</source>
        <translation>Seuls les vérificateurs la voient</translation>
    </message>
    <message>
        <source>Deleted with your photos</source>
        <translation>Supprimée avec vos photos</translation>
    </message>
    <message>
        <source>The check needs it. If you prefer not, stop here and nothing is sent.</source>
        <translation>La vérification en a besoin. Sinon, arrêtez ici et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Your position is not shared</source>
        <translation>Votre position n’est pas partagée</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you did so far is kept. Allow it in the settings, now or later.</source>
        <translation>Rien n’a été envoyé et tout est gardé. Autorisez-la dans les réglages, maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>We could not find your position</source>
        <translation>Nous n’avons pas trouvé votre position</translation>
    </message>
    <message>
        <source>Nothing was sent. See in the settings that location is on, go to a window or outside, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez dans les réglages que la localisation est activée, allez près d’une fenêtre ou dehors, puis réessayez.</translation>
    </message>
    <message>
        <source>Looking for your position…</source>
        <translation>Recherche de la position…</translation>
    </message>
    <message>
        <source>Share my position once</source>
        <translation>Partager ma position une fois</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop this check?</source>
        <translation>Arrêter cette vérification ?</translation>
    </message>
    <message>
        <source>Your number is deleted here and on the server. No photo was sent.</source>
        <translation>Votre numéro est supprimé ici et sur le serveur. Aucune photo n’a été envoyée.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Arrêter et supprimer</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again. Your accounts are safe.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez. Vos comptes sont en sécurité.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez. Vos comptes sont en sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>You need it to open kAuth on this phone.</source>
        <translation>Il ouvre kAuth sur ce téléphone.</translation>
    </message>
    <message>
        <source>PIN, or touch the sensor</source>
        <translation>Code PIN, ou touchez le capteur</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Tapez votre code PIN</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez que c’est bien vous</translation>
    </message>
    <message>
        <source>Unlock kAuth</source>
        <translation>Déverrouiller kAuth</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 digits</source>
        <translation>Choisissez un code PIN à 6 chiffres</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Tapez à nouveau le code PIN</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with fingerprint</source>
        <translation>Déverrouiller avec l’empreinte</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Code PIN oublié ?</translation>
    </message>
    <message>
        <source>Nobody can read your accounts without it, and neither can we. Sign in with a backup code on the computer, remove kAuth in the settings of this phone, and link again.</source>
        <translation>Personne ne peut lire vos comptes sans lui, nous non plus. Connectez-vous avec un code de secours sur l’ordinateur, retirez kAuth dans les réglages de ce téléphone, puis reliez-le à nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>App lock</source>
        <translation>Verrou de l’app</translation>
    </message>
    <message>
        <source>Lock with a PIN</source>
        <translation>Verrouiller par code PIN</translation>
    </message>
    <message>
        <source>Needed to open kAuth and to say YES</source>
        <translation>Demandé pour ouvrir kAuth et dire OUI</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouiller seul après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LockedRequest</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting</source>
        <translation>
            <numerusform>%n connexion attend</numerusform>
            <numerusform>%n connexions attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left. Unlock to see it.</source>
        <translation>Reste %1. Déverrouillez pour la voir.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>MainTabs</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>MiniCode</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Add your account and this phone becomes the second lock on its door.</source>
        <translation>Ajoutez votre compte et ce téléphone devient le second verrou de sa porte.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
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
            <numerusform>Nombre, %n chiffre</numerusform>
            <numerusform>Nombre, %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>I see no number</source>
        <translation>Je ne vois pas de nombre</translation>
    </message>
</context>
<context>
    <name>NumberScanSheet</name>
    <message>
        <source>Scan the number</source>
        <translation>Scanner le nombre</translation>
    </message>
    <message>
        <source>Point at the QR code beside the number. You still answer yourself.</source>
        <translation>Visez le code QR à côté du nombre. C’est toujours vous qui répondez.</translation>
    </message>
    <message>
        <source>Type the digits instead</source>
        <translation>Taper plutôt les chiffres</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Your codes still work. Requests arrive when you are back online.</source>
        <translation>Vos codes fonctionnent toujours. Les demandes arrivent dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Order of the accounts</source>
        <translation>Ordre des comptes</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Move an account in its own page</source>
        <translation>Déplacez un compte dans sa page</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Derniers utilisés d’abord</translation>
    </message>
    <message>
        <source>Check for requests now</source>
        <translation>Chercher des demandes maintenant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Comptes retirés</translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>Requests are paused</source>
        <translation>Les demandes sont en pause</translation>
    </message>
    <message>
        <source>Someone keeps asking</source>
        <translation>Quelqu’un insiste</translation>
    </message>
    <message>
        <source>No sign-in asks this phone until %1. Your codes still work.</source>
        <translation>Aucune connexion n’interroge ce téléphone avant %1. Vos codes fonctionnent toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</source>
        <translation>
            <numerusform>%n connexion pour %1 en %2 minutes. Personne n’est entré. Nous ne vous demandons plus rien avant %3.</numerusform>
            <numerusform>%n connexions pour %1 en %2 minutes. Personne n’est entré. Nous ne vous demandons plus rien avant %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me demander à nouveau</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>C’était moi</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Sign-in waiting for you</source>
        <translation>Une connexion vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) waiting for you</source>
        <translation>
            <numerusform>%n connexion vous attend</numerusform>
            <numerusform>%n connexions vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Votre numéro de mobile</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>We send one SMS with a code. The number is deleted with your documents.</source>
        <translation>Nous envoyons un SMS avec un code. Le numéro est supprimé avec vos documents.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>You can ask for an SMS in</source>
        <translation>Nouveau SMS possible dans</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Choisissez une image avec un code QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%1 chiffres sur %2 tapés</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Find code number %1</source>
        <translation>Trouvez le code numéro %1</translation>
    </message>
    <message>
        <source>Type its last 4 characters, from your paper or file. This proves you can read them later.</source>
        <translation>Tapez ses 4 derniers caractères, depuis votre papier ou fichier. Cela montre que vous pourrez les lire plus tard.</translation>
    </message>
    <message>
        <source>Last 4 characters of code %1</source>
        <translation>4 derniers caractères du code %1</translation>
    </message>
    <message>
        <source>This is not the end of code %1. Nothing is lost. Look again, or close this to see the codes.</source>
        <translation>Ce n’est pas la fin du code %1. Rien n’est perdu. Regardez encore, ou fermez pour voir les codes.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
</context>
<context>
    <name>PushTestSheet</name>
    <message>
        <source>Push works</source>
        <translation>Les demandes arrivent</translation>
    </message>
    <message>
        <source>Push works, but late</source>
        <translation>Les demandes arrivent, mais tard</translation>
    </message>
    <message>
        <source>Push does not work now</source>
        <translation>Les demandes n’arrivent pas</translation>
    </message>
    <message>
        <source>Testing push</source>
        <translation>Test des demandes</translation>
    </message>
    <message>
        <source>A test request is on its way to this phone.</source>
        <translation>Une demande d’essai est en route vers ce téléphone.</translation>
    </message>
    <message>
        <source>Codes and the open app still work.</source>
        <translation>Les codes et l’app ouverte marchent toujours.</translation>
    </message>
    <message>
        <source>A test request reached this phone in %1 s.</source>
        <translation>Une demande d’essai a atteint ce téléphone en %1 s.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>%1 s, its signature is right</source>
        <translation>%1 s, sa signature est juste</translation>
    </message>
    <message>
        <source>Wake-up arrived</source>
        <translation>Le réveil est arrivé</translation>
    </message>
    <message>
        <source>%1 s, by the push service of this phone</source>
        <translation>%1 s, par le service de messages de ce téléphone</translation>
    </message>
    <message>
        <source>Request opened and checked</source>
        <translation>Demande ouverte et vérifiée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>If push is late one day</source>
        <translation>Si un jour elle tarde</translation>
    </message>
    <message>
        <source>The open app also asks by itself</source>
        <translation>L’app ouverte demande aussi elle-même</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester encore</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>This is what my document says</source>
        <translation>C’est ce que dit mon document</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Preuve de suppression</translation>
    </message>
    <message>
        <source>No proof of deletion</source>
        <translation>Pas de preuve de suppression</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <comment>a number, a time</comment>
        <translation>Dossier %1, %2</translation>
    </message>
    <message>
        <source>The server is deleting. It follows in a moment.</source>
        <translation>Le serveur supprime en ce moment. Elle suit dans un instant.</translation>
    </message>
    <message>
        <source>The server was not reached. It deletes by its own clock.</source>
        <translation>Le serveur n’a pas répondu. Il supprime selon sa propre horloge.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Preuve de suppression</translation>
    </message>
    <message>
        <source>Signed by the server. Support can check it with case %1.</source>
        <translation>Signée par le serveur. L’assistance peut la vérifier avec le dossier %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RejectedPage</name>
    <message numerus="yes">
        <source>%n photo(s) need another try</source>
        <translation>
            <numerusform>Une photo est à refaire</numerusform>
            <numerusform>%n photos sont à refaire</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not confirm it’s you</source>
        <translation>Nous n’avons pas pu confirmer que c’est vous</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe.</source>
        <translation>Votre compte est inchangé et sûr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n essai restant</numerusform>
            <numerusform>%n essais restants</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are deleted in %1&#xa0;h %2&#xa0;min</source>
        <translation>Toutes les photos sont supprimées dans %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) again</source>
        <translation>
            <numerusform>Reprendre cette photo</numerusform>
            <numerusform>Reprendre %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirer et supprimer maintenant</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Demander à l’assistance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RejectedWords</name>
    <message>
        <source>Front of the card</source>
        <translation>Recto de la carte</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Verso de la carte</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Page du passeport</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Tip: turn off the lamp above you and use daylight from the side.</source>
        <translation>Conseil : éteignez la lampe au-dessus et prenez la lumière du jour de côté.</translation>
    </message>
    <message>
        <source>Tip: go to a window.</source>
        <translation>Conseil : allez près d’une fenêtre.</translation>
    </message>
    <message>
        <source>Tip: keep the whole document inside the frame.</source>
        <translation>Conseil : gardez tout le document dans le cadre.</translation>
    </message>
    <message>
        <source>Tip: hold it at the edge, or lay it down.</source>
        <translation>Conseil : tenez-le par le bord, ou posez-le.</translation>
    </message>
    <message>
        <source>Tip: hold still until the photo is taken.</source>
        <translation>Conseil : ne bougez pas jusqu’à la photo.</translation>
    </message>
    <message>
        <source>A reflection hides a part of it.</source>
        <translation>Un reflet en cache une partie.</translation>
    </message>
    <message>
        <source>It is not sharp.</source>
        <translation>Elle n’est pas nette.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Elle est trop sombre.</translation>
    </message>
    <message>
        <source>A corner or an edge is missing.</source>
        <translation>Il manque un coin ou un bord.</translation>
    </message>
    <message>
        <source>Something covers a part of it.</source>
        <translation>Quelque chose en cache une partie.</translation>
    </message>
    <message>
        <source>Not every word can be read.</source>
        <translation>On ne peut pas lire chaque mot.</translation>
    </message>
    <message>
        <source>This document cannot be accepted.</source>
        <translation>Ce document ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>What you sent and the account do not match.</source>
        <translation>Ce que vous avez envoyé ne correspond pas au compte.</translation>
    </message>
</context>
<context>
    <name>RemovedAccountRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>RemovedAccountSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 pour toujours ?</translation>
    </message>
    <message>
        <source>Its key is deleted now and nobody can bring it back. If the service still asks for a code, you may be locked out there.</source>
        <translation>Sa clé est supprimée maintenant et personne ne peut la rétablir. Si le service demande encore un code, vous risquez de ne plus y entrer.</translation>
    </message>
    <message>
        <source>Put it back and it makes its codes as before.</source>
        <translation>Remettez-le et il refait ses codes comme avant.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Le supprimer maintenant</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Le supprimer pour toujours</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RemovedAccountsPage</name>
    <message>
        <source>Removed accounts</source>
        <translation>Comptes retirés</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>An account you remove from this phone waits here for 30 days.</source>
        <translation>Un compte que vous retirez de ce téléphone attend ici 30 jours.</translation>
    </message>
    <message>
        <source>They make no codes. You can put each back for 30 days, then its key is deleted for good.</source>
        <translation>Ils ne font plus de codes. Vous pouvez remettre chacun pendant 30 jours, ensuite sa clé est supprimée pour toujours.</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été retiré</translation>
    </message>
    <message>
        <source>In the Manager, today at %1</source>
        <translation>Dans le Manager, aujourd’hui à %1</translation>
    </message>
    <message>
        <source>In the Manager, on %1 at %2</source>
        <translation>Dans le Manager, le %1 à %2</translation>
    </message>
    <message>
        <source>This phone can no longer approve sign-ins for it or make its codes. The key on this phone has been erased.</source>
        <translation>Ce téléphone ne peut plus approuver ses connexions ni créer ses codes. La clé sur ce téléphone a été effacée.</translation>
    </message>
    <message>
        <source>Two-step sign-in is still on</source>
        <translation>La connexion en deux étapes reste active</translation>
    </message>
    <message>
        <source>Two-step sign-in is now off</source>
        <translation>La connexion en deux étapes est désactivée</translation>
    </message>
    <message>
        <source>Another method of this account protects it.</source>
        <translation>Un autre moyen de ce compte le protège.</translation>
    </message>
    <message>
        <source>It was the only method of this account. Turn it on again soon.</source>
        <translation>C’était le seul moyen de ce compte. Réactivez-la bientôt.</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Relier à nouveau</translation>
    </message>
    <message>
        <source>I did not do this</source>
        <translation>Ce n’était pas moi</translation>
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
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>%1 is open on your computer.</source>
        <translation>%1 est ouvert sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Fin de la session…</translation>
    </message>
    <message>
        <source>A mistake? End this session (%1&#xa0;s)</source>
        <translation>Une erreur ? Finir cette session (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>You can change how you sign in now, for 5 minutes.</source>
        <translation>Vous pouvez maintenant changer votre connexion, pendant 5 minutes.</translation>
    </message>
</context>
<context>
    <name>RequestBurnedPage</name>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais nombre</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in. Ask for a new one on the computer.</source>
        <translation>Cette demande est close et personne n’est entré. Demandez-en une nouvelle sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Chercher une nouvelle demande</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Ce n’était pas moi</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New browser</source>
        <translation>Nouveau navigateur</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Refusé récemment</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lieu habituel</translation>
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
        <translation>Refusé. Personne n’est entré.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Votre réponse est gardée et part dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>%1 is safe.</source>
        <translation>%1 est en sécurité.</translation>
    </message>
    <message>
        <source>Wasn’t you?</source>
        <translation>Ce n’était pas vous ?</translation>
    </message>
    <message>
        <source>Then someone knows your password. Change it now: it takes two minutes.</source>
        <translation>Alors quelqu’un connaît votre mot de passe. Changez-le maintenant : deux minutes suffisent.</translation>
    </message>
    <message>
        <source>See who is signed in</source>
        <translation>Voir qui est connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) now</source>
        <translation>
            <numerusform>%n session maintenant</numerusform>
            <numerusform>%n sessions maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Codes still work</source>
        <translation>Les codes marchent toujours</translation>
    </message>
    <message>
        <source>Pause requests for 1 hour</source>
        <translation>Suspendre les demandes 1 heure</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>You can sign in again on the computer now.</source>
        <translation>Vous pouvez maintenant vous reconnecter sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation>Refusé. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>RequestExpiredPage</name>
    <message>
        <source>No longer open</source>
        <translation>Plus en attente</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>It was answered elsewhere, or taken back. Nothing was sent from here.</source>
        <translation>La demande a reçu une réponse ailleurs ou a été retirée. Rien n’est parti d’ici.</translation>
    </message>
    <message>
        <source>This request can no longer be answered. Nobody got in.</source>
        <translation>On ne peut plus répondre à cette demande. Personne n’est entré.</translation>
    </message>
    <message>
        <source>If it was you, press “Send again” on the computer.</source>
        <translation>Si c’était vous, appuyez sur « Send again » sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Chercher une nouvelle demande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>Ce n’était pas moi</translation>
    </message>
</context>
<context>
    <name>RequestHelp</name>
    <message>
        <source>No number on your screen?</source>
        <translation>Pas de nombre à l’écran ?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Then this sign-in may not be yours. Choose NO. Or wait: when the time is over it closes and nobody gets in.</source>
        <translation>Alors cette connexion n’est peut-être pas la vôtre. Choisissez NON. Ou attendez : à la fin du temps elle se ferme et personne n’entre.</translation>
    </message>
    <message>
        <source>Someone typed the right password for your account and wants to sign in. Only your YES lets them in. Closing this decides nothing.</source>
        <translation>Quelqu’un a tapé le bon mot de passe de votre compte et veut se connecter. Seul votre OUI le laisse entrer. Fermer ne décide rien.</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NON, ce n’est pas moi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Someone who is signed in as you wants a new way to sign in, or new backup codes. Only your YES allows it. Closing this decides nothing.</source>
        <translation>Quelqu’un, connecté en votre nom, veut une nouvelle façon de se connecter ou de nouveaux codes de secours. Seul votre OUI le permet. Fermer ne décide rien.</translation>
    </message>
</context>
<context>
    <name>RequestNumberPage</name>
    <message>
        <source>Type the number you see where you sign in</source>
        <translation>Tapez le nombre affiché là où vous vous connectez</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>YES, it’s me</source>
        <translation>OUI, c’est moi</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lisez jusqu’au bout</translation>
    </message>
    <message>
        <source>NO, not me</source>
        <translation>NON, pas moi</translation>
    </message>
    <message>
        <source>Change of sign-in methods: type the page’s number</source>
        <translation>Changement de la connexion : tapez le nombre de la page</translation>
    </message>
    <message>
        <source>Scan the number instead</source>
        <translation>Scanner plutôt le nombre</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>Someone typed the right password and wants to sign in.</source>
        <translation>Quelqu’un a tapé le bon mot de passe et veut se connecter.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO.</source>
        <translation>Un doute ? Choisissez NON.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO. You can always try again.</source>
        <translation>Un doute ? Choisissez NON. Vous pourrez toujours réessayer.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Hold for YES, it’s me</source>
        <translation>Maintenir pour OUI</translation>
    </message>
    <message>
        <source>Press again for YES</source>
        <translation>Appuyez encore pour OUI</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lisez jusqu’au bout</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NON, ce n’est pas moi</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) wait at the same time. Choose yours before you say YES.</source>
        <translation>
            <numerusform>%n connexion attend en même temps. Choisissez la vôtre avant de dire OUI.</numerusform>
            <numerusform>%n connexions attendent en même temps. Choisissez la vôtre avant de dire OUI.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sign-in is yours?</source>
        <translation>Quelle connexion est la vôtre ?</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Just now, %1</source>
        <translation>À l’instant, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <translation>
            <numerusform>%1, il y a %n seconde</numerusform>
            <numerusform>%1, il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) ago</source>
        <translation>
            <numerusform>%1, il y a %n minute</numerusform>
            <numerusform>%1, il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>new place</source>
        <translation>nouveau lieu</translation>
    </message>
    <message>
        <source>new browser</source>
        <translation>nouveau navigateur</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>lieu habituel</translation>
    </message>
    <message>
        <source>Change of sign-in methods: %1, %2, %3, %4, %5. Is this you?</source>
        <translation>Changement de la connexion : %1, %2, %3, %4, %5. Est-ce vous ?</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5. Is this you?</source>
        <translation>%1, %2, %3, %4, %5. Est-ce vous ?</translation>
    </message>
    <message>
        <source>Sign-in request</source>
        <translation>Demande de connexion</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Compare the sign-ins that wait</source>
        <translation>Comparer les connexions qui attendent</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Encore %n seconde pour répondre</numerusform>
            <numerusform>Encore %n secondes pour répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>sign-ins</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online. Until then nobody gets in.</source>
        <translation>Votre réponse est gardée et part dès que vous êtes en ligne. D’ici là, personne n’entre.</translation>
    </message>
    <message>
        <source>You can answer now. It is sent as soon as you are online.</source>
        <translation>Vous pouvez répondre maintenant. L’envoi se fait dès que vous êtes en ligne.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Can one see you and your photo?</source>
        <translation>Vous voit-on, vous et votre photo ?</translation>
    </message>
    <message>
        <source>Can you read every word?</source>
        <translation>Pouvez-vous lire chaque mot ?</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The photo you took</source>
        <translation>La photo que vous avez prise</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Ce document est expiré</translation>
    </message>
    <message>
        <source>It will hardly be accepted. Use a valid one, if you have one.</source>
        <translation>Il sera sans doute refusé. Prenez-en un valable, si vous en avez un.</translation>
    </message>
    <message>
        <source>We could not read the lines</source>
        <translation>Nous n’avons pas pu lire les lignes</translation>
    </message>
    <message>
        <source>You can go on. The reviewer is told and reads them.</source>
        <translation>Vous pouvez continuer. Le vérificateur les lira.</translation>
    </message>
    <message>
        <source>Your face and the document are there</source>
        <translation>Votre visage et le document y sont</translation>
    </message>
    <message>
        <source>All four corners are there</source>
        <translation>Les quatre coins y sont</translation>
    </message>
    <message>
        <source>Taken by hand: look closely</source>
        <translation>Prise à la main : regardez bien</translation>
    </message>
    <message>
        <source>Sharp, with enough light</source>
        <translation>Nette, avec assez de lumière</translation>
    </message>
    <message>
        <source>Sharp, and no reflection</source>
        <translation>Nette, sans reflet</translation>
    </message>
    <message>
        <source>Encrypted on this phone. Not in your photo gallery.</source>
        <translation>Chiffrée sur ce téléphone. Pas dans votre galerie.</translation>
    </message>
    <message>
        <source>Use this photo and send all</source>
        <translation>Utiliser cette photo et tout envoyer</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lisez jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Scanner le code</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Point at the QR code from support</source>
        <translation>Visez le code QR de l’assistance</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Recherche d’un code</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Lampe éteinte</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>D’une image</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Coller le lien</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Looking for a QR code</source>
        <translation>Recherche d’un code QR</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <translation>Approchez un peu</translation>
    </message>
    <message>
        <source>Hold the phone straight in front of the code.</source>
        <translation>Tenez le téléphone bien en face du code.</translation>
    </message>
    <message>
        <source>A reflection hides the code. Tilt the phone a little.</source>
        <translation>Un reflet cache le code. Inclinez un peu le téléphone.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Pas encore net. Ne bougez plus.</translation>
    </message>
    <message>
        <source>There is a code. Show all of it, and hold still.</source>
        <translation>Il y a un code. Montrez-le en entier et ne bougez plus.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bien. Ne bougez plus.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Changer de serveur</translation>
    </message>
    <message>
        <source>No server is chosen yet</source>
        <translation>Aucun serveur n’est choisi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Choisir le serveur</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Address of the Manager</source>
        <translation>Adresse du Manager</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>It stands in the address line of your browser.</source>
        <translation>Elle est dans la barre d’adresse de votre navigateur.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>App lock</source>
        <translation>Verrou de l’app</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Fingerprint or PIN, after %n minute(s)</source>
        <translation>
            <numerusform>Empreinte ou PIN, après %n minute</numerusform>
            <numerusform>Empreinte ou PIN, après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, after %n minute(s)</source>
        <translation>
            <numerusform>PIN, après %n minute</numerusform>
            <numerusform>PIN, après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the number</source>
        <translation>Demander le nombre</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>When it looks unusual</source>
        <translation>Quand cela semble inhabituel</translation>
    </message>
    <message>
        <source>Codes in the list</source>
        <translation>Codes dans la liste</translation>
    </message>
    <message>
        <source>Only when push cannot work</source>
        <translation>Seulement sans demandes possibles</translation>
    </message>
    <message>
        <source>Tap to show a code</source>
        <translation>Toucher pour voir un code</translation>
    </message>
    <message>
        <source>Block screenshots</source>
        <translation>Bloquer les captures</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Test push</source>
        <translation>Tester les demandes</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Last answer after %1&#xa0;s</source>
        <translation>Dernière réponse après %1&#xa0;s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Ce téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>kAuth %1</source>
        <translation>kAuth %1</translation>
    </message>
    <message>
        <source>A number makes you look at the screen where the sign-in happens.</source>
        <translation>Un nombre vous fait regarder l’écran où la connexion a lieu.</translation>
    </message>
    <message>
        <source>Somebody beside you can read what the list shows.</source>
        <translation>Une personne près de vous peut lire ce que la liste montre.</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Comptes retirés</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo now</source>
        <translation>Prendre la photo maintenant</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Identity check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show it’s really you, in 3 minutes</source>
        <translation>Montrez que c’est bien vous, en 3 minutes</translation>
    </message>
    <message>
        <source>Support asks for this when you lost your password or your phone.</source>
        <translation>L’assistance le demande si vous avez perdu votre mot de passe ou votre téléphone.</translation>
    </message>
    <message>
        <source>Your identity card or passport</source>
        <translation>Votre carte d’identité ou passeport</translation>
    </message>
    <message>
        <source>The QR code or link you received</source>
        <translation>Le code QR ou le lien reçu</translation>
    </message>
    <message>
        <source>A place with good light</source>
        <translation>Un endroit bien éclairé</translation>
    </message>
    <message>
        <source>Everything is deleted after 72 hours at the latest.</source>
        <translation>Tout est supprimé au plus tard après 72 heures.</translation>
    </message>
    <message>
        <source>Go on with case %1</source>
        <translation>Continuer le dossier %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message numerus="yes">
        <source>%n other phone(s) stopped: %1</source>
        <translation>
            <numerusform>%n autre téléphone arrêté : %1</numerusform>
            <numerusform>%n autres téléphones arrêtés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Somebody may have copied it. It can approve nothing for %1 any more. If it is yours, remove it in the Manager and link it again.</source>
        <translation>Quelqu’un l’a peut-être copié. Il ne peut plus rien approuver pour %1. S’il est à vous, retirez-le dans le Manager et liez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide the password</source>
        <translation>Cacher le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>TimeToAnswer</name>
    <message>
        <source>Time left to answer</source>
        <translation>Temps restant pour répondre</translation>
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
        <translation>%1, échec</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
</context>
<context>
    <name>TipsSheet</name>
    <message>
        <source>For a good photo</source>
        <translation>Pour une bonne photo</translation>
    </message>
    <message>
        <source>Light from the front</source>
        <translation>Lumière de face</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Lumière du jour, sans flash</translation>
    </message>
    <message>
        <source>No hat, no sunglasses</source>
        <translation>Sans chapeau ni lunettes de soleil</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>À plat sur une table sombre</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Sans doigts sur le document</translation>
    </message>
    <message>
        <source>It takes the photo by itself. The button always works too.</source>
        <translation>La photo se prend toute seule. Le bouton marche aussi.</translation>
    </message>
    <message>
        <source>Use another document</source>
        <translation>Utiliser un autre document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ToastModel</name>
    <message>
        <source>Code copied. Cleared in 30 s</source>
        <translation>Code copié. Effacé dans 30 s</translation>
    </message>
    <message>
        <source>Codes copied. Cleared in 30 s</source>
        <translation>Codes copiés. Effacés dans 30 s</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 a été ajouté</translation>
    </message>
    <message>
        <source>%1 was here already and is up to date</source>
        <translation>%1 était déjà là et est à jour</translation>
    </message>
    <message>
        <source>%1 was removed from this phone</source>
        <translation>%1 a été retiré de ce téléphone</translation>
    </message>
    <message>
        <source>Good. Your backup codes are kept</source>
        <translation>Bien. Vos codes de secours sont gardés</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Le code PIN est défini</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Le verrou est désactivé</translation>
    </message>
    <message>
        <source>No sign-in is waiting</source>
        <translation>Aucune connexion n’attend</translation>
    </message>
    <message>
        <source>Requests are paused for 1 hour</source>
        <translation>Les demandes sont en pause pour 1 heure</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Rien n’a été relié</translation>
    </message>
    <message>
        <source>The clipboard is empty again</source>
        <translation>Le presse-papiers est vide à nouveau</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 was deleted for good</source>
        <translation>%1 a été supprimé pour toujours</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Sending is paused</source>
        <translation>Envoi en pause</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Sending safely</source>
        <translation>Envoi sécurisé</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1 percent sent</source>
        <translation>%1 pour cent envoyés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was sent is kept safe and not sent twice. We go on by ourselves.</source>
        <translation>Ce qui est envoyé est en sûreté, jamais envoyé deux fois. Nous continuons tout seuls.</translation>
    </message>
    <message>
        <source>What was sent is kept safe.</source>
        <translation>Ce qui est envoyé est en sûreté.</translation>
    </message>
    <message>
        <source>You can close the app. Sending goes on.</source>
        <translation>Vous pouvez fermer l’app. L’envoi continue.</translation>
    </message>
    <message>
        <source>Encrypted so that only the reviewers can open it.</source>
        <translation>Chiffré : seuls les vérificateurs peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete all and stop?</source>
        <translation>Tout supprimer et arrêter ?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Photos, numéro et position sont supprimés, ici et sur le serveur. Votre compte ne change pas.</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Front of the card</source>
        <translation>Recto de la carte</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Verso de la carte</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Page du passeport</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Phone number and position</source>
        <translation>Numéro et position</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>%1 MB, arrived</source>
        <comment>megabytes</comment>
        <translation>%1 Mo, arrivé</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Network was lost. Going on from %1&#xa0;%</source>
        <translation>Réseau perdu. Reprise à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Attend son tour</translation>
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
        <translation>Image de la caméra</translation>
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
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Deleted in at most %1</source>
        <translation>Supprimé dans %1 au plus</translation>
    </message>
    <message>
        <source>Deleted in at most</source>
        <translation>Supprimé au plus tard dans</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>%1. Case %2</source>
        <comment>a time</comment>
        <translation>%1. Dossier %2</translation>
    </message>
    <message>
        <source>A person is checking</source>
        <translation>Une personne vérifie</translation>
    </message>
    <message>
        <source>You can close the app</source>
        <translation>Vous pouvez fermer l’app</translation>
    </message>
    <message>
        <source>The answer comes here</source>
        <translation>La réponse arrive ici</translation>
    </message>
    <message>
        <source>Photos are deleted right after</source>
        <translation>Les photos sont supprimées juste après</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirer et supprimer maintenant</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nobody gets in without your yes</source>
        <translation>Personne n’entre sans votre oui</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>kAuth asks this phone before anyone signs in to your account. It also makes a code every 30 seconds, even with no network.</source>
        <translation>kAuth demande à ce téléphone avant toute connexion à votre compte. Il crée aussi un code toutes les 30 secondes, même sans réseau.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Check my identity with kCheck</source>
        <translation>Vérifier mon identité avec kCheck</translation>
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
        <translation>Quelle connexion est la vôtre ?</translation>
    </message>
    <message>
        <source>Compare device and place. You answer on the next card. To one that is not yours, say NO.</source>
        <translation>Comparez l’appareil et le lieu. Vous répondez sur la carte suivante. Dites NON à celle qui n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the check?</source>
        <translation>Retirer la vérification ?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Photos, numéro et position sont supprimés, ici et sur le serveur. Votre compte ne change pas.</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirer et supprimer maintenant</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser on operating system</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Lieu inconnu</translation>
    </message>
</context>
</TS>
