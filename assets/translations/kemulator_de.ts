<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CameraGroup</name>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>live</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Camera source</source>
        <translation>Quelle der Kamera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schirm</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Nichts zu sehen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Ein Muster</translation>
    </message>
    <message>
        <source>or drop a picture here, or paste</source>
        <translation>oder ein Bild hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Wackeln</translation>
    </message>
    <message>
        <source>Camera permission</source>
        <translation>Zugriff auf die Kamera</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A picture or a video for the camera</source>
        <translation>Ein Bild oder Video für die Kamera</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</source>
        <translation>Bilder und Videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ClockGroup</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Abweichung</translation>
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
        <translation>Tasten des Telefons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>EmulatorHead</name>
    <message>
        <source>kAuth emulator</source>
        <translation>kAuth-Emulator</translation>
    </message>
    <message>
        <source>Phone %1 × %2</source>
        <translation>Telefon %1 × %2</translation>
    </message>
    <message>
        <source>Reset phone</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Kill the app</source>
        <translation>App abbrechen</translation>
    </message>
    <message>
        <source>Start the app</source>
        <translation>App starten</translation>
    </message>
</context>
<context>
    <name>EmulatorWindow</name>
    <message>
        <source>kAuth emulator</source>
        <translation>kAuth-Emulator</translation>
    </message>
    <message>
        <source>Save the phone&apos;s picture</source>
        <translation>Bild des Telefons speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>EventsGroup</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Ereignisse speichern</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>The app is starting</source>
        <translation>Die App startet</translation>
    </message>
    <message>
        <source>The app does not run. Press to start it.</source>
        <translation>Die App läuft nicht. Zum Starten drücken.</translation>
    </message>
</context>
<context>
    <name>LocationGroup</name>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Answer of the location</source>
        <translation>Antwort des Standorts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and size</source>
        <translation>Aussehen und Größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
</context>
<context>
    <name>NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
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
        <translation>Der Bildschirm des Telefons</translation>
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
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
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
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Look at what is under this window</source>
        <translation>Zeigen, was unter diesem Fenster liegt</translation>
    </message>
</context>
<context>
    <name>UnlockGroup</name>
    <message>
        <source>Fingerprint and face</source>
        <translation>Finger und Gesicht</translation>
    </message>
    <message>
        <source>Answer of the fingerprint</source>
        <translation>Antwort des Fingerabdrucks</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>platform::BenchModel</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
</context>
</TS>
