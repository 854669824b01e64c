<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CameraGroup</name>
    <message>
        <source>Virtual camera</source>
        <translation>Fotocamera virtuale</translation>
    </message>
    <message>
        <source>live</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>Camera source</source>
        <translation>Sorgente della fotocamera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Niente da vedere</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Facsimile</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Un facsimile</translation>
    </message>
    <message>
        <source>or drop a picture here, or paste</source>
        <translation>o trascina qui un’immagine, o incollala</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Sfocatura</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Riflesso</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Mosso</translation>
    </message>
    <message>
        <source>Camera permission</source>
        <translation>Accesso alla fotocamera</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permessa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negata</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>A picture or a video for the camera</source>
        <translation>Un’immagine o un video per la fotocamera</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</source>
        <translation>Immagini e video (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ClockGroup</name>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Scarto</translation>
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
        <translation>Tasti del telefono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
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
        <translation>Emulatore kAuth</translation>
    </message>
    <message>
        <source>Phone %1 × %2</source>
        <translation>Telefono %1 × %2</translation>
    </message>
    <message>
        <source>Reset phone</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Kill the app</source>
        <translation>Interrompi l’app</translation>
    </message>
    <message>
        <source>Start the app</source>
        <translation>Avvia l’app</translation>
    </message>
</context>
<context>
    <name>EmulatorWindow</name>
    <message>
        <source>kAuth emulator</source>
        <translation>Emulatore kAuth</translation>
    </message>
    <message>
        <source>Save the phone&apos;s picture</source>
        <translation>Salva l’immagine del telefono</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Immagini (*.png)</translation>
    </message>
</context>
<context>
    <name>EventsGroup</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cassaforte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Salva gli eventi</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>The app is starting</source>
        <translation>L’app si avvia</translation>
    </message>
    <message>
        <source>The app does not run. Press to start it.</source>
        <translation>L’app non è in esecuzione. Premi per avviarla.</translation>
    </message>
</context>
<context>
    <name>LocationGroup</name>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Answer of the location</source>
        <translation>Risposta della posizione</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovata</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negata</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Nessuna</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and size</source>
        <translation>Aspetto e dimensioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno animazioni</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Più contrasto</translation>
    </message>
</context>
<context>
    <name>NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <source>The phone&apos;s screen</source>
        <translation>Lo schermo del telefono</translation>
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
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Perdi</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppia</translation>
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
        <translation>Cosa vede la fotocamera</translation>
    </message>
    <message>
        <source>Look at what is under this window</source>
        <translation>Guarda cosa c’è sotto questa finestra</translation>
    </message>
</context>
<context>
    <name>UnlockGroup</name>
    <message>
        <source>Fingerprint and face</source>
        <translation>Impronta e viso</translation>
    </message>
    <message>
        <source>Answer of the fingerprint</source>
        <translation>Risposta dell’impronta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
</context>
<context>
    <name>platform::BenchModel</name>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Non c’è nessuna immagine da incollare.</translation>
    </message>
</context>
</TS>
