<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CameraGroup</name>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Camera source</source>
        <translation>Fuente de la cámara</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Nada que ver</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>or drop a picture here, or paste</source>
        <translation>o suelta aquí una imagen, o pégala</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflejo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Camera permission</source>
        <translation>Acceso a la cámara</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>A picture or a video for the camera</source>
        <translation>Una imagen o un vídeo para la cámara</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</source>
        <translation>Imágenes y vídeos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ClockGroup</name>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>ordenador</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Desfase</translation>
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
        <translation>Botones del teléfono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura</translation>
    </message>
</context>
<context>
    <name>EmulatorHead</name>
    <message>
        <source>kAuth emulator</source>
        <translation>Emulador de kAuth</translation>
    </message>
    <message>
        <source>Phone %1 × %2</source>
        <translation>Teléfono %1 × %2</translation>
    </message>
    <message>
        <source>Reset phone</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Kill the app</source>
        <translation>Matar la app</translation>
    </message>
    <message>
        <source>Start the app</source>
        <translation>Iniciar la app</translation>
    </message>
</context>
<context>
    <name>EmulatorWindow</name>
    <message>
        <source>kAuth emulator</source>
        <translation>Emulador de kAuth</translation>
    </message>
    <message>
        <source>Save the phone&apos;s picture</source>
        <translation>Guardar la imagen del teléfono</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>EventsGroup</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Guardar los eventos</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>The app is starting</source>
        <translation>La app se inicia</translation>
    </message>
    <message>
        <source>The app does not run. Press to start it.</source>
        <translation>La app no está en marcha. Pulsa para iniciarla.</translation>
    </message>
</context>
<context>
    <name>LocationGroup</name>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Answer of the location</source>
        <translation>Respuesta de la ubicación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and size</source>
        <translation>Aspecto y tamaño</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
</context>
<context>
    <name>NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
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
        <translation>La pantalla del teléfono</translation>
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
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Perder</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duplicar</translation>
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
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Look at what is under this window</source>
        <translation>Mirar lo que hay bajo esta ventana</translation>
    </message>
</context>
<context>
    <name>UnlockGroup</name>
    <message>
        <source>Fingerprint and face</source>
        <translation>Huella y rostro</translation>
    </message>
    <message>
        <source>Answer of the fingerprint</source>
        <translation>Respuesta de la huella</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>platform::BenchModel</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
</context>
</TS>
