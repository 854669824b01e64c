<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CameraGroup</name>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>live</source>
        <translation>active</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Camera source</source>
        <translation>Source de la caméra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Spécimen</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Un spécimen</translation>
    </message>
    <message>
        <source>or drop a picture here, or paste</source>
        <translation>ou déposez une image ici, ou collez-la</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Tremblé</translation>
    </message>
    <message>
        <source>Camera permission</source>
        <translation>Accès à la caméra</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>A picture or a video for the camera</source>
        <translation>Une image ou une vidéo pour la caméra</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</source>
        <translation>Images et vidéos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ClockGroup</name>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Phone buttons</source>
        <translation>Touches du téléphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture</translation>
    </message>
</context>
<context>
    <name>EmulatorHead</name>
    <message>
        <source>kAuth emulator</source>
        <translation>Émulateur kAuth</translation>
    </message>
    <message>
        <source>Phone %1 × %2</source>
        <translation>Téléphone %1 × %2</translation>
    </message>
    <message>
        <source>Reset phone</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Kill the app</source>
        <translation>Tuer l’appli</translation>
    </message>
    <message>
        <source>Start the app</source>
        <translation>Lancer l’appli</translation>
    </message>
</context>
<context>
    <name>EmulatorWindow</name>
    <message>
        <source>kAuth emulator</source>
        <translation>Émulateur kAuth</translation>
    </message>
    <message>
        <source>Save the phone&apos;s picture</source>
        <translation>Enregistrer l’image du téléphone</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>EventsGroup</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Enregistrer les événements</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>The app is starting</source>
        <translation>L’appli démarre</translation>
    </message>
    <message>
        <source>The app does not run. Press to start it.</source>
        <translation>L’appli ne tourne pas. Appuyez pour la lancer.</translation>
    </message>
</context>
<context>
    <name>LocationGroup</name>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Answer of the location</source>
        <translation>Réponse de la position</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and size</source>
        <translation>Apparence et taille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
</context>
<context>
    <name>NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <source>The phone&apos;s screen</source>
        <translation>L’écran du téléphone</translation>
    </message>
</context>
<context>
    <name>PushGroup</name>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Perdre</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doubler</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ScreenPicker</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Look at what is under this window</source>
        <translation>Regarder ce qui est sous cette fenêtre</translation>
    </message>
</context>
<context>
    <name>UnlockGroup</name>
    <message>
        <source>Fingerprint and face</source>
        <translation>Empreinte et visage</translation>
    </message>
    <message>
        <source>Answer of the fingerprint</source>
        <translation>Réponse de l’empreinte</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>platform::BenchModel</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
</context>
</TS>
