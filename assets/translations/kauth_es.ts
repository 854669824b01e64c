<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountBackupPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de reserva</translation>
    </message>
    <message>
        <source>How many are left shows once you are online.</source>
        <translation>Cuántos quedan se ve en cuanto tengas red.</translation>
    </message>
    <message>
        <source>%1 of %2 are left. Each signs you in to %3 once.</source>
        <translation>Quedan %1 de %2. Cada uno abre %3 una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Queda %n código de reserva</numerusform>
            <numerusform>Quedan %n códigos de reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones soon.</source>
        <translation>Crea pronto 10 nuevos.</translation>
    </message>
    <message>
        <source>You have not proven yet that you kept them.</source>
        <translation>Aún no has mostrado que los guardas.</translation>
    </message>
    <message>
        <source>This phone does not keep them, so nobody can find them here.</source>
        <translation>Este teléfono no los guarda: aquí nadie puede encontrarlos.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Making new codes…</source>
        <translation>Creando códigos nuevos…</translation>
    </message>
    <message>
        <source>Make 10 new codes</source>
        <translation>Crear 10 códigos nuevos</translation>
    </message>
    <message>
        <source>Make 10 new codes?</source>
        <translation>¿Crear 10 códigos nuevos?</translation>
    </message>
    <message>
        <source>The old ones stop working at once. Throw away paper and files with them.</source>
        <translation>Los viejos dejan de funcionar ya. Tira el papel y los archivos que los tengan.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crear códigos</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Conservar los viejos</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>Ready, tested today at %1</source>
        <translation>Listo, probado hoy a las %1</translation>
    </message>
    <message>
        <source>Ready, tested on %1</source>
        <translation>Listo, probado el %1</translation>
    </message>
    <message>
        <source>Requests come late</source>
        <translation>Las peticiones llegan tarde</translation>
    </message>
    <message>
        <source>Requests do not arrive. The open app still gets them.</source>
        <translation>Las peticiones no llegan. La app abierta sí las recibe.</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Detenido por el Manager</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Push sign-in</source>
        <translation>Acceso con petición</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de reserva</translation>
    </message>
    <message>
        <source>%1 of 10 left</source>
        <translation>Quedan %1 de 10</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Remove %1 from this phone?</source>
        <translation>¿Quitar %1 de este teléfono?</translation>
    </message>
    <message>
        <source>Unpin from the top</source>
        <translation>Dejar de fijar arriba</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation>Subir en la lista</translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation>Bajar en la lista</translation>
    </message>
    <message>
        <source>Remove from this phone</source>
        <translation>Quitar de este teléfono</translation>
    </message>
    <message>
        <source>The key of this phone is kept in software. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La clave de este teléfono se guarda por software. Para quitar esta cuenta, abre la página 2FA del Manager.</translation>
    </message>
    <message>
        <source>The key of this phone is kept in its hardware. To remove this account, open the 2FA page of the Manager.</source>
        <translation>La clave de este teléfono se guarda en su hardware. Para quitar esta cuenta, abre la página 2FA del Manager.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its codes are gone from here. Turn off two-step sign-in at the service first. For 30 days you can put it back: Settings, Removed accounts.</source>
        <translation>Sus códigos desaparecen de aquí. Desactiva antes el acceso en dos pasos en el servicio. Durante 30 días puedes recuperarla: Ajustes, Cuentas quitadas.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>We do not know the right time</source>
        <translation>No sabemos la hora correcta</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>El reloj va %n s atrasado</numerusform>
            <numerusform>El reloj va %n s atrasado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>El reloj va %n s adelantado</numerusform>
            <numerusform>El reloj va %n s adelantado</numerusform>
        </translation>
    </message>
    <message>
        <source>A code made now would be wrong, so we show none. Nothing is lost. Turn on automatic time.</source>
        <translation>Un código hecho ahora sería erróneo, por eso no lo mostramos. No se ha perdido nada. Activa la hora automática.</translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>De momento corregimos tus códigos. Activa la hora automática.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>This account has no code. Requests come by push.</source>
        <translation>Esta cuenta no tiene código. Las peticiones llegan solas.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Requests do not arrive</source>
        <translation>Las peticiones no llegan</translation>
    </message>
    <message>
        <source>Stopped by the Manager</source>
        <translation>Detenido por el Manager</translation>
    </message>
    <message>
        <source>The clock is not right</source>
        <translation>El reloj no va bien</translation>
    </message>
    <message>
        <source>Few backup codes left</source>
        <translation>Pocos códigos de reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>Orden de las cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>No account has these letters.</source>
        <translation>Ninguna cuenta tiene esas letras.</translation>
    </message>
    <message>
        <source>Codes are shown in the list because push cannot reach you now.</source>
        <translation>Los códigos están en la lista porque ahora las peticiones no te llegan.</translation>
    </message>
    <message>
        <source>Push accounts ask you first. Tap one to see its code.</source>
        <translation>Estas cuentas te preguntan antes. Toca una para ver su código.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>AnsweredCard</name>
    <message>
        <source>%1, asked at %2</source>
        <translation>%1, pedido a las %2</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ApprovedPage</name>
    <message>
        <source>You can choose a new password on the sign-in page.</source>
        <translation>Puedes elegir una contraseña nueva en la página de inicio.</translation>
    </message>
    <message>
        <source>The email of your account is %1.</source>
        <translation>El correo de tu cuenta es %1.</translation>
    </message>
    <message>
        <source>You can now add a new phone to your account.</source>
        <translation>Ya puedes añadir un teléfono nuevo a tu cuenta.</translation>
    </message>
    <message>
        <source>Your account is open again.</source>
        <translation>Tu cuenta vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Your payout can go on.</source>
        <translation>Tu pago puede seguir.</translation>
    </message>
    <message>
        <source>Your order goes on.</source>
        <translation>Tu pedido sigue adelante.</translation>
    </message>
    <message>
        <source>It’s you. Confirmed.</source>
        <translation>Eres tú. Confirmado.</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <translation>Fotos eliminadas</translation>
    </message>
    <message>
        <source>%1, here and on the server</source>
        <comment>a time</comment>
        <translation>%1, aquí y en el servidor</translation>
    </message>
    <message>
        <source>Next: protect the account again</source>
        <translation>Ahora protege otra vez la cuenta</translation>
    </message>
    <message>
        <source>It takes 30 seconds on this phone.</source>
        <translation>Tarda 30 segundos en este teléfono.</translation>
    </message>
    <message>
        <source>Link this phone with kAuth</source>
        <translation>Vincular este teléfono con kAuth</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>BackupCode</name>
    <message>
        <source>Code %1: %2</source>
        <translation>Código %1: %2</translation>
    </message>
</context>
<context>
    <name>CaptureBackdrop</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>You and your card</source>
        <translation>Tú y tu documento</translation>
    </message>
    <message>
        <source>You and your passport</source>
        <translation>Tú y tu pasaporte</translation>
    </message>
    <message>
        <source>Now the back</source>
        <translation>Ahora el reverso</translation>
    </message>
    <message>
        <source>The page with your face</source>
        <translation>La página con tu cara</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Anverso del documento</translation>
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
        <translation>Tu cara y el lado con tu foto.</translation>
    </message>
    <message>
        <source>Photo 2 of 2. Turn the card over.</source>
        <translation>Foto 2 de 2. Dale la vuelta.</translation>
    </message>
    <message>
        <source>Photo 1 of 2. Lay it inside the frame.</source>
        <translation>Foto 1 de 2. Ponlo dentro del marco.</translation>
    </message>
    <message>
        <source>Open it and lay it inside the frame.</source>
        <translation>Ábrelo y ponlo dentro del marco.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítido</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Timer 5 s</source>
        <translation>En 5 s</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Linterna apagada</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Linterna</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
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
        <translation>Este lado ya está. Dale la vuelta.</translation>
    </message>
    <message>
        <source>Take it by hand: press the button.</source>
        <translation>Hazla a mano: pulsa el botón.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflejo</translation>
    </message>
    <message>
        <source>No reflection</source>
        <translation>Sin reflejos</translation>
    </message>
    <message>
        <source>Lines unclear</source>
        <translation>Líneas borrosas</translation>
    </message>
    <message>
        <source>Lines readable</source>
        <translation>Líneas legibles</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bien. No te muevas.</translation>
    </message>
    <message>
        <source>Lay it inside the frame.</source>
        <translation>Ponlo dentro del marco.</translation>
    </message>
    <message>
        <source>Show all four corners.</source>
        <translation>Muestra las cuatro esquinas.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Acércate un poco.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Aléjate un poco.</translation>
    </message>
    <message>
        <source>Hold the phone flat above it.</source>
        <translation>Pon el teléfono recto encima.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>No te muevas.</translation>
    </message>
    <message>
        <source>It is too dark. Find more light.</source>
        <translation>Está muy oscuro. Busca más luz.</translation>
    </message>
    <message>
        <source>Light hides a part. Tilt it a little.</source>
        <translation>La luz tapa una parte. Inclínalo un poco.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Aún no está nítido. No te muevas.</translation>
    </message>
    <message>
        <source>This is the other side. Turn it over.</source>
        <translation>Es el otro lado. Dale la vuelta.</translation>
    </message>
    <message>
        <source>Show the page with your photo.</source>
        <translation>Muestra la página con tu foto.</translation>
    </message>
    <message>
        <source>This is not the document you chose.</source>
        <translation>No es el documento elegido.</translation>
    </message>
    <message>
        <source>Show your whole face.</source>
        <translation>Muestra toda la cara.</translation>
    </message>
    <message>
        <source>Only you, please.</source>
        <translation>Solo tú, por favor.</translation>
    </message>
    <message>
        <source>Lift it next to your chin.</source>
        <translation>Súbelo junto a la barbilla.</translation>
    </message>
    <message>
        <source>Move it away from your face.</source>
        <translation>Apártalo de la cara.</translation>
    </message>
    <message>
        <source>Looking for your face</source>
        <translation>Buscando tu cara</translation>
    </message>
    <message>
        <source>Looking for your document</source>
        <translation>Buscando tu documento</translation>
    </message>
    <message>
        <source>The camera is off for this app. Nothing was recorded. Turn it on in the settings.</source>
        <translation>La cámara está apagada para esta app. No se grabó nada. Actívala en los ajustes.</translation>
    </message>
    <message>
        <source>We found no camera. Nothing was lost. Go on with a phone that has one.</source>
        <translation>No hay cámara. No se perdió nada. Sigue con un teléfono que tenga una.</translation>
    </message>
    <message>
        <source>The camera stopped working. Nothing was lost. Close other apps that use it, then open this page again.</source>
        <translation>La cámara ha dejado de funcionar. No se ha perdido nada. Cierra las otras apps que la usan y vuelve a abrir esta página.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>Find your account again</source>
        <translation>Encontrar tu cuenta</translation>
    </message>
    <message>
        <source>Sign in without your old phone</source>
        <translation>Entrar sin tu teléfono anterior</translation>
    </message>
    <message>
        <source>Open your locked account</source>
        <translation>Abrir tu cuenta bloqueada</translation>
    </message>
    <message>
        <source>Get your first payout</source>
        <translation>Recibir tu primer pago</translation>
    </message>
    <message>
        <source>Let your order go on</source>
        <translation>Desbloquear tu pedido</translation>
    </message>
    <message>
        <source>Is this what you asked for?</source>
        <translation>¿Es esto lo que pediste?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Check before you share anything.</source>
        <translation>Comprueba antes de compartir nada.</translation>
    </message>
    <message>
        <source>What will happen if you are confirmed</source>
        <translation>Lo que pasa si te confirman</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Verified receiver of your documents</source>
        <translation>Destinatario verificado de tus documentos</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Abierto hasta las %1</translation>
    </message>
    <message>
        <source>Kept until decided, 72 hours at most</source>
        <translation>Se guarda hasta decidir, 72 horas como máximo</translation>
    </message>
    <message>
        <source>Never use a stranger’s code</source>
        <translation>Nunca uses el código de un extraño</translation>
    </message>
    <message>
        <source>Support shows it only in the Manager, or sends it to your own email.</source>
        <translation>Soporte solo lo muestra en el Manager o lo envía a tu propio correo.</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Sí, continuar</translation>
    </message>
    <message>
        <source>I did not ask for this</source>
        <translation>Yo no pedí esto</translation>
    </message>
    <message>
        <source>Report and close this case?</source>
        <translation>¿Avisar y cerrar este caso?</translation>
    </message>
    <message>
        <source>Nothing was shared. The code stops working at once, and support is told.</source>
        <translation>No se compartió nada. El código deja de valer y avisamos a soporte.</translation>
    </message>
    <message>
        <source>Report and close</source>
        <translation>Avisar y cerrar</translation>
    </message>
    <message>
        <source>Photos, number and position</source>
        <translation>Fotos, número y posición</translation>
    </message>
</context>
<context>
    <name>CheckNumber</name>
    <message>
        <source>%1: this number is too long.</source>
        <comment>a country</comment>
        <translation>%1: este número es demasiado largo.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Solo cifras, por favor.</translation>
    </message>
    <message>
        <source>%1: no mobile number begins like this.</source>
        <comment>a country</comment>
        <translation>%1: ningún móvil empieza así.</translation>
    </message>
    <message>
        <source>%1. You can leave out the first %2.</source>
        <comment>a country; a digit</comment>
        <translation>%1. Puedes omitir el primer %2.</translation>
    </message>
</context>
<context>
    <name>CheckStage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ChooseHint</name>
    <message>
        <source>Choose an account to see its code.</source>
        <translation>Elige una cuenta para ver su código.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>The clock is %n second(s) late</source>
        <translation>
            <numerusform>El reloj va %n s atrasado</numerusform>
            <numerusform>El reloj va %n s atrasado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) early</source>
        <translation>
            <numerusform>El reloj va %n s adelantado</numerusform>
            <numerusform>El reloj va %n s adelantado</numerusform>
        </translation>
    </message>
    <message>
        <source>We correct your codes for now. Turn on automatic time.</source>
        <translation>De momento corregimos tus códigos. Activa la hora automática.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
</context>
<context>
    <name>CodeDial</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código siguiente</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copiar el código siguiente</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <translation>El código está oculto</translation>
    </message>
    <message>
        <source>new in &lt;b&gt;%1 s&lt;/b&gt;</source>
        <translation>nuevo en &lt;b&gt;%1 s&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>new in %n second(s)</source>
        <translation>
            <numerusform>nuevo en %n segundo</numerusform>
            <numerusform>nuevo en %n segundos</numerusform>
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
        <translation>Escribe el código del SMS</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>Código del SMS</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado al %1</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>No SMS? You can ask again in</source>
        <translation>¿Sin SMS? Pide otro en</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Empty the code</source>
        <translation>Vaciar el código</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words: fr, de, it, es</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>País: %1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o prefijo</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>You withdrew the check.</source>
        <translation>Has retirado la verificación.</translation>
    </message>
    <message>
        <source>You did not ask for this check, so it is closed.</source>
        <translation>No pediste esta verificación, así que está cerrada.</translation>
    </message>
    <message>
        <source>The time to send it is over.</source>
        <translation>El tiempo para enviarla terminó.</translation>
    </message>
    <message>
        <source>72 hours are over and there was no decision.</source>
        <translation>Pasaron 72 horas sin una decisión.</translation>
    </message>
    <message>
        <source>The check is decided.</source>
        <translation>La verificación está decidida.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Todo está eliminado</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone, here and on the server.</source>
        <translation>Tus fotos, tu número y tu posición ya no están, aquí ni en el servidor.</translation>
    </message>
    <message>
        <source>Your photos, number and position are gone from this phone.</source>
        <translation>Tus fotos, tu número y tu posición ya no están en este teléfono.</translation>
    </message>
    <message>
        <source>Ask support for a new code</source>
        <translation>Pedir un código nuevo a soporte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe</source>
        <translation>Tu cuenta no cambia y está segura</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have?</source>
        <translation>¿Qué documento tienes?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>It must be valid and be the original, not a copy.</source>
        <translation>Debe ser válido y el original, no una copia.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>2 photos: front and back</source>
        <translation>2 fotos: anverso y reverso</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>1 photo: the page with your face</source>
        <translation>1 foto: la página con tu cara</translation>
    </message>
    <message>
        <source>For a good photo</source>
        <translation>Para una buena foto</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Luz de día, sin flash</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>Plano sobre una mesa oscura</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Sin dedos sobre el documento</translation>
    </message>
    <message>
        <source>I have neither of these</source>
        <translation>No tengo ninguno de los dos</translation>
    </message>
</context>
<context>
    <name>FactChip</name>
    <message>
        <source>%1: good</source>
        <translation>%1: bien</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <translation>%1: no está bien</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go back to the copy before</source>
        <translation>Volver a la copia anterior</translation>
    </message>
    <message>
        <source>Link my accounts again</source>
        <translation>Vincular mis cuentas de nuevo</translation>
    </message>
    <message>
        <source>Start with no accounts?</source>
        <translation>¿Empezar sin cuentas?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one. Every account must be linked again.</source>
        <translation>El archivo dañado queda junto al nuevo. Hay que vincular cada cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Start with no accounts</source>
        <translation>Empezar sin cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>This password does not match.</source>
        <translation>Esta contraseña no coincide.</translation>
    </message>
    <message>
        <source>Your account is safe and nothing has changed.</source>
        <translation>Tu cuenta está a salvo y nada ha cambiado.</translation>
    </message>
    <message>
        <source>Check the keyboard language, then try again.</source>
        <translation>Comprueba el idioma del teclado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Demasiados intentos erróneos.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelve a intentarlo en %n segundo.</numerusform>
            <numerusform>Vuelve a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not match.</source>
        <translation>Este código no coincide.</translation>
    </message>
    <message>
        <source>Wait for the next code, then type that one.</source>
        <translation>Espera el código siguiente y escribe ese.</translation>
    </message>
    <message>
        <source>The computer did not accept the digits.</source>
        <translation>El ordenador no ha aceptado las cifras.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>No se ha vinculado nada.</translation>
    </message>
    <message>
        <source>Press New code on the computer and scan again.</source>
        <translation>Pulsa Código nuevo en el ordenador y escanea otra vez.</translation>
    </message>
    <message>
        <source>The time to link is over.</source>
        <translation>El tiempo para vincular ha terminado.</translation>
    </message>
    <message>
        <source>Press New code on the computer.</source>
        <translation>Pulsa Código nuevo en el ordenador.</translation>
    </message>
    <message>
        <source>We cannot find %1.</source>
        <translation>No encontramos %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Comprueba la dirección y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to this server is not safe.</source>
        <translation>La conexión con este servidor no es segura.</translation>
    </message>
    <message>
        <source>Use another network, or ask the people who run it.</source>
        <translation>Usa otra red o pregunta a quienes lo gestionan.</translation>
    </message>
    <message>
        <source>This server is not the one you linked.</source>
        <translation>Este servidor no es el que vinculaste.</translation>
    </message>
    <message>
        <source>Nothing was sent and your account is safe.</source>
        <translation>No se ha enviado nada y tu cuenta está a salvo.</translation>
    </message>
    <message>
        <source>Ask the people who run it before you go on.</source>
        <translation>Pregunta a quienes lo gestionan antes de seguir.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Sin red.</translation>
    </message>
    <message>
        <source>Nothing was lost, what you typed is still here.</source>
        <translation>No se ha perdido nada, lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Vuelve a intentarlo cuando tengas red.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The server gave an answer we do not understand.</source>
        <translation>El servidor dio una respuesta que no entendemos.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, update kAuth.</source>
        <translation>Vuelve a intentarlo más tarde. Si sigue igual, actualiza kAuth.</translation>
    </message>
    <message>
        <source>This code was already used or is too old.</source>
        <translation>Este código ya se usó o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>This code is not for kAuth.</source>
        <translation>Este código no es para kAuth.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Escanea el código QR del Manager o de un servicio.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>En esta imagen no hay un código QR.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Choose another picture, or type the key.</source>
        <translation>Elige otra imagen o escribe la clave.</translation>
    </message>
    <message>
        <source>This code needs a newer kAuth.</source>
        <translation>Este código necesita un kAuth más nuevo.</translation>
    </message>
    <message>
        <source>Update kAuth, then scan again.</source>
        <translation>Actualiza kAuth y escanea otra vez.</translation>
    </message>
    <message>
        <source>This code breaks the rules, so we did not follow it.</source>
        <translation>Este código rompe las reglas, por eso no lo hemos seguido.</translation>
    </message>
    <message>
        <source>Nothing was linked or sent.</source>
        <translation>No se ha vinculado ni enviado nada.</translation>
    </message>
    <message>
        <source>Open the Manager yourself and scan its code.</source>
        <translation>Abre tú el Manager y escanea su código.</translation>
    </message>
    <message>
        <source>We cannot open this picture.</source>
        <translation>No podemos abrir esta imagen.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Elige una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>This key cannot be right.</source>
        <translation>Esta clave no puede ser correcta.</translation>
    </message>
    <message>
        <source>Keys have letters A to Z and digits 2 to 7. Compare it once more.</source>
        <translation>Las claves tienen letras de la A a la Z y cifras del 2 al 7. Compárala otra vez.</translation>
    </message>
    <message>
        <source>There is no link to paste.</source>
        <translation>No hay un enlace que pegar.</translation>
    </message>
    <message>
        <source>Copy the link first, then press Paste.</source>
        <translation>Copia antes el enlace y pulsa Pegar.</translation>
    </message>
    <message>
        <source>The camera is off for this app.</source>
        <translation>La cámara está apagada para esta app.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha grabado nada.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or use a picture.</source>
        <translation>Enciéndela en los ajustes o usa una imagen.</translation>
    </message>
    <message>
        <source>We found no camera.</source>
        <translation>No hemos encontrado una cámara.</translation>
    </message>
    <message>
        <source>Use a picture, or type the key.</source>
        <translation>Usa una imagen o escribe la clave.</translation>
    </message>
    <message>
        <source>The camera stopped working.</source>
        <translation>La cámara ha dejado de funcionar.</translation>
    </message>
    <message>
        <source>Close other apps that use it and open this page again, or use a picture.</source>
        <translation>Cierra las otras apps que la usan y vuelve a abrir esta página, o usa una imagen.</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Tu respuesta está guardada y sale en cuanto tengas red.</translation>
    </message>
    <message>
        <source>Until then nobody gets in.</source>
        <translation>Hasta entonces nadie entra.</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Número erróneo.</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in.</source>
        <translation>Esta petición está cerrada y nadie ha entrado.</translation>
    </message>
    <message>
        <source>Ask for a new one on the computer.</source>
        <translation>Pide una nueva en el ordenador.</translation>
    </message>
    <message>
        <source>We hid a request we could not verify.</source>
        <translation>Hemos ocultado una petición que no pudimos verificar.</translation>
    </message>
    <message>
        <source>Your account is safe.</source>
        <translation>Tu cuenta está a salvo.</translation>
    </message>
    <message>
        <source>If you are signing in now, start again on the computer.</source>
        <translation>Si estás iniciando sesión ahora, empieza de nuevo en el ordenador.</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>Esta petición ha terminado.</translation>
    </message>
    <message>
        <source>Nobody got in with it.</source>
        <translation>Nadie ha entrado con ella.</translation>
    </message>
    <message>
        <source>This PIN does not match.</source>
        <translation>Este PIN no coincide.</translation>
    </message>
    <message>
        <source>Your accounts are safe.</source>
        <translation>Tus cuentas están a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then you wait a little.</source>
        <translation>
            <numerusform>Queda %n intento, luego esperas un poco.</numerusform>
            <numerusform>Quedan %n intentos, luego esperas un poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The two PINs are different.</source>
        <translation>Los dos PIN son distintos.</translation>
    </message>
    <message>
        <source>Choose a PIN again.</source>
        <translation>Elige un PIN de nuevo.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Este PIN es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>The sensor did not know you.</source>
        <translation>El sensor no te ha reconocido.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escribe tu PIN.</translation>
    </message>
    <message>
        <source>Nobody can read it. We have not changed it.</source>
        <translation>Nadie puede leerlo. No lo hemos cambiado.</translation>
    </message>
    <message>
        <source>Go back to the copy before it, or link your accounts again.</source>
        <translation>Vuelve a la copia anterior o vincula tus cuentas de nuevo.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer kAuth.</source>
        <translation>Tus cuentas las guardó un kAuth más nuevo.</translation>
    </message>
    <message>
        <source>They are all there. We have not changed them.</source>
        <translation>Están todas. No las hemos cambiado.</translation>
    </message>
    <message>
        <source>Update kAuth, then open it again.</source>
        <translation>Actualiza kAuth y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a file of kAuth.</source>
        <translation>Este no es un archivo de kAuth.</translation>
    </message>
    <message>
        <source>We have not changed it.</source>
        <translation>No lo hemos cambiado.</translation>
    </message>
    <message>
        <source>Put your own file back, then try again.</source>
        <translation>Vuelve a poner tu archivo y reinténtalo.</translation>
    </message>
    <message>
        <source>kAuth is already open.</source>
        <translation>kAuth ya está abierto.</translation>
    </message>
    <message>
        <source>Your accounts are safe there.</source>
        <translation>Tus cuentas están a salvo allí.</translation>
    </message>
    <message>
        <source>Use the open window, or close it and try again.</source>
        <translation>Usa la ventana abierta, o ciérrala y reinténtalo.</translation>
    </message>
    <message>
        <source>An older copy of your accounts was put back.</source>
        <translation>Se ha vuelto a poner una copia más antigua de tus cuentas.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it alone.</source>
        <translation>Nadie puede entrar solo con ella.</translation>
    </message>
    <message>
        <source>Check the list. Link again what is missing.</source>
        <translation>Revisa la lista. Vincula de nuevo lo que falte.</translation>
    </message>
    <message>
        <source>There is no space left on this phone.</source>
        <translation>No queda espacio en este teléfono.</translation>
    </message>
    <message>
        <source>Your accounts are as they were before.</source>
        <translation>Tus cuentas están como antes.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Libera espacio y reinténtalo.</translation>
    </message>
    <message>
        <source>We could not save this.</source>
        <translation>No hemos podido guardar esto.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your accounts.</source>
        <translation>Este teléfono ha perdido la clave de tus cuentas.</translation>
    </message>
    <message>
        <source>Nobody can read them.</source>
        <translation>Nadie puede leerlas.</translation>
    </message>
    <message>
        <source>Unlock with your PIN, or link your accounts again.</source>
        <translation>Desbloquea con tu PIN o vincula tus cuentas de nuevo.</translation>
    </message>
    <message>
        <source>We could not make sure that it is you.</source>
        <translation>No hemos podido comprobar que eres tú.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing has changed.</source>
        <translation>No se ha enviado nada y nada ha cambiado.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or another file took its place.</source>
        <translation>El archivo de tus cuentas está dañado, u otro archivo ocupa su lugar.</translation>
    </message>
    <message>
        <source>This is no link of an identity check.</source>
        <translation>No es un enlace de una verificación de identidad.</translation>
    </message>
    <message>
        <source>Copy the whole link from support, then paste it.</source>
        <translation>Copia todo el enlace de soporte y pégalo.</translation>
    </message>
    <message>
        <source>Ask support for a new code.</source>
        <translation>Pide a soporte un código nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know this code: it is of another server, or too old.</source>
        <translation>%1 no conoce este código: es de otro servidor o demasiado antiguo.</translation>
    </message>
    <message>
        <source>%1 did not sign this code.</source>
        <translation>%1 no firmó este código.</translation>
    </message>
    <message>
        <source>Do not use it. Ask support for a new code.</source>
        <translation>No lo uses. Pide a soporte un código nuevo.</translation>
    </message>
    <message>
        <source>This check is closed.</source>
        <translation>Esta verificación está cerrada.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Se eliminó todo.</translation>
    </message>
    <message>
        <source>We cannot send an SMS to this number.</source>
        <translation>No podemos enviar un SMS a este número.</translation>
    </message>
    <message>
        <source>Check it, or use another number.</source>
        <translation>Compruébalo o usa otro número.</translation>
    </message>
    <message>
        <source>Too many SMS for now.</source>
        <translation>Demasiados SMS por ahora.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Prueba otra vez en %n minuto.</numerusform>
            <numerusform>Prueba otra vez en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last SMS. You can try %n more time(s).</source>
        <translation>
            <numerusform>Mira el último SMS. Te queda %n intento.</numerusform>
            <numerusform>Mira el último SMS. Te quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Demasiados códigos erróneos.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a new SMS in %n minute(s).</source>
        <translation>
            <numerusform>Pide otro SMS en %n minuto.</numerusform>
            <numerusform>Pide otro SMS en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>Este código es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Press Send again for a new SMS.</source>
        <translation>Pulsa Enviar otra vez para otro SMS.</translation>
    </message>
    <message>
        <source>Another check is under way.</source>
        <translation>Hay otra comprobación en curso.</translation>
    </message>
    <message>
        <source>Nothing of it was lost.</source>
        <translation>No se ha perdido nada de ella.</translation>
    </message>
    <message>
        <source>Finish it or delete it, then open this one.</source>
        <translation>Termínala o elimínala y luego abre esta.</translation>
    </message>
    <message>
        <source>This phone has lost the key to your check.</source>
        <translation>Este teléfono ha perdido la clave de tu comprobación.</translation>
    </message>
    <message>
        <source>Nobody can read what was kept of it here.</source>
        <translation>Nadie puede leer lo que se guardaba aquí de ella.</translation>
    </message>
    <message>
        <source>The key of %1 has changed, so we do not follow its answers.</source>
        <translation>La clave de %1 ha cambiado, así que no seguimos sus respuestas.</translation>
    </message>
    <message>
        <source>Only the reviewers you agreed to can open what was sent, and it is deleted after 72 hours at the latest.</source>
        <translation>Solo los revisores que aceptaste pueden abrir lo enviado, y se elimina a las 72 horas como máximo.</translation>
    </message>
    <message>
        <source>Ask support by another way. If in doubt, withdraw the check and ask for a new code.</source>
        <translation>Pregunta a soporte por otra vía. Si tienes dudas, retira la comprobación y pide un código nuevo.</translation>
    </message>
    <message>
        <source>The server does not take these photos.</source>
        <translation>El servidor no acepta estas fotos.</translation>
    </message>
    <message>
        <source>They are encrypted and nobody has seen them.</source>
        <translation>Están cifradas y nadie las ha visto.</translation>
    </message>
    <message>
        <source>Press Pause and Go on to try again, or delete all and ask support for a new code.</source>
        <translation>Pulsa Pausar y Seguir para reintentarlo, o elimina todo y pide un código nuevo a soporte.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation>Lo que has hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>This is not the code of this request.</source>
        <translation>Este no es el código de esta solicitud.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>No se ha respondido nada.</translation>
    </message>
    <message>
        <source>Scan the one beside the number, or type the digits.</source>
        <translation>Escanea el que está junto al número o escribe las cifras.</translation>
    </message>
</context>
<context>
    <name>FewCodesBanner</name>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Queda %n código de reserva</numerusform>
            <numerusform>Quedan %n códigos de reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 10 new ones for %1.</source>
        <translation>Crea 10 nuevos para %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se ha abierto nada.</translation>
    </message>
    <message>
        <source>This code holds the accounts of another app. kAuth cannot read it.</source>
        <translation>Este código contiene las cuentas de otra app. kAuth no puede leerlo.</translation>
    </message>
    <message>
        <source>This code opens a web page. It is not for kAuth.</source>
        <translation>Este código abre una página web. No es para kAuth.</translation>
    </message>
    <message>
        <source>This code is for a Wi-Fi network, not for kAuth.</source>
        <translation>Este código es para una red wifi, no para kAuth.</translation>
    </message>
    <message>
        <source>This code holds a contact. It is not for kAuth.</source>
        <translation>Este código contiene un contacto. No es para kAuth.</translation>
    </message>
    <message>
        <source>This code is for a payment, not for kAuth.</source>
        <translation>Este código es para un pago, no para kAuth.</translation>
    </message>
    <message>
        <source>This code is for a call or a message, not for kAuth.</source>
        <translation>Este código es para una llamada o un mensaje, no para kAuth.</translation>
    </message>
    <message>
        <source>This code holds a place or a date. It is not for kAuth.</source>
        <translation>Este código contiene un lugar o una fecha. No es para kAuth.</translation>
    </message>
    <message>
        <source>This code is for another app.</source>
        <translation>Este código es para otra app.</translation>
    </message>
    <message>
        <source>This code holds only text. It is not for kAuth.</source>
        <translation>Este código contiene solo texto. No es para kAuth.</translation>
    </message>
    <message>
        <source>Scan the QR code from support.</source>
        <translation>Escanea el código QR de soporte.</translation>
    </message>
    <message>
        <source>Scan the code of each service instead.</source>
        <translation>Escanea en su lugar el código de cada servicio.</translation>
    </message>
    <message>
        <source>Scan the QR code of the Manager or of a service.</source>
        <translation>Escanea el código QR del Manager o de un servicio.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About the identity check</source>
        <translation>Sobre la verificación</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Decide una persona</translation>
    </message>
    <message>
        <source>A reviewer compares your document and your pictures with the case.</source>
        <translation>Un revisor compara tu documento y tus fotos con el caso.</translation>
    </message>
    <message>
        <source>Only reviewers can open it</source>
        <translation>Solo los revisores la abren</translation>
    </message>
    <message>
        <source>It is encrypted on this phone. The server keeps what it cannot read.</source>
        <translation>Se cifra en este teléfono. El servidor no puede leerla.</translation>
    </message>
    <message>
        <source>It does not stay</source>
        <translation>No se queda</translation>
    </message>
    <message>
        <source>All is deleted once decided, and after 72 hours at the latest.</source>
        <translation>Todo se elimina al decidir, en 72 horas como máximo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again for YES</source>
        <translation>Pulsa otra vez para SÍ</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Sigue pulsando</translation>
    </message>
    <message>
        <source>Hold it down, or press it twice</source>
        <translation>Mantén pulsado o pulsa dos veces</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>KeepButtons</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>KeepCodesBanner</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Guarda tus códigos de reserva</translation>
    </message>
    <message>
        <source>You have not kept those of %1 yet.</source>
        <translation>Los de %1 aún no están guardados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Number keys</source>
        <translation>Teclas numéricas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LinkAuthorisePage</name>
    <message>
        <source>Let this phone protect %1?</source>
        <translation>¿Dejar que este teléfono proteja %1?</translation>
    </message>
    <message>
        <source>Approve or refuse sign-ins</source>
        <translation>Aprobar o rechazar accesos</translation>
    </message>
    <message>
        <source>Make codes, also offline</source>
        <translation>Crear códigos, también sin red</translation>
    </message>
    <message>
        <source>Cannot read your mail or files</source>
        <translation>No puede leer tu correo ni archivos</translation>
    </message>
    <message>
        <source>Cannot change your password</source>
        <translation>No puede cambiar tu contraseña</translation>
    </message>
    <message>
        <source>Name of this phone in the Manager</source>
        <translation>Nombre de este teléfono en el Manager</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software, sealed by your lock.</source>
        <translation>La clave se crea en este teléfono y se guarda por software, sellada por tu bloqueo.</translation>
    </message>
    <message>
        <source>The key is made on this phone and never leaves it.</source>
        <translation>La clave se crea en este teléfono y nunca sale de él.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Authorise this phone</source>
        <translation>Autorizar este teléfono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The key is made on this phone and kept in software.</source>
        <translation>La clave se crea en este teléfono y se guarda en software.</translation>
    </message>
    <message>
        <source>This phone has no PIN and no fingerprint, so nobody is asked now. You choose a PIN before your first YES.</source>
        <translation>Este teléfono no tiene PIN ni huella, así que ahora no se pide nada. Elegirás un PIN antes de tu primer SÍ.</translation>
    </message>
</context>
<context>
    <name>LinkChoicePage</name>
    <message>
        <source>Add your account</source>
        <translation>Añade tu cuenta</translation>
    </message>
    <message>
        <source>Two ways, same result. Pick the one that suits you now.</source>
        <translation>Dos formas, el mismo resultado. Elige la que te venga bien.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Sign in on this phone</source>
        <translation>Entrar en este teléfono</translation>
    </message>
    <message>
        <source>Type your email and password here. About 30 seconds.</source>
        <translation>Escribe aquí tu correo y contraseña. Unos 30 segundos.</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Usar un ordenador</translation>
    </message>
    <message>
        <source>Scan a QR code from the Manager. Your password stays on the computer.</source>
        <translation>Escanea un código QR del Manager. Tu contraseña se queda en el ordenador.</translation>
    </message>
    <message>
        <source>Codes for another service?</source>
        <translation>¿Códigos para otro servicio?</translation>
    </message>
    <message>
        <source>Scan its QR code</source>
        <translation>Escanear su código QR</translation>
    </message>
    <message>
        <source>Type a setup key</source>
        <translation>Escribir una clave</translation>
    </message>
</context>
<context>
    <name>LinkCodesPage</name>
    <message>
        <source>Keep these 10 backup codes</source>
        <translation>Guarda estos 10 códigos de reserva</translation>
    </message>
    <message>
        <source>%1 is linked to this phone</source>
        <translation>%1 está vinculado a este teléfono</translation>
    </message>
    <message>
        <source>If you lose this phone, each code signs you in once. Store them away from this phone.</source>
        <translation>Si pierdes este teléfono, cada código te deja entrar una vez. Guárdalos lejos del teléfono.</translation>
    </message>
    <message>
        <source>I keep them in a safe place</source>
        <translation>Los guardo en un lugar seguro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LinkComputerPage</name>
    <message>
        <source>On your computer</source>
        <translation>En tu ordenador</translation>
    </message>
    <message>
        <source>Keep this phone in your hand.</source>
        <translation>Ten este teléfono en la mano.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;%1/2fa&lt;/b&gt;</source>
        <translation>Abre &lt;b&gt;%1/2fa&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>Entra como siempre.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Add an option&lt;/b&gt;, then &lt;b&gt;kAuth app&lt;/b&gt;</source>
        <translation>Elige &lt;b&gt;Add an option&lt;/b&gt; y luego &lt;b&gt;kAuth app&lt;/b&gt;</translation>
    </message>
    <message>
        <source>First time? The button says &lt;b&gt;Turn on&lt;/b&gt;.</source>
        <translation>¿La primera vez? El botón dice &lt;b&gt;Turn on&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Next&lt;/b&gt; to show the QR code</source>
        <translation>Pulsa &lt;b&gt;Next&lt;/b&gt; para ver el código QR</translation>
    </message>
    <message>
        <source>Then scan it with this phone.</source>
        <translation>Luego escanéalo con este teléfono.</translation>
    </message>
    <message>
        <source>The camera is used only to read this code. No picture is kept.</source>
        <translation>La cámara solo lee este código. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir la cámara</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>LinkConfirmPage</name>
    <message>
        <source>Type these digits on the computer</source>
        <translation>Escribe estas cifras en el ordenador</translation>
    </message>
    <message>
        <source>The page of %1 asks for them. Then this phone is linked.</source>
        <translation>La página de %1 las pide. Después este teléfono queda vinculado.</translation>
    </message>
    <message>
        <source>Time left to link</source>
        <translation>Tiempo para vincular</translation>
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
        <translation>Escríbelas solo en la página que tú abriste. Nunca las pedimos por teléfono ni correo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LinkKeyPage</name>
    <message>
        <source>Type a setup key</source>
        <translation>Escribir una clave</translation>
    </message>
    <message>
        <source>The service shows it beside its QR code. A link works too.</source>
        <translation>El servicio la muestra junto a su código QR. También vale un enlace.</translation>
    </message>
    <message>
        <source>Key or link</source>
        <translation>Clave o enlace</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Your name there (optional)</source>
        <translation>Tu nombre allí (opcional)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Añadir los códigos</translation>
    </message>
</context>
<context>
    <name>LinkScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Escanear el código</translation>
    </message>
    <message>
        <source>Point at the QR code on your computer</source>
        <translation>Apunta al código QR del ordenador</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Linterna apagada</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Linterna</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>De imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Type key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>LinkSecondPage</name>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Answer the request on your other phone. Then we go on by ourselves.</source>
        <translation>Responde a la petición en tu otro teléfono. Después seguimos solos.</translation>
    </message>
    <message>
        <source>Type one of your 10 backup codes. Each works once.</source>
        <translation>Escribe uno de tus 10 códigos de reserva. Cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Type the code your authenticator shows now.</source>
        <translation>Escribe el código que tu app muestra ahora.</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintenta en %n segundo</numerusform>
            <numerusform>Reintenta en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>A code from an authenticator</source>
        <translation>Un código de una app</translation>
    </message>
    <message>
        <source>A backup code</source>
        <translation>Un código de reserva</translation>
    </message>
    <message>
        <source>A request on my other phone</source>
        <translation>Una petición en mi otro teléfono</translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>Esperando tu respuesta…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open the link from support</source>
        <translation>Abrir el enlace de soporte</translation>
    </message>
    <message>
        <source>Tap it in your email, or copy it and paste it here.</source>
        <translation>Tócalo en tu correo, o cópialo y pégalo aquí.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>LinkSigninPage</name>
    <message>
        <source>Sign in on this phone</source>
        <translation>Entrar en este teléfono</translation>
    </message>
    <message>
        <source>Use the same email and password as in the Manager.</source>
        <translation>Usa el mismo correo y contraseña que en el Manager.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintenta en %n segundo</numerusform>
            <numerusform>Reintenta en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>Share where you are, once</source>
        <translation>Comparte dónde estás, una vez</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>It helps us notice if someone far away uses your documents.</source>
        <translation>Así notamos si alguien lejano usa tus documentos.</translation>
    </message>
    <message>
        <source>One position, rounded to 1&#xa0;km</source>
        <translation>Una posición, redondeada a 1&#xa0;km</translation>
    </message>
    <message>
        <source>Only reviewers see it</source>
        <translation>Solo la ven los revisores</translation>
    </message>
    <message>
        <source>Deleted with your photos</source>
        <translation>Se elimina con tus fotos</translation>
    </message>
    <message>
        <source>The check needs it. If you prefer not, stop here and nothing is sent.</source>
        <translation>La verificación la necesita. Si no quieres, para aquí y no se envía nada.</translation>
    </message>
    <message>
        <source>Your position is not shared</source>
        <translation>Tu posición no se comparte</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you did so far is kept. Allow it in the settings, now or later.</source>
        <translation>No se envió nada y todo se conserva. Permítela en los ajustes, ahora o más tarde.</translation>
    </message>
    <message>
        <source>We could not find your position</source>
        <translation>No encontramos tu posición</translation>
    </message>
    <message>
        <source>Nothing was sent. See in the settings that location is on, go to a window or outside, then try again.</source>
        <translation>No se envió nada. Comprueba en los ajustes que la ubicación está activada, ve a una ventana o afuera y prueba otra vez.</translation>
    </message>
    <message>
        <source>Looking for your position…</source>
        <translation>Buscando tu posición…</translation>
    </message>
    <message>
        <source>Share my position once</source>
        <translation>Compartir mi posición una vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Parar la verificación</translation>
    </message>
    <message>
        <source>Stop this check?</source>
        <translation>¿Parar esta verificación?</translation>
    </message>
    <message>
        <source>Your number is deleted here and on the server. No photo was sent.</source>
        <translation>Tu número se elimina aquí y en el servidor. No se envió ninguna foto.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Parar y eliminar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again. Your accounts are safe.</source>
        <translation>
            <numerusform>Espera %n segundo y reintenta. Tus cuentas están a salvo.</numerusform>
            <numerusform>Espera %n segundos y reintenta. Tus cuentas están a salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>You need it to open kAuth on this phone.</source>
        <translation>Lo necesitas para abrir kAuth en este teléfono.</translation>
    </message>
    <message>
        <source>PIN, or touch the sensor</source>
        <translation>PIN, o toca el sensor</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escribe tu PIN</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>Unlock kAuth</source>
        <translation>Desbloquear kAuth</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 digits</source>
        <translation>Elige un PIN de 6 cifras</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Escribe el PIN otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintenta en %n segundo</numerusform>
            <numerusform>Reintenta en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with fingerprint</source>
        <translation>Desbloquear con la huella</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>¿Olvidaste el PIN?</translation>
    </message>
    <message>
        <source>Nobody can read your accounts without it, and neither can we. Sign in with a backup code on the computer, remove kAuth in the settings of this phone, and link again.</source>
        <translation>Sin él nadie puede leer tus cuentas, nosotros tampoco. Entra en el ordenador con un código de reserva, quita kAuth en los ajustes de este teléfono y vincula de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>App lock</source>
        <translation>Bloqueo de la app</translation>
    </message>
    <message>
        <source>Lock with a PIN</source>
        <translation>Bloquear con un PIN</translation>
    </message>
    <message>
        <source>Needed to open kAuth and to say YES</source>
        <translation>Hace falta para abrir kAuth y decir SÍ</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear solo tras</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LockedRequest</name>
    <message numerus="yes">
        <source>%n sign-in(s) waiting</source>
        <translation>
            <numerusform>%n acceso espera</numerusform>
            <numerusform>%n accesos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left. Unlock to see it.</source>
        <translation>Queda %1. Desbloquea para verlo.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>MainTabs</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MiniCode</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Add your account and this phone becomes the second lock on its door.</source>
        <translation>Añade tu cuenta y este teléfono será la segunda cerradura de su puerta.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
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
            <numerusform>Número, %n cifra</numerusform>
            <numerusform>Número, %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>I see no number</source>
        <translation>No veo un número</translation>
    </message>
</context>
<context>
    <name>NumberScanSheet</name>
    <message>
        <source>Scan the number</source>
        <translation>Escanear el número</translation>
    </message>
    <message>
        <source>Point at the QR code beside the number. You still answer yourself.</source>
        <translation>Apunta al código QR junto al número. La respuesta sigue siendo tuya.</translation>
    </message>
    <message>
        <source>Type the digits instead</source>
        <translation>Mejor escribir las cifras</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Your codes still work. Requests arrive when you are back online.</source>
        <translation>Tus códigos siguen funcionando. Las peticiones llegan cuando vuelvas a tener red.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Order of the accounts</source>
        <translation>Orden de las cuentas</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Move an account in its own page</source>
        <translation>Mueve una cuenta en su página</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Los últimos usados primero</translation>
    </message>
    <message>
        <source>Check for requests now</source>
        <translation>Buscar peticiones ahora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Cuentas quitadas</translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>Requests are paused</source>
        <translation>Las peticiones están en pausa</translation>
    </message>
    <message>
        <source>Someone keeps asking</source>
        <translation>Alguien insiste</translation>
    </message>
    <message>
        <source>No sign-in asks this phone until %1. Your codes still work.</source>
        <translation>Ningún acceso pregunta a este teléfono hasta las %1. Tus códigos siguen funcionando.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.</source>
        <translation>
            <numerusform>%n acceso para %1 en %2 minutos. Nadie ha entrado. No te preguntamos hasta las %3.</numerusform>
            <numerusform>%n accesos para %1 en %2 minutos. Nadie ha entrado. No te preguntamos hasta las %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Preguntarme otra vez</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Era yo</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Sign-in waiting for you</source>
        <translation>Un acceso te espera</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) waiting for you</source>
        <translation>
            <numerusform>%n acceso te espera</numerusform>
            <numerusform>%n accesos te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your mobile number</source>
        <translation>Tu número de móvil</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>We send one SMS with a code. The number is deleted with your documents.</source>
        <translation>Enviamos un SMS con un código. El número se elimina con tus documentos.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>You can ask for an SMS in</source>
        <translation>Puedes pedir un SMS en</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Elige una imagen con un código QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%1 de %2 cifras escritas</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Find code number %1</source>
        <translation>Busca el código número %1</translation>
    </message>
    <message>
        <source>Type its last 4 characters, from your paper or file. This proves you can read them later.</source>
        <translation>Escribe sus últimos 4 caracteres, de tu papel o archivo. Así se ve que podrás leerlos después.</translation>
    </message>
    <message>
        <source>Last 4 characters of code %1</source>
        <translation>Últimos 4 caracteres del código %1</translation>
    </message>
    <message>
        <source>This is not the end of code %1. Nothing is lost. Look again, or close this to see the codes.</source>
        <translation>Este no es el final del código %1. No se ha perdido nada. Mira otra vez o cierra para ver los códigos.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recuérdamelo mañana</translation>
    </message>
</context>
<context>
    <name>PushTestSheet</name>
    <message>
        <source>Push works</source>
        <translation>Las peticiones llegan</translation>
    </message>
    <message>
        <source>Push works, but late</source>
        <translation>Las peticiones llegan, pero tarde</translation>
    </message>
    <message>
        <source>Push does not work now</source>
        <translation>Ahora las peticiones no llegan</translation>
    </message>
    <message>
        <source>Testing push</source>
        <translation>Probando las peticiones</translation>
    </message>
    <message>
        <source>A test request is on its way to this phone.</source>
        <translation>Una petición de prueba va de camino a este teléfono.</translation>
    </message>
    <message>
        <source>Codes and the open app still work.</source>
        <translation>Los códigos y la app abierta siguen funcionando.</translation>
    </message>
    <message>
        <source>A test request reached this phone in %1 s.</source>
        <translation>Una petición de prueba llegó a este teléfono en %1 s.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>%1 s, its signature is right</source>
        <translation>%1 s, su firma es correcta</translation>
    </message>
    <message>
        <source>Wake-up arrived</source>
        <translation>El aviso ha llegado</translation>
    </message>
    <message>
        <source>%1 s, by the push service of this phone</source>
        <translation>%1 s, por el servicio push de este teléfono</translation>
    </message>
    <message>
        <source>Request opened and checked</source>
        <translation>Petición abierta y comprobada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>If push is late one day</source>
        <translation>Si un día tarda</translation>
    </message>
    <message>
        <source>The open app also asks by itself</source>
        <translation>La app abierta también pregunta sola</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>This is what my document says</source>
        <translation>Es lo que dice mi documento</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Prueba de eliminación</translation>
    </message>
    <message>
        <source>No proof of deletion</source>
        <translation>Sin prueba de eliminación</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <comment>a number, a time</comment>
        <translation>Caso %1, %2</translation>
    </message>
    <message>
        <source>The server is deleting. It follows in a moment.</source>
        <translation>El servidor está eliminando. Llega en un momento.</translation>
    </message>
    <message>
        <source>The server was not reached. It deletes by its own clock.</source>
        <translation>No se alcanzó el servidor. Elimina según su propio reloj.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Prueba de eliminación</translation>
    </message>
    <message>
        <source>Signed by the server. Support can check it with case %1.</source>
        <translation>Firmada por el servidor. Soporte puede comprobarla con el caso %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RejectedPage</name>
    <message numerus="yes">
        <source>%n photo(s) need another try</source>
        <translation>
            <numerusform>Hay que repetir una foto</numerusform>
            <numerusform>Hay que repetir %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not confirm it’s you</source>
        <translation>No pudimos confirmar que eres tú</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Aún no hay nada decidido.</translation>
    </message>
    <message>
        <source>Your account is unchanged and safe.</source>
        <translation>Tu cuenta no cambia y está segura.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>Queda %n intento</numerusform>
            <numerusform>Quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are deleted in %1&#xa0;h %2&#xa0;min</source>
        <translation>Todas las fotos se eliminan en %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) again</source>
        <translation>
            <numerusform>Repetir esta foto</numerusform>
            <numerusform>Repetir %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirar y eliminar ahora</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Preguntar a soporte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>RejectedWords</name>
    <message>
        <source>Front of the card</source>
        <translation>Anverso del documento</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Reverso del documento</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Página del pasaporte</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Tip: turn off the lamp above you and use daylight from the side.</source>
        <translation>Consejo: apaga la lámpara de arriba y usa luz de día de lado.</translation>
    </message>
    <message>
        <source>Tip: go to a window.</source>
        <translation>Consejo: ve junto a una ventana.</translation>
    </message>
    <message>
        <source>Tip: keep the whole document inside the frame.</source>
        <translation>Consejo: deja todo el documento dentro del marco.</translation>
    </message>
    <message>
        <source>Tip: hold it at the edge, or lay it down.</source>
        <translation>Consejo: sujétalo por el borde o apóyalo.</translation>
    </message>
    <message>
        <source>Tip: hold still until the photo is taken.</source>
        <translation>Consejo: no te muevas hasta que se haga la foto.</translation>
    </message>
    <message>
        <source>A reflection hides a part of it.</source>
        <translation>Un reflejo tapa una parte.</translation>
    </message>
    <message>
        <source>It is not sharp.</source>
        <translation>No está nítida.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Está demasiado oscura.</translation>
    </message>
    <message>
        <source>A corner or an edge is missing.</source>
        <translation>Falta una esquina o un borde.</translation>
    </message>
    <message>
        <source>Something covers a part of it.</source>
        <translation>Algo tapa una parte.</translation>
    </message>
    <message>
        <source>Not every word can be read.</source>
        <translation>No se lee cada palabra.</translation>
    </message>
    <message>
        <source>This document cannot be accepted.</source>
        <translation>Este documento no se puede aceptar.</translation>
    </message>
    <message>
        <source>What you sent and the account do not match.</source>
        <translation>Lo que enviaste no coincide con la cuenta.</translation>
    </message>
</context>
<context>
    <name>RemovedAccountRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>RemovedAccountSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Borrar %1 para siempre?</translation>
    </message>
    <message>
        <source>Its key is deleted now and nobody can bring it back. If the service still asks for a code, you may be locked out there.</source>
        <translation>Su clave se borra ahora y nadie puede recuperarla. Si el servicio aún pide un código, puedes quedarte fuera.</translation>
    </message>
    <message>
        <source>Put it back and it makes its codes as before.</source>
        <translation>Recupérala y hará sus códigos como antes.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Borrarla ahora</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarla para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RemovedAccountsPage</name>
    <message>
        <source>Removed accounts</source>
        <translation>Cuentas quitadas</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se ha quitado nada</translation>
    </message>
    <message>
        <source>An account you remove from this phone waits here for 30 days.</source>
        <translation>Una cuenta que quitas de este teléfono espera aquí 30 días.</translation>
    </message>
    <message>
        <source>They make no codes. You can put each back for 30 days, then its key is deleted for good.</source>
        <translation>No hacen códigos. Puedes recuperar cada una durante 30 días; después su clave se borra para siempre.</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 se ha detenido</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>In the Manager, today at %1</source>
        <translation>En el Manager, hoy a las %1</translation>
    </message>
    <message>
        <source>In the Manager, on %1 at %2</source>
        <translation>En el Manager, el %1 a las %2</translation>
    </message>
    <message>
        <source>This phone can no longer approve sign-ins for it or make its codes. The key on this phone has been erased.</source>
        <translation>Este teléfono ya no puede aprobar sus accesos ni crear sus códigos. La clave de este teléfono se ha borrado.</translation>
    </message>
    <message>
        <source>Two-step sign-in is still on</source>
        <translation>El acceso en dos pasos sigue activo</translation>
    </message>
    <message>
        <source>Two-step sign-in is now off</source>
        <translation>El acceso en dos pasos está apagado</translation>
    </message>
    <message>
        <source>Another method of this account protects it.</source>
        <translation>Otro método de esta cuenta la protege.</translation>
    </message>
    <message>
        <source>It was the only method of this account. Turn it on again soon.</source>
        <translation>Era el único método de esta cuenta. Vuelve a activarlo pronto.</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>I did not do this</source>
        <translation>No he sido yo</translation>
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
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>%1 is open on your computer.</source>
        <translation>%1 está abierto en tu ordenador.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Cerrando la sesión…</translation>
    </message>
    <message>
        <source>A mistake? End this session (%1&#xa0;s)</source>
        <translation>¿Un error? Cerrar la sesión (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>You can change how you sign in now, for 5 minutes.</source>
        <translation>Ahora puedes cambiar tu acceso, durante 5 minutos.</translation>
    </message>
</context>
<context>
    <name>RequestBurnedPage</name>
    <message>
        <source>Wrong number</source>
        <translation>Número erróneo</translation>
    </message>
    <message>
        <source>This request is closed and nobody got in. Ask for a new one on the computer.</source>
        <translation>Esta petición está cerrada y nadie ha entrado. Pide una nueva en el ordenador.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Buscar una petición nueva</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>No era yo</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>New place</source>
        <translation>Lugar nuevo</translation>
    </message>
    <message>
        <source>New browser</source>
        <translation>Navegador nuevo</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Rechazado hace poco</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lugar habitual</translation>
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
        <translation>Rechazado. Nadie ha entrado.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online.</source>
        <translation>Tu respuesta está guardada y sale en cuanto tengas red.</translation>
    </message>
    <message>
        <source>%1 is safe.</source>
        <translation>%1 está a salvo.</translation>
    </message>
    <message>
        <source>Wasn’t you?</source>
        <translation>¿No eras tú?</translation>
    </message>
    <message>
        <source>Then someone knows your password. Change it now: it takes two minutes.</source>
        <translation>Entonces alguien sabe tu contraseña. Cámbiala ahora: son dos minutos.</translation>
    </message>
    <message>
        <source>See who is signed in</source>
        <translation>Ver quién está dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) now</source>
        <translation>
            <numerusform>%n sesión ahora</numerusform>
            <numerusform>%n sesiones ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausa de 1 hora</translation>
    </message>
    <message>
        <source>Codes still work</source>
        <translation>Los códigos siguen funcionando</translation>
    </message>
    <message>
        <source>Pause requests for 1 hour</source>
        <translation>Pausar las peticiones 1 hora</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Fui yo</translation>
    </message>
    <message>
        <source>You can sign in again on the computer now.</source>
        <translation>Ahora puede volver a iniciar sesión en el ordenador.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation>Rechazado. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RequestExpiredPage</name>
    <message>
        <source>No longer open</source>
        <translation>Ya no está abierta</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>El tiempo ha terminado</translation>
    </message>
    <message>
        <source>It was answered elsewhere, or taken back. Nothing was sent from here.</source>
        <translation>Se respondió en otro lugar o se retiró. Desde aquí no se envió nada.</translation>
    </message>
    <message>
        <source>This request can no longer be answered. Nobody got in.</source>
        <translation>Ya no se puede responder a esta petición. Nadie ha entrado.</translation>
    </message>
    <message>
        <source>If it was you, press “Send again” on the computer.</source>
        <translation>Si eras tú, pulsa «Send again» en el ordenador.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for a new request</source>
        <translation>Buscar una petición nueva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>No era yo</translation>
    </message>
</context>
<context>
    <name>RequestHelp</name>
    <message>
        <source>No number on your screen?</source>
        <translation>¿No hay un número en la pantalla?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Then this sign-in may not be yours. Choose NO. Or wait: when the time is over it closes and nobody gets in.</source>
        <translation>Entonces este acceso quizá no es tuyo. Elige NO. O espera: al acabar el tiempo se cierra y nadie entra.</translation>
    </message>
    <message>
        <source>Someone typed the right password for your account and wants to sign in. Only your YES lets them in. Closing this decides nothing.</source>
        <translation>Alguien escribió la contraseña correcta de tu cuenta y quiere entrar. Solo tu SÍ le deja pasar. Cerrar no decide nada.</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NO, no soy yo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Someone who is signed in as you wants a new way to sign in, or new backup codes. Only your YES allows it. Closing this decides nothing.</source>
        <translation>Alguien que ha entrado en tu nombre quiere otra forma de acceso o nuevos códigos de reserva. Solo tu SÍ lo permite. Cerrar no decide nada.</translation>
    </message>
</context>
<context>
    <name>RequestNumberPage</name>
    <message>
        <source>Type the number you see where you sign in</source>
        <translation>Escribe el número que ves donde inicias sesión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>YES, it’s me</source>
        <translation>SÍ, soy yo</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lee hasta el final</translation>
    </message>
    <message>
        <source>NO, not me</source>
        <translation>NO, yo no</translation>
    </message>
    <message>
        <source>Change of sign-in methods: type the page’s number</source>
        <translation>Cambio en tu acceso: escribe el número de la página</translation>
    </message>
    <message>
        <source>Scan the number instead</source>
        <translation>Mejor escanear el número</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Is this you?</source>
        <translation>¿Eres tú?</translation>
    </message>
    <message>
        <source>Someone typed the right password and wants to sign in.</source>
        <translation>Alguien escribió la contraseña correcta y quiere entrar.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO.</source>
        <translation>¿Dudas? Elige NO.</translation>
    </message>
    <message>
        <source>Not sure? Choose NO. You can always try again.</source>
        <translation>¿Dudas? Elige NO. Siempre puedes volver a intentarlo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Hold for YES, it’s me</source>
        <translation>Mantén pulsado para SÍ</translation>
    </message>
    <message>
        <source>Press again for YES</source>
        <translation>Pulsa otra vez para SÍ</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lee hasta el final</translation>
    </message>
    <message>
        <source>NO, it’s not me</source>
        <translation>NO, no soy yo</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) wait at the same time. Choose yours before you say YES.</source>
        <translation>
            <numerusform>%n inicio de sesión espera a la vez. Elige el tuyo antes de decir SÍ.</numerusform>
            <numerusform>%n inicios de sesión esperan a la vez. Elige el tuyo antes de decir SÍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sign-in is yours?</source>
        <translation>¿Qué inicio de sesión es tuyo?</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Just now, %1</source>
        <translation>Ahora mismo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <translation>
            <numerusform>%1, hace %n segundo</numerusform>
            <numerusform>%1, hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) ago</source>
        <translation>
            <numerusform>%1, hace %n minuto</numerusform>
            <numerusform>%1, hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>new place</source>
        <translation>lugar nuevo</translation>
    </message>
    <message>
        <source>new browser</source>
        <translation>navegador nuevo</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>lugar habitual</translation>
    </message>
    <message>
        <source>Change of sign-in methods: %1, %2, %3, %4, %5. Is this you?</source>
        <translation>Cambio en tu acceso: %1, %2, %3, %4, %5. ¿Eres tú?</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5. Is this you?</source>
        <translation>%1, %2, %3, %4, %5. ¿Eres tú?</translation>
    </message>
    <message>
        <source>Sign-in request</source>
        <translation>Petición de acceso</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Compare the sign-ins that wait</source>
        <translation>Comparar los inicios de sesión que esperan</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Queda %n segundo para responder</numerusform>
            <numerusform>Quedan %n segundos para responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>sign-ins</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Your answer is kept and sent as soon as you are online. Until then nobody gets in.</source>
        <translation>Tu respuesta está guardada y sale en cuanto tengas red. Hasta entonces nadie entra.</translation>
    </message>
    <message>
        <source>You can answer now. It is sent as soon as you are online.</source>
        <translation>Puedes responder ahora. Sale en cuanto tengas red.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Can one see you and your photo?</source>
        <translation>¿Se os ve a ti y a tu foto?</translation>
    </message>
    <message>
        <source>Can you read every word?</source>
        <translation>¿Puedes leer cada palabra?</translation>
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
        <translation>La foto que hiciste</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Este documento ha caducado</translation>
    </message>
    <message>
        <source>It will hardly be accepted. Use a valid one, if you have one.</source>
        <translation>Es difícil que se acepte. Usa uno válido, si lo tienes.</translation>
    </message>
    <message>
        <source>We could not read the lines</source>
        <translation>No pudimos leer las líneas</translation>
    </message>
    <message>
        <source>You can go on. The reviewer is told and reads them.</source>
        <translation>Puedes seguir. Las leerá el revisor.</translation>
    </message>
    <message>
        <source>Your face and the document are there</source>
        <translation>Están tu cara y el documento</translation>
    </message>
    <message>
        <source>All four corners are there</source>
        <translation>Están las cuatro esquinas</translation>
    </message>
    <message>
        <source>Taken by hand: look closely</source>
        <translation>Hecha a mano: mírala bien</translation>
    </message>
    <message>
        <source>Sharp, with enough light</source>
        <translation>Nítida, con bastante luz</translation>
    </message>
    <message>
        <source>Sharp, and no reflection</source>
        <translation>Nítida y sin reflejos</translation>
    </message>
    <message>
        <source>Encrypted on this phone. Not in your photo gallery.</source>
        <translation>Cifrada en este teléfono. No está en tu galería.</translation>
    </message>
    <message>
        <source>Use this photo and send all</source>
        <translation>Usar esta foto y enviar todo</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetirla</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lee hasta el final</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan the code</source>
        <translation>Escanear el código</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Point at the QR code from support</source>
        <translation>Apunta al código QR de soporte</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Buscando un código</translation>
    </message>
    <message>
        <source>Torch off</source>
        <translation>Linterna apagada</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Linterna</translation>
    </message>
    <message>
        <source>From picture</source>
        <translation>De imagen</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Pegar enlace</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Looking for a QR code</source>
        <translation>Buscando un código QR</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La cámara arranca</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <translation>Acércate un poco</translation>
    </message>
    <message>
        <source>Hold the phone straight in front of the code.</source>
        <translation>Pon el teléfono recto delante del código.</translation>
    </message>
    <message>
        <source>A reflection hides the code. Tilt the phone a little.</source>
        <translation>Un reflejo tapa el código. Inclina un poco el teléfono.</translation>
    </message>
    <message>
        <source>Not sharp yet. Hold still.</source>
        <translation>Aún no está nítido. No te muevas.</translation>
    </message>
    <message>
        <source>There is a code. Show all of it, and hold still.</source>
        <translation>Hay un código. Muéstralo entero y no te muevas.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bien. No te muevas.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>Signing in to %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Cambiar el servidor</translation>
    </message>
    <message>
        <source>No server is chosen yet</source>
        <translation>Aún no hay servidor elegido</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Elegir el servidor</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Address of the Manager</source>
        <translation>Dirección del Manager</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>It stands in the address line of your browser.</source>
        <translation>Está en la barra de direcciones de tu navegador.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>App lock</source>
        <translation>Bloqueo de la app</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message numerus="yes">
        <source>Fingerprint or PIN, after %n minute(s)</source>
        <translation>
            <numerusform>Huella o PIN, tras %n minuto</numerusform>
            <numerusform>Huella o PIN, tras %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, after %n minute(s)</source>
        <translation>
            <numerusform>PIN, tras %n minuto</numerusform>
            <numerusform>PIN, tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the number</source>
        <translation>Pedir el número</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>When it looks unusual</source>
        <translation>Cuando parece inusual</translation>
    </message>
    <message>
        <source>Codes in the list</source>
        <translation>Códigos en la lista</translation>
    </message>
    <message>
        <source>Only when push cannot work</source>
        <translation>Solo si no llegan peticiones</translation>
    </message>
    <message>
        <source>Tap to show a code</source>
        <translation>Tocar para ver un código</translation>
    </message>
    <message>
        <source>Block screenshots</source>
        <translation>Bloquear capturas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Test push</source>
        <translation>Probar las peticiones</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Last answer after %1&#xa0;s</source>
        <translation>Última respuesta tras %1&#xa0;s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Este teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Un número te hace mirar la pantalla donde ocurre el acceso.</translation>
    </message>
    <message>
        <source>Somebody beside you can read what the list shows.</source>
        <translation>Alguien a tu lado puede leer lo que muestra la lista.</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Cuentas quitadas</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo now</source>
        <translation>Hacer la foto ahora</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Identity check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show it’s really you, in 3 minutes</source>
        <translation>Muestra que eres tú, en 3 minutos</translation>
    </message>
    <message>
        <source>Support asks for this when you lost your password or your phone.</source>
        <translation>Soporte lo pide si perdiste la contraseña o el teléfono.</translation>
    </message>
    <message>
        <source>Your identity card or passport</source>
        <translation>Tu documento de identidad o pasaporte</translation>
    </message>
    <message>
        <source>The QR code or link you received</source>
        <translation>El código QR o enlace recibido</translation>
    </message>
    <message>
        <source>A place with good light</source>
        <translation>Un lugar con buena luz</translation>
    </message>
    <message>
        <source>Everything is deleted after 72 hours at the latest.</source>
        <translation>Todo se elimina en 72 horas como máximo.</translation>
    </message>
    <message>
        <source>Go on with case %1</source>
        <translation>Seguir con el caso %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message numerus="yes">
        <source>%n other phone(s) stopped: %1</source>
        <translation>
            <numerusform>%n teléfono más detenido: %1</numerusform>
            <numerusform>%n teléfonos más detenidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Somebody may have copied it. It can approve nothing for %1 any more. If it is yours, remove it in the Manager and link it again.</source>
        <translation>Quizá alguien lo ha copiado. Ya no puede aprobar nada para %1. Si es tuyo, quítalo en el Manager y vincúlalo otra vez.</translation>
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
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>TimeToAnswer</name>
    <message>
        <source>Time left to answer</source>
        <translation>Tiempo para responder</translation>
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
        <translation>%1, falló</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>TipsSheet</name>
    <message>
        <source>For a good photo</source>
        <translation>Para una buena foto</translation>
    </message>
    <message>
        <source>Light from the front</source>
        <translation>Luz de frente</translation>
    </message>
    <message>
        <source>Daylight, no flash</source>
        <translation>Luz de día, sin flash</translation>
    </message>
    <message>
        <source>No hat, no sunglasses</source>
        <translation>Sin sombrero ni gafas de sol</translation>
    </message>
    <message>
        <source>Flat on a dark table</source>
        <translation>Plano sobre una mesa oscura</translation>
    </message>
    <message>
        <source>Fingers off the document</source>
        <translation>Sin dedos sobre el documento</translation>
    </message>
    <message>
        <source>It takes the photo by itself. The button always works too.</source>
        <translation>La foto se hace sola. El botón también funciona.</translation>
    </message>
    <message>
        <source>Use another document</source>
        <translation>Usar otro documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ToastModel</name>
    <message>
        <source>Code copied. Cleared in 30 s</source>
        <translation>Código copiado. Se borra en 30 s</translation>
    </message>
    <message>
        <source>Codes copied. Cleared in 30 s</source>
        <translation>Códigos copiados. Se borran en 30 s</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 se ha añadido</translation>
    </message>
    <message>
        <source>%1 was here already and is up to date</source>
        <translation>%1 ya estaba y está al día</translation>
    </message>
    <message>
        <source>%1 was removed from this phone</source>
        <translation>%1 se ha quitado de este teléfono</translation>
    </message>
    <message>
        <source>Good. Your backup codes are kept</source>
        <translation>Bien. Tus códigos de reserva están guardados</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>El PIN está puesto</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>El bloqueo está apagado</translation>
    </message>
    <message>
        <source>No sign-in is waiting</source>
        <translation>Ningún acceso espera</translation>
    </message>
    <message>
        <source>Requests are paused for 1 hour</source>
        <translation>Las peticiones están en pausa 1 hora</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La sesión se ha cerrado</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>No se ha vinculado nada</translation>
    </message>
    <message>
        <source>The clipboard is empty again</source>
        <translation>El portapapeles está vacío otra vez</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 was deleted for good</source>
        <translation>%1 se ha borrado para siempre</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Sending is paused</source>
        <translation>Envío en pausa</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Sending safely</source>
        <translation>Envío seguro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 percent sent</source>
        <translation>%1 por ciento enviado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was sent is kept safe and not sent twice. We go on by ourselves.</source>
        <translation>Lo enviado está a salvo y no se envía dos veces. Seguimos solos.</translation>
    </message>
    <message>
        <source>What was sent is kept safe.</source>
        <translation>Lo enviado está a salvo.</translation>
    </message>
    <message>
        <source>You can close the app. Sending goes on.</source>
        <translation>Puedes cerrar la app. El envío sigue.</translation>
    </message>
    <message>
        <source>Encrypted so that only the reviewers can open it.</source>
        <translation>Cifrado: solo los revisores pueden abrirlo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete all and stop?</source>
        <translation>¿Eliminar todo y parar?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Tus fotos, número y posición se eliminan, aquí y en el servidor. Tu cuenta no cambia.</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Front of the card</source>
        <translation>Anverso del documento</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Reverso del documento</translation>
    </message>
    <message>
        <source>Page of the passport</source>
        <translation>Página del pasaporte</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Phone number and position</source>
        <translation>Número y posición</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>%1 MB, arrived</source>
        <comment>megabytes</comment>
        <translation>%1 MB, ha llegado</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Espera la red</translation>
    </message>
    <message>
        <source>Network was lost. Going on from %1&#xa0;%</source>
        <translation>Se perdió la red. Sigue desde el %1&#xa0;%</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Espera su turno</translation>
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
        <translation>Imagen de la cámara</translation>
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
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Deleted in at most %1</source>
        <translation>Se elimina en %1 como máximo</translation>
    </message>
    <message>
        <source>Deleted in at most</source>
        <translation>Se elimina como máximo en</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>%1. Case %2</source>
        <comment>a time</comment>
        <translation>%1. Caso %2</translation>
    </message>
    <message>
        <source>A person is checking</source>
        <translation>Una persona lo revisa</translation>
    </message>
    <message>
        <source>You can close the app</source>
        <translation>Puedes cerrar la app</translation>
    </message>
    <message>
        <source>The answer comes here</source>
        <translation>La respuesta llega aquí</translation>
    </message>
    <message>
        <source>Photos are deleted right after</source>
        <translation>Las fotos se eliminan justo después</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirar y eliminar ahora</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nobody gets in without your yes</source>
        <translation>Nadie entra sin tu sí</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>kAuth asks this phone before anyone signs in to your account. It also makes a code every 30 seconds, even with no network.</source>
        <translation>kAuth pregunta a este teléfono antes de que alguien entre en tu cuenta. También crea un código cada 30 segundos, incluso sin red.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Check my identity with kCheck</source>
        <translation>Comprobar mi identidad con kCheck</translation>
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
        <translation>¿Qué inicio de sesión es tuyo?</translation>
    </message>
    <message>
        <source>Compare device and place. You answer on the next card. To one that is not yours, say NO.</source>
        <translation>Compara dispositivo y lugar. Respondes en la tarjeta siguiente. Al que no sea tuyo, di NO.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the check?</source>
        <translation>¿Retirar la verificación?</translation>
    </message>
    <message>
        <source>Your photos, number and position are deleted, here and on the server. Your account does not change.</source>
        <translation>Tus fotos, número y posición se eliminan, aquí y en el servidor. Tu cuenta no cambia.</translation>
    </message>
    <message>
        <source>Withdraw and delete now</source>
        <translation>Retirar y eliminar ahora</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser on operating system</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Lugar desconocido</translation>
    </message>
</context>
</TS>
