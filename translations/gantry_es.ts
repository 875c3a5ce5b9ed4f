<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation>Acerca de Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation>Controla impresoras 3D desde este ordenador.

Copyright © 2026 Los desarrolladores de Gantry. Compilado con Qt %1.

Gantry es software libre: puede usarlo, compartirlo y modificarlo según los términos de la Licencia Pública General de GNU, versión 3 o cualquier versión posterior. Se entrega sin garantía alguna, en la medida en que la ley lo permita.</translation>
    </message>
</context>
<context>
    <name>gantry::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Heaters</source>
        <translation>Calentadores</translation>
    </message>
    <message>
        <source>Extruder and fan</source>
        <translation>Extrusor y ventilador</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>gantry::ActionShortcuts</name>
    <message>
        <source>In this file %1 belongs to two actions: “%2” and “%3”. Nothing was changed.</source>
        <translation>En este archivo, %1 pertenece a dos acciones: «%2» y «%3». No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>No hay ningún perfil de impresora «%1». Se toma el último que se usó.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Aquí ningún programa muestra carpetas. Los archivos de registro están en %1.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2 Mend the file, or delete it.</source>
        <translation>El perfil de impresora %1 se omite. %2 Corrija el archivo o bórrelo.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2</source>
        <translation>El perfil de impresora %1 se deja fuera. %2</translation>
    </message>
    <message>
        <source>The script “%1” (%2) is left out. %3 Mend it, or delete its file.</source>
        <translation>El script «%1» (%2) se omite. %3 Corríjalo o borre su archivo.</translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation>Gantry todavía se está conectando a la impresora.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>No hay conexión con ninguna impresora.</translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation>Gantry ya se está conectando.</translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation>Gantry ya está conectado. Desconecte primero.</translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation>Los movimientos están bloqueados durante la impresión. Ponga primero la impresión en pausa.</translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation>Los movimientos están bloqueados mientras una impresión empieza, entra en pausa o termina.</translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation>La impresora le espera. Respóndale primero en la impresora.</translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation>Llevar Z al origen hundiría la boquilla en la pieza. Lleve solo X e Y al origen.</translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation>La temperatura de la boquilla aún no se conoce.</translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation>Podrá elegir otro archivo cuando termine la impresión.</translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation>Ya hay una impresión en curso.</translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation>No hay ningún archivo que imprimir. Abra primero un archivo G-code.</translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation>La impresión ya está entrando en pausa.</translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation>La impresión ya está en pausa.</translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation>La impresión ya está terminando.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>No se está imprimiendo nada.</translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation>No hay ninguna impresión en pausa.</translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation>La impresión ya se está cancelando.</translation>
    </message>
    <message>
        <source>A file is being copied to the card. That cannot be paused.</source>
        <translation>Se está copiando un archivo a la tarjeta. Eso no se puede pausar.</translation>
    </message>
    <message>
        <source>A print waits for its printer. Gantry connects by itself when it is back; to use another one, cancel the print first.</source>
        <translation>Una impresión espera a su impresora. Gantry se conecta por sí solo cuando vuelva; para usar otra, cancele primero la impresión.</translation>
    </message>
    <message>
        <source>“%1” is still being opened. Wait for it, or cancel that.</source>
        <translation>«%1» aún se está abriendo. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The print is interrupted: the connection to the printer is lost.</source>
        <translation>La impresión está interrumpida: se perdió la conexión con la impresora.</translation>
    </message>
    <message>
        <source>The printer is not there. Plug its cable in again.</source>
        <translation>La impresora no está. Vuelva a enchufar su cable.</translation>
    </message>
    <message>
        <source>Gantry is asking the printer where it stands.</source>
        <translation>Gantry está preguntando a la impresora en qué punto está.</translation>
    </message>
    <message>
        <source>The print goes on as soon as the heaters are hot again.</source>
        <translation>La impresión continúa en cuanto los calentadores vuelvan a estar calientes.</translation>
    </message>
    <message>
        <source>No print is paused or over.</source>
        <translation>Ninguna impresión está en pausa ni ha terminado.</translation>
    </message>
    <message>
        <source>Pause the print first.</source>
        <translation>Ponga primero la impresión en pausa.</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.</source>
        <translation>La boquilla está demasiado fría para extruir: está a %1 °C. Caliéntela primero a %2 °C o más.</translation>
    </message>
</context>
<context>
    <name>gantry::BaudBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
</context>
<context>
    <name>gantry::BedQuestion</name>
    <message>
        <source>Home the printer</source>
        <translation>Llevar la impresora al origen</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>¿Está libre la cama?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. Homing Z would drive the nozzle into the print.</source>
        <translation>Puede que la última impresión siga en ella. Llevar Z al origen metería la boquilla en la pieza.</translation>
    </message>
    <message>
        <source>The bed is clear, home</source>
        <translation>La cama está libre, ir al origen</translation>
    </message>
    <message>
        <source>Do not home</source>
        <translation>No ir al origen</translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation>Posición de la herramienta sobre la cama</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation>X %1, Y %2, Z %3</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation>La cama vista desde arriba, y la altura a su derecha.</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation>La cama vista desde arriba, y la altura a su derecha. La impresora no se ha llevado al origen, así que la posición es una suposición.</translation>
    </message>
</context>
<context>
    <name>gantry::CardHost</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>La impresora no detecta ninguna tarjeta de memoria. Inserte una y después inicialícela.</translation>
    </message>
    <message>
        <source>The print from the card was ended at the printer.</source>
        <translation>La impresión desde la tarjeta se terminó en la impresora.</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”. Check that the card is not locked and the file is not in use, then try again.</source>
        <translation>La impresora no pudo borrar el archivo «%1». Compruebe que la tarjeta no está bloqueada y que el archivo no está en uso, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>La impresora no pudo abrir el archivo «%1» de su tarjeta. Lea la tarjeta otra vez y elija de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>gantry::CardPage</name>
    <message>
        <source>Files on the memory card</source>
        <translation>Archivos de la tarjeta de memoria</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy a file to the card</source>
        <translation>Copiar un archivo a la tarjeta</translation>
    </message>
    <message>
        <source>Delete the file from the card</source>
        <translation>Eliminar el archivo de la tarjeta</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Volver a leer la tarjeta</translation>
    </message>
    <message>
        <source>A file is being copied to the card. Wait for its end, or cancel it.</source>
        <translation>Se está copiando un archivo a la tarjeta. Espere a que termine o cancele la copia.</translation>
    </message>
    <message>
        <source>The card cannot be used while a print is running.</source>
        <translation>La tarjeta no se puede usar mientras hay una impresión en curso.</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read it again.</source>
        <translation>La impresora no detecta ninguna tarjeta de memoria. Inserte una y después vuelva a leerla.</translation>
    </message>
    <message>
        <source>Connect the printer to see the files on its memory card.</source>
        <translation>Conecte la impresora para ver los archivos de su tarjeta de memoria.</translation>
    </message>
    <message>
        <source>The card is empty. Drop a G-code file here to copy it to the card.</source>
        <translation>La tarjeta está vacía. Suelte aquí un archivo G-code para copiarlo a la tarjeta.</translation>
    </message>
    <message>
        <source>Copy a file from this computer to the card</source>
        <translation>Copiar un archivo de este ordenador a la tarjeta</translation>
    </message>
    <message>
        <source>Choose a file of the card first.</source>
        <translation>Elija primero un archivo de la tarjeta.</translation>
    </message>
    <message>
        <source>Delete the chosen file from the card</source>
        <translation>Eliminar de la tarjeta el archivo elegido</translation>
    </message>
    <message>
        <source>Print the chosen file from the card</source>
        <translation>Imprimir desde la tarjeta el archivo elegido</translation>
    </message>
    <message>
        <source>Read again what is on the card</source>
        <translation>Volver a leer el contenido de la tarjeta</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Copying %1 as %2</source>
        <translation>Copiando %1 como %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>Copy a G-code file to the card</source>
        <translation>Copiar un archivo G-code a la tarjeta</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g)</source>
        <translation>Archivos G-code (*.gcode *.gco *.g)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Eliminar un archivo</translation>
    </message>
    <message>
        <source>Delete %1 from the printer&apos;s card?</source>
        <translation>¿Eliminar %1 de la tarjeta de la impresora?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Print the chosen file of the card</source>
        <translation>Imprimir el archivo elegido de la tarjeta</translation>
    </message>
    <message>
        <source>Copy a file to the card…</source>
        <translation>Copiar un archivo a la tarjeta…</translation>
    </message>
    <message>
        <source>Delete the file from the card…</source>
        <translation>Borrar el archivo de la tarjeta…</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read the card again.</source>
        <translation>La impresora no indica ninguna tarjeta de memoria. Introduzca una y lea la tarjeta otra vez.</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>esperando al disco…</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>La impresora no pudo abrir el archivo «%1» de su tarjeta. Lea la tarjeta otra vez y elija de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>gantry::CardTransfer</name>
    <message>
        <source>The printer reports no memory card.</source>
        <translation>La impresora no detecta ninguna tarjeta de memoria.</translation>
    </message>
    <message>
        <source>The printer did not say that it writes the file to its card. Check that a card is in and that it is not locked.</source>
        <translation>La impresora no indicó que escriba el archivo en su tarjeta. Compruebe que haya una tarjeta y que no esté protegida.</translation>
    </message>
    <message>
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>La línea %1 del archivo es una parada de emergencia (M112), que detendría ahora la impresora. Quítela del archivo.</translation>
    </message>
    <message>
        <source>It was cancelled before it began.</source>
        <translation>Se canceló antes de empezar.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was written is deleted.</source>
        <translation>Se canceló, y lo que se había escrito se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” was not copied to the printer&apos;s card. %2</source>
        <translation>«%1» no se copió a la tarjeta de la impresora. %2</translation>
    </message>
    <message>
        <source>The printer could not create the file on its card. Check that the card is not full and not locked.</source>
        <translation>La impresora no pudo crear el archivo en su tarjeta. Compruebe que la tarjeta no esté llena ni bloqueada.</translation>
    </message>
    <message>
        <source>The printer could not write to its card, which may be full or damaged. Delete files, or put another card in.</source>
        <translation>La impresora no pudo escribir en su tarjeta, que puede estar llena o dañada. Borre archivos o ponga otra tarjeta.</translation>
    </message>
    <message>
        <source>The card was taken out of the printer. Put it in and copy the file again.</source>
        <translation>Se ha sacado la tarjeta de la impresora. Póngala y copie el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>gantry::CardTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
</context>
<context>
    <name>gantry::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>While jogging with keys</source>
        <translation>Al mover con las teclas</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>Hay una impresión en curso desde este ordenador.</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Si sale, la impresión termina aquí: la impresora no recibe más líneas y sus calentadores siguen encendidos. Para enfriar, primero se cancela la impresión.</translation>
    </message>
    <message>
        <source>Leave heaters on</source>
        <translation>Dejar los calentadores encendidos</translation>
    </message>
    <message>
        <source>The printer is printing from its card.</source>
        <translation>La impresora está imprimiendo desde su tarjeta.</translation>
    </message>
    <message>
        <source>The print goes on without this computer. To cool down, it is cancelled first.</source>
        <translation>La impresión continúa sin este ordenador. Para enfriar, primero se cancela.</translation>
    </message>
    <message>
        <source>Leave it printing</source>
        <translation>Dejar que imprima</translation>
    </message>
    <message>
        <source>A file is being copied to the printer&apos;s card.</source>
        <translation>Se está copiando un archivo a la tarjeta de la impresora.</translation>
    </message>
    <message>
        <source>If you leave, the file on the card is incomplete.</source>
        <translation>Si sale, el archivo de la tarjeta quedará incompleto.</translation>
    </message>
    <message>
        <source>The printer&apos;s heaters are on.</source>
        <translation>Los calentadores de la impresora están encendidos.</translation>
    </message>
    <message>
        <source>If you leave, they stay on, and nothing here switches them off later.</source>
        <translation>Si sale, seguirán encendidos, y nada los apagará después desde aquí.</translation>
    </message>
    <message>
        <source>Cool down and leave</source>
        <translation>Enfriar y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Cooling down before leaving.</source>
        <translation>Enfriando antes de salir.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>The connection ended before the printer confirmed. Whether its heaters are off is not known: look at the printer before you leave.</source>
        <translation>La conexión terminó antes de que la impresora confirmara. No se sabe si sus calentadores están apagados: mire la impresora antes de salir.</translation>
    </message>
    <message>
        <source>This window closes as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Esta ventana se cerrará en cuanto la impresora confirme que sus calentadores están apagados.</translation>
    </message>
    <message>
        <source>Leave the printer</source>
        <translation>Dejar la impresora</translation>
    </message>
    <message>
        <source>End the print, leave heaters on</source>
        <translation>Terminar la impresión, dejar los calentadores encendidos</translation>
    </message>
    <message>
        <source>End the copy and leave</source>
        <translation>Terminar la copia y salir</translation>
    </message>
    <message>
        <source>If you disconnect, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Si desconecta, la impresión termina aquí: la impresora no recibe más líneas y sus calentadores siguen encendidos. Para enfriar, primero se cancela la impresión.</translation>
    </message>
    <message>
        <source>Disconnect, leave it printing</source>
        <translation>Desconectar y dejar que imprima</translation>
    </message>
    <message>
        <source>If you disconnect, the file on the card is incomplete.</source>
        <translation>Si desconecta, el archivo de la tarjeta queda incompleto.</translation>
    </message>
    <message>
        <source>End the copy and disconnect</source>
        <translation>Terminar la copia y desconectar</translation>
    </message>
    <message>
        <source>If you disconnect, they stay on, and nothing here switches them off later.</source>
        <translation>Si desconecta, siguen encendidos y nada los apaga después desde aquí.</translation>
    </message>
    <message>
        <source>Disconnect, leave heaters on</source>
        <translation>Desconectar, dejar los calentadores encendidos</translation>
    </message>
    <message>
        <source>Cool down and disconnect</source>
        <translation>Enfriar y desconectar</translation>
    </message>
    <message>
        <source>Cooling down before disconnecting.</source>
        <translation>Enfriando antes de desconectar.</translation>
    </message>
    <message>
        <source>The connection is closed as soon as the printer has confirmed that its heaters are off.</source>
        <translation>La conexión se cierra en cuanto la impresora confirme que sus calentadores están apagados.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Desconectar ya</translation>
    </message>
    <message>
        <source>Disconnect the printer</source>
        <translation>Desconectar la impresora</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
</context>
<context>
    <name>gantry::CodePopup</name>
    <message>
        <source>Codes that begin like this</source>
        <translation>Códigos que empiezan así</translation>
    </message>
</context>
<context>
    <name>gantry::CodeTable</name>
    <message>
        <source>Move without printing</source>
        <translation>Mover sin imprimir</translation>
    </message>
    <message>
        <source>Move, printing if E is given</source>
        <translation>Mover, imprimiendo si se indica E</translation>
    </message>
    <message>
        <source>Move in an arc, clockwise</source>
        <translation>Mover en arco, en sentido horario</translation>
    </message>
    <message>
        <source>Move in an arc, counter-clockwise</source>
        <translation>Mover en arco, en sentido antihorario</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Retract the filament as the firmware is set</source>
        <translation>Retraer el filamento según el ajuste del firmware</translation>
    </message>
    <message>
        <source>[S&lt;1 = long&gt;]</source>
        <translation>[S&lt;1 = larga&gt;]</translation>
    </message>
    <message>
        <source>Undo the retraction of G10</source>
        <translation>Deshacer la retracción de G10</translation>
    </message>
    <message>
        <source>Clean the nozzle</source>
        <translation>Limpiar la boquilla</translation>
    </message>
    <message>
        <source>[P&lt;pattern&gt;] [S&lt;strokes&gt;]</source>
        <translation>[P&lt;patrón&gt;] [S&lt;pasadas&gt;]</translation>
    </message>
    <message>
        <source>Lengths are in inches from now on</source>
        <translation>En adelante, las longitudes son en pulgadas</translation>
    </message>
    <message>
        <source>Lengths are in millimetres from now on</source>
        <translation>En adelante, las longitudes son en milímetros</translation>
    </message>
    <message>
        <source>Print a test pattern for the bed mesh</source>
        <translation>Imprimir un patrón de prueba para la malla de la cama</translation>
    </message>
    <message>
        <source>[B&lt;bed °C&gt;] [H&lt;nozzle °C&gt;]</source>
        <translation>[B&lt;°C cama&gt;] [H&lt;°C boquilla&gt;]</translation>
    </message>
    <message>
        <source>Park the nozzle</source>
        <translation>Aparcar la boquilla</translation>
    </message>
    <message>
        <source>Home the axes; without a letter all</source>
        <translation>Llevar los ejes al origen; sin letra, todos</translation>
    </message>
    <message>
        <source>Measure the bed</source>
        <translation>Medir la cama</translation>
    </message>
    <message>
        <source>[parameters of the firmware]</source>
        <translation>[parámetros del firmware]</translation>
    </message>
    <message>
        <source>Measure the bed at one point</source>
        <translation>Medir la cama en un punto</translation>
    </message>
    <message>
        <source>Align the motors of the Z axis</source>
        <translation>Alinear los motores del eje Z</translation>
    </message>
    <message>
        <source>[I&lt;times&gt;] [T&lt;accuracy&gt;]</source>
        <translation>[I&lt;veces&gt;] [T&lt;precisión&gt;]</translation>
    </message>
    <message>
        <source>Remember the position</source>
        <translation>Recordar la posición</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;]</source>
        <translation>[S&lt;ranura&gt;]</translation>
    </message>
    <message>
        <source>Go back to the remembered position</source>
        <translation>Volver a la posición recordada</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;] [X Y Z] [F]</source>
        <translation>[S&lt;ranura&gt;] [X Y Z] [F]</translation>
    </message>
    <message>
        <source>Positions are absolute from now on</source>
        <translation>En adelante, las posiciones son absolutas</translation>
    </message>
    <message>
        <source>Positions are relative from now on</source>
        <translation>En adelante, las posiciones son relativas</translation>
    </message>
    <message>
        <source>Call the present position this, without moving</source>
        <translation>Dar este valor a la posición actual, sin mover</translation>
    </message>
    <message>
        <source>Stop and wait for the person</source>
        <translation>Detenerse y esperar a la persona</translation>
    </message>
    <message>
        <source>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</source>
        <translation>[P&lt;ms&gt;] [S&lt;s&gt;] [texto]</translation>
    </message>
    <message>
        <source>Spindle or laser on</source>
        <translation>Encender el husillo o el láser</translation>
    </message>
    <message>
        <source>[S&lt;power&gt;]</source>
        <translation>[S&lt;potencia&gt;]</translation>
    </message>
    <message>
        <source>Spindle or laser off</source>
        <translation>Apagar el husillo o el láser</translation>
    </message>
    <message>
        <source>Motors on</source>
        <translation>Encender motores</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Apagar motores</translation>
    </message>
    <message>
        <source>List the files of the SD card</source>
        <translation>Listar los archivos de la tarjeta SD</translation>
    </message>
    <message>
        <source>Look for the SD card</source>
        <translation>Buscar la tarjeta SD</translation>
    </message>
    <message>
        <source>Let go of the SD card</source>
        <translation>Liberar la tarjeta SD</translation>
    </message>
    <message>
        <source>Choose a file of the SD card</source>
        <translation>Elegir un archivo de la tarjeta SD</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Print the chosen file of the SD card, or resume</source>
        <translation>Imprimir el archivo elegido de la tarjeta SD, o reanudar</translation>
    </message>
    <message>
        <source>Pause the print from the SD card</source>
        <translation>Poner en pausa la impresión desde la tarjeta SD</translation>
    </message>
    <message>
        <source>Set the place in the file of the SD card</source>
        <translation>Fijar el punto en el archivo de la tarjeta SD</translation>
    </message>
    <message>
        <source>S&lt;byte&gt;</source>
        <translation>S&lt;byte&gt;</translation>
    </message>
    <message>
        <source>How far the print from the SD card is</source>
        <translation>Cuánto avanzó la impresión desde la tarjeta SD</translation>
    </message>
    <message>
        <source>[S&lt;s, repeat&gt;] [C]</source>
        <translation>[S&lt;s, repetir&gt;] [C]</translation>
    </message>
    <message>
        <source>Write what follows into a file on the SD card</source>
        <translation>Escribir lo que sigue en un archivo de la tarjeta SD</translation>
    </message>
    <message>
        <source>End writing to the SD card</source>
        <translation>Dejar de escribir en la tarjeta SD</translation>
    </message>
    <message>
        <source>Delete a file of the SD card</source>
        <translation>Eliminar un archivo de la tarjeta SD</translation>
    </message>
    <message>
        <source>How long the print has taken</source>
        <translation>Cuánto ha durado la impresión</translation>
    </message>
    <message>
        <source>Switch a pin</source>
        <translation>Conmutar un pin</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; S&lt;0-255&gt;</source>
        <translation>P&lt;pin&gt; S&lt;0-255&gt;</translation>
    </message>
    <message>
        <source>Test how exactly the probe measures</source>
        <translation>Probar la exactitud de la sonda</translation>
    </message>
    <message>
        <source>[P&lt;times&gt;]</source>
        <translation>[P&lt;veces&gt;]</translation>
    </message>
    <message>
        <source>Tell the display how far the print is</source>
        <translation>Indicar a la pantalla cuánto avanzó la impresión</translation>
    </message>
    <message>
        <source>[P&lt;percent&gt;] [R&lt;min&gt;]</source>
        <translation>[P&lt;porcentaje&gt;] [R&lt;min&gt;]</translation>
    </message>
    <message>
        <source>Start the clock of prints</source>
        <translation>Iniciar el reloj de impresión</translation>
    </message>
    <message>
        <source>Pause the clock of prints</source>
        <translation>Poner en pausa el reloj de impresión</translation>
    </message>
    <message>
        <source>Stop the clock of prints</source>
        <translation>Detener el reloj de impresión</translation>
    </message>
    <message>
        <source>What was printed in all</source>
        <translation>Lo impreso en total</translation>
    </message>
    <message>
        <source>Power supply on</source>
        <translation>Encender la fuente de alimentación</translation>
    </message>
    <message>
        <source>Power supply off</source>
        <translation>Apagar la fuente de alimentación</translation>
    </message>
    <message>
        <source>Positions of the extruder are absolute</source>
        <translation>Las posiciones del extrusor son absolutas</translation>
    </message>
    <message>
        <source>Positions of the extruder are relative</source>
        <translation>Las posiciones del extrusor son relativas</translation>
    </message>
    <message>
        <source>Motors off, at once or after a time</source>
        <translation>Apagar motores, ya o tras un tiempo</translation>
    </message>
    <message>
        <source>Switch off after a time without work</source>
        <translation>Apagar tras un tiempo sin actividad</translation>
    </message>
    <message>
        <source>Set the steps per millimetre</source>
        <translation>Fijar los pasos por milímetro</translation>
    </message>
    <message>
        <source>Set the nozzle temperature, without waiting</source>
        <translation>Fijar la temperatura de la boquilla, sin esperar</translation>
    </message>
    <message>
        <source>S&lt;°C&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C&gt; [T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Ask for the temperatures</source>
        <translation>Preguntar las temperaturas</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;]</source>
        <translation>[T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Fan on</source>
        <translation>Encender el ventilador</translation>
    </message>
    <message>
        <source>[S&lt;0-255&gt;] [P&lt;fan&gt;]</source>
        <translation>[S&lt;0-255&gt;] [P&lt;ventilador&gt;]</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Apagar el ventilador</translation>
    </message>
    <message>
        <source>[P&lt;fan&gt;]</source>
        <translation>[P&lt;ventilador&gt;]</translation>
    </message>
    <message>
        <source>Break off waiting for a temperature or for the person</source>
        <translation>Interrumpir la espera de una temperatura o de la persona</translation>
    </message>
    <message>
        <source>Set the nozzle temperature and wait</source>
        <translation>Fijar la temperatura de la boquilla y esperar</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C, calentar&gt; o R&lt;°C, calentar y enfriar&gt; [T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Set the number of the line</source>
        <translation>Fijar el número de línea</translation>
    </message>
    <message>
        <source>N&lt;number&gt;</source>
        <translation>N&lt;número&gt;</translation>
    </message>
    <message>
        <source>Choose what the firmware tells of its work</source>
        <translation>Elegir qué comunica el firmware de su trabajo</translation>
    </message>
    <message>
        <source>[S&lt;bits&gt;]</source>
        <translation>[S&lt;bits&gt;]</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>How often the firmware says that it is busy</source>
        <translation>Cada cuánto avisa el firmware de que está ocupado</translation>
    </message>
    <message>
        <source>Ask for the position</source>
        <translation>Preguntar la posición</translation>
    </message>
    <message>
        <source>Ask for the firmware and what it can do</source>
        <translation>Preguntar qué firmware es y qué sabe hacer</translation>
    </message>
    <message>
        <source>Show a text on the display</source>
        <translation>Mostrar un texto en la pantalla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Let the printer send a text back</source>
        <translation>Hacer que la impresora devuelva un texto</translation>
    </message>
    <message>
        <source>[E1] [A1] text</source>
        <translation>[E1] [A1] texto</translation>
    </message>
    <message>
        <source>Ask for the endstops</source>
        <translation>Preguntar los finales de carrera</translation>
    </message>
    <message>
        <source>Endstops on</source>
        <translation>Activar los finales de carrera</translation>
    </message>
    <message>
        <source>Endstops off</source>
        <translation>Desactivar los finales de carrera</translation>
    </message>
    <message>
        <source>Ask the motor drivers for their state</source>
        <translation>Preguntar su estado a los controladores de los motores</translation>
    </message>
    <message>
        <source>Set the bed temperature, without waiting</source>
        <translation>Fijar la temperatura de la cama, sin esperar</translation>
    </message>
    <message>
        <source>Set the chamber temperature, without waiting</source>
        <translation>Fijar la temperatura de la cámara, sin esperar</translation>
    </message>
    <message>
        <source>Set the temperatures of a material in the menu</source>
        <translation>Fijar las temperaturas de un material del menú</translation>
    </message>
    <message>
        <source>S&lt;material&gt; [H&lt;nozzle °C&gt;] [B&lt;bed °C&gt;] [F&lt;fan&gt;]</source>
        <translation>S&lt;material&gt; [H&lt;°C boquilla&gt;] [B&lt;°C cama&gt;] [F&lt;ventilador&gt;]</translation>
    </message>
    <message>
        <source>Set the colour of the light</source>
        <translation>Fijar el color de la luz</translation>
    </message>
    <message>
        <source>Report the position regularly</source>
        <translation>Comunicar la posición periódicamente</translation>
    </message>
    <message>
        <source>Report the temperatures regularly</source>
        <translation>Comunicar las temperaturas periódicamente</translation>
    </message>
    <message>
        <source>Set the bed temperature and wait</source>
        <translation>Fijar la temperatura de la cama y esperar</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt;</source>
        <translation>S&lt;°C, calentar&gt; o R&lt;°C, calentar y enfriar&gt;</translation>
    </message>
    <message>
        <source>Set the chamber temperature and wait</source>
        <translation>Fijar la temperatura de la cámara y esperar</translation>
    </message>
    <message>
        <source>Set the diameter of the filament</source>
        <translation>Fijar el diámetro del filamento</translation>
    </message>
    <message>
        <source>D&lt;mm&gt; [T&lt;tool&gt;]</source>
        <translation>D&lt;mm&gt; [T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Set the greatest accelerations</source>
        <translation>Fijar las aceleraciones máximas</translation>
    </message>
    <message>
        <source>Set the greatest speeds</source>
        <translation>Fijar las velocidades máximas</translation>
    </message>
    <message>
        <source>Set the accelerations of printing and travelling</source>
        <translation>Fijar las aceleraciones de impresión y de desplazamiento</translation>
    </message>
    <message>
        <source>Set jerk or junction deviation</source>
        <translation>Fijar el jerk o la desviación de unión</translation>
    </message>
    <message>
        <source>Shift the home position</source>
        <translation>Desplazar la posición de origen</translation>
    </message>
    <message>
        <source>Set the retraction of G10</source>
        <translation>Fijar la retracción de G10</translation>
    </message>
    <message>
        <source>Limits of travel in the firmware</source>
        <translation>Límites de recorrido en el firmware</translation>
    </message>
    <message>
        <source>Set the offset of a tool</source>
        <translation>Fijar el desplazamiento de una herramienta</translation>
    </message>
    <message>
        <source>T&lt;tool&gt; [X Y Z&lt;mm&gt;]</source>
        <translation>T&lt;herramienta&gt; [X Y Z&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the speed in percent</source>
        <translation>Fijar la velocidad en porcentaje</translation>
    </message>
    <message>
        <source>S&lt;percent&gt;</source>
        <translation>S&lt;porcentaje&gt;</translation>
    </message>
    <message>
        <source>Set the flow in percent</source>
        <translation>Fijar el flujo en porcentaje</translation>
    </message>
    <message>
        <source>S&lt;percent&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;porcentaje&gt; [T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Wait for the state of a pin</source>
        <translation>Esperar al estado de un pin</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; [S&lt;state&gt;]</source>
        <translation>P&lt;pin&gt; [S&lt;estado&gt;]</translation>
    </message>
    <message>
        <source>Trigger a camera</source>
        <translation>Disparar una cámara</translation>
    </message>
    <message>
        <source>Set the brightness of the display</source>
        <translation>Fijar el brillo de la pantalla</translation>
    </message>
    <message>
        <source>Move a servo</source>
        <translation>Mover un servo</translation>
    </message>
    <message>
        <source>P&lt;servo&gt; S&lt;angle&gt;</source>
        <translation>P&lt;servo&gt; S&lt;ángulo&gt;</translation>
    </message>
    <message>
        <source>Shift Z a little while printing (babystep)</source>
        <translation>Desplazar Z un poco al imprimir (babystep)</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Emitir un tono</translation>
    </message>
    <message>
        <source>Set the regulation of the nozzle heater</source>
        <translation>Fijar la regulación del calentador de la boquilla</translation>
    </message>
    <message>
        <source>[E&lt;tool&gt;] [P I D]</source>
        <translation>[E&lt;herramienta&gt;] [P I D]</translation>
    </message>
    <message>
        <source>Allow extruding while cold</source>
        <translation>Permitir la extrusión en frío</translation>
    </message>
    <message>
        <source>Tune the regulation of a heater</source>
        <translation>Calibrar la regulación de un calentador</translation>
    </message>
    <message>
        <source>E&lt;tool, -1 = bed&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</source>
        <translation>E&lt;herramienta, -1 = cama&gt; S&lt;°C&gt; C&lt;ciclos&gt; [U1]</translation>
    </message>
    <message>
        <source>Set the regulation of the bed heater</source>
        <translation>Fijar la regulación del calentador de la cama</translation>
    </message>
    <message>
        <source>Set the microsteps</source>
        <translation>Fijar los micropasos</translation>
    </message>
    <message>
        <source>Switch the light</source>
        <translation>Encender o apagar la luz</translation>
    </message>
    <message>
        <source>Wait until all moves are done</source>
        <translation>Esperar a que terminen todos los movimientos</translation>
    </message>
    <message>
        <source>Lower the probe</source>
        <translation>Bajar la sonda</translation>
    </message>
    <message>
        <source>Raise the probe</source>
        <translation>Subir la sonda</translation>
    </message>
    <message>
        <source>Tell the nominal width of the filament</source>
        <translation>Indicar el ancho nominal del filamento</translation>
    </message>
    <message>
        <source>Stop all moves at once, without an emergency stop</source>
        <translation>Detener ya todos los movimientos, sin parada de emergencia</translation>
    </message>
    <message>
        <source>Watch for the end of the filament</source>
        <translation>Vigilar el fin del filamento</translation>
    </message>
    <message>
        <source>Go on after a power cut</source>
        <translation>Continuar tras un corte de corriente</translation>
    </message>
    <message>
        <source>Use the measured bed mesh</source>
        <translation>Usar la malla medida de la cama</translation>
    </message>
    <message>
        <source>[S&lt;0 or 1&gt;] [L&lt;slot&gt;] [V]</source>
        <translation>[S&lt;0 o 1&gt;] [L&lt;ranura&gt;] [V]</translation>
    </message>
    <message>
        <source>Set a point of the bed mesh</source>
        <translation>Fijar un punto de la malla de la cama</translation>
    </message>
    <message>
        <source>Set the compensation of backlash</source>
        <translation>Fijar la compensación de la holgura</translation>
    </message>
    <message>
        <source>Take the present position for the home offset</source>
        <translation>Tomar la posición actual para el desplazamiento del origen</translation>
    </message>
    <message>
        <source>Store the settings in the printer</source>
        <translation>Guardar los ajustes en la impresora</translation>
    </message>
    <message>
        <source>Read the settings stored in the printer</source>
        <translation>Leer los ajustes guardados en la impresora</translation>
    </message>
    <message>
        <source>Set the settings of the factory, without storing them</source>
        <translation>Aplicar los ajustes de fábrica, sin guardarlos</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Listar los ajustes</translation>
    </message>
    <message>
        <source>Check the settings stored in the printer</source>
        <translation>Comprobar los ajustes guardados en la impresora</translation>
    </message>
    <message>
        <source>Cancel the print from the SD card</source>
        <translation>Cancelar la impresión desde la tarjeta SD</translation>
    </message>
    <message>
        <source>Stop the print from the SD card when an endstop is hit</source>
        <translation>Detener la impresión desde la tarjeta SD al tocar un final de carrera</translation>
    </message>
    <message>
        <source>Set how motors are driven</source>
        <translation>Fijar cómo se accionan los motores</translation>
    </message>
    <message>
        <source>Set pressure advance</source>
        <translation>Fijar el pressure advance</translation>
    </message>
    <message>
        <source>[D&lt;drive&gt;] S&lt;s&gt;</source>
        <translation>[D&lt;motor&gt;] S&lt;s&gt;</translation>
    </message>
    <message>
        <source>Set input shaping</source>
        <translation>Fijar el input shaping</translation>
    </message>
    <message>
        <source>[F&lt;Hz&gt;] [D&lt;damping&gt;] [X] [Y]</source>
        <translation>[F&lt;Hz&gt;] [D&lt;amortiguación&gt;] [X] [Y]</translation>
    </message>
    <message>
        <source>Change the filament</source>
        <translation>Cambiar el filamento</translation>
    </message>
    <message>
        <source>Set the lengths for a change of filament</source>
        <translation>Fijar las longitudes para un cambio de filamento</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;herramienta&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Cargar filamento</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;herramienta&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Descargar filamento</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;]</source>
        <translation>[T&lt;herramienta&gt;] [U&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the offset of the probe</source>
        <translation>Fijar el desplazamiento de la sonda</translation>
    </message>
    <message>
        <source>Answer a question of the firmware</source>
        <translation>Responder a una pregunta del firmware</translation>
    </message>
    <message>
        <source>S&lt;choice&gt;</source>
        <translation>S&lt;opción&gt;</translation>
    </message>
    <message>
        <source>Set linear advance</source>
        <translation>Fijar el linear advance</translation>
    </message>
    <message>
        <source>[K&lt;factor&gt;] [T&lt;tool&gt;]</source>
        <translation>[K&lt;factor&gt;] [T&lt;herramienta&gt;]</translation>
    </message>
    <message>
        <source>Set the currents of the motors</source>
        <translation>Fijar las corrientes de los motores</translation>
    </message>
    <message>
        <source>Set the currents of the motors by trimming</source>
        <translation>Fijar las corrientes de los motores con el trimpot</translation>
    </message>
    <message>
        <source>Log what follows to a file on the SD card</source>
        <translation>Registrar lo que sigue en un archivo de la tarjeta SD</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Actualizar el firmware</translation>
    </message>
    <message>
        <source>Go on after an error</source>
        <translation>Continuar tras un error</translation>
    </message>
    <message>
        <source>Choose tool 0</source>
        <translation>Elegir la herramienta 0</translation>
    </message>
    <message>
        <source>Choose tool 1</source>
        <translation>Elegir la herramienta 1</translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation>No se encontró ninguna impresora. Conecte su cable, enciéndala o elija un puerto.</translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation>La impresora ya no acepta datos. Compruebe el cable y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop, so its board was restarted through the port. Check that heaters and motors are off.</source>
        <translation>La impresora no aceptó la parada de emergencia, así que su placa se reinició a través del puerto. Compruebe que los calentadores y los motores estén apagados.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop. Switch it off at its power switch.</source>
        <translation>La impresora no aceptó la parada de emergencia. Apáguela con su interruptor.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandDelegate</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activado)</translation>
    </message>
</context>
<context>
    <name>gantry::CommandEdit</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>gantry::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation>El puerto de la impresora: /dev/ttyACM0, COM5, host:port, o virtual para la impresora virtual incorporada.</translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation>La velocidad en baudios de un puerto serie. Sin ella se prueban las habituales.</translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation>El argumento %1 no tiene ningún uso.</translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation>Indique el puerto de la impresora con --port; gantry-cli ports los enumera.</translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation>%1 no es una velocidad en baudios. Escriba un número como 115200.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation>--%1 necesita un número de segundos, no %2.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation>Uso: gantry-cli %1 [opciones]</translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation>Controla impresoras 3D e imprime archivos G-code.</translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation>Archivo G-code que se abre.</translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation>Conectar a este puerto: un dispositivo, host:port o &quot;virtual&quot;.</translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation>Velocidad del puerto; sin ella se prueban las habituales.</translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation>Usar el perfil de impresora con este identificador.</translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation>Conectar la impresora virtual e imprimir el archivo de muestra.</translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation>Cuántas veces más rápida que una máquina real es la impresora virtual; 0 = lo más rápido posible.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation>gantry: %1
Pruebe gantry --help.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Solo se puede abrir un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation>«%1» no es una velocidad; debe ser un número como 115200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation>«%1» no es un factor; debe ser un número como 10.</translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation>--demo trae su propio puerto y su propio archivo.</translation>
    </message>
    <message>
        <source>Whether connecting restarts the printer, yes or no. Without it as its profile says.</source>
        <translation>Si al conectar se reinicia la impresora: yes o no. Sin esta opción, lo que diga su perfil.</translation>
    </message>
    <message>
        <source>--reset takes yes or no, not %1.</source>
        <translation>--reset admite yes o no, pero no %1.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandPalette</name>
    <message>
        <source>No command fits these words.</source>
        <translation>Ningún comando coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation>El registro no se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandScreen</name>
    <message>
        <source>A file is being copied to the printer&apos;s card, and whatever is sent would be written to it. Wait until it is done, or cancel it.</source>
        <translation>Se está copiando un archivo a la tarjeta de la impresora, y todo lo que se envíe se escribiría en él. Espere a que termine o cancele la copia.</translation>
    </message>
    <message>
        <source>The command is on the list of ignored commands and was not sent.</source>
        <translation>El comando está en la lista de comandos ignorados y no se envió.</translation>
    </message>
    <message>
        <source>The printer has no tool %1, so the command was not sent. Check the number of extruders in the printer profile.</source>
        <translation>La impresora no tiene la herramienta %1, así que el comando no se envió. Compruebe el número de extrusores en el perfil de impresora.</translation>
    </message>
    <message>
        <source>The printer profile has no heated bed, so the command was not sent.</source>
        <translation>El perfil de impresora no tiene cama caliente, así que el comando no se envió.</translation>
    </message>
    <message>
        <source>The printer profile has no heated chamber, so the command was not sent.</source>
        <translation>El perfil de impresora no tiene cámara calefactada, así que el comando no se envió.</translation>
    </message>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation>Un comando que espera un botón en la impresora no se envía mientras hay una impresión activa.</translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation>El comando que espera un botón en la impresora no se envió; en su lugar, la impresión se pone en pausa. Pulse Reanudar para continuar.</translation>
    </message>
    <message>
        <source>The command is on the list of blocked commands and was not sent. The list is in the settings (Advanced protocol).</source>
        <translation>El comando está en la lista de comandos bloqueados y no se envió. La lista está en los ajustes (Protocolo avanzado).</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDiagnosis</name>
    <message>
        <source>The driver for the printer&apos;s USB chip is missing</source>
        <translation>Falta el controlador del chip USB de la impresora</translation>
    </message>
    <message>
        <source>A USB chip of the kind %1 is plugged in, but the system has made no port of it.</source>
        <translation>Hay conectado un chip USB del tipo %1, pero el sistema no ha creado un puerto para él.</translation>
    </message>
    <message>
        <source>Install the driver for %1 from the maker of the chip or of the printer, then plug the cable in again.</source>
        <translation>Instale el controlador de %1 del fabricante del chip o de la impresora y vuelva a conectar el cable.</translation>
    </message>
    <message>
        <source>On Linux the service for Braille displays (brltty) sometimes takes such chips. If you do not use a Braille display, remove it with the command below.</source>
        <translation>En Linux, el servicio para líneas braille (brltty) a veces se apropia de estos chips. Si no usa una línea braille, elimínelo con el comando de abajo.</translation>
    </message>
    <message>
        <source>The printer&apos;s port is not there</source>
        <translation>El puerto de la impresora no está</translation>
    </message>
    <message>
        <source>Plug the cable in firmly at both ends and switch the printer on.</source>
        <translation>Conecte bien el cable por ambos extremos y encienda la impresora.</translation>
    </message>
    <message>
        <source>Try another cable: some carry only power and no data.</source>
        <translation>Pruebe otro cable: algunos solo llevan corriente y no datos.</translation>
    </message>
    <message>
        <source>Plug it into the computer itself and not into a hub.</source>
        <translation>Conéctelo directamente al ordenador y no a un concentrador.</translation>
    </message>
    <message>
        <source>If no port ever appears, the printer may need a driver for its USB chip: mostly CH340 or CP210x. Its manual says which.</source>
        <translation>Si nunca aparece un puerto, la impresora puede necesitar un controlador para su chip USB: casi siempre CH340 o CP210x. Su manual dice cuál.</translation>
    </message>
    <message>
        <source>You are not allowed to use this port</source>
        <translation>No tiene permiso para usar este puerto</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>Pida acceso al puerto al administrador de este ordenador.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and your user account is not in it.</source>
        <translation>El puerto pertenece al grupo «%1», y su cuenta de usuario no está en él.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”. You were added to it after you logged in.</source>
        <translation>El puerto pertenece al grupo «%1». Se le añadió a él después de iniciar la sesión.</translation>
    </message>
    <message>
        <source>Copy the command below, run it in a terminal and enter your password.</source>
        <translation>Copie el comando de abajo, ejecútelo en un terminal e introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again, or restart the computer.</source>
        <translation>Cierre la sesión del escritorio y vuelva a iniciarla, o reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Start Gantry and connect again.</source>
        <translation>Inicie Gantry y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Otro programa usa este puerto</translation>
    </message>
    <message>
        <source>%1 (process %2) has the port open. Only one program can use it at a time.</source>
        <translation>%1 (proceso %2) tiene abierto el puerto. Solo un programa puede usarlo a la vez.</translation>
    </message>
    <message>
        <source>Disconnect or close the other program: often a slicer, another printer host or a serial monitor.</source>
        <translation>Desconecte o cierre el otro programa: suele ser un laminador, otro programa de control de impresoras o un monitor serie.</translation>
    </message>
    <message>
        <source>Then connect again.</source>
        <translation>Después vuelva a conectar.</translation>
    </message>
    <message>
        <source>The speed is wrong</source>
        <translation>La velocidad no es correcta</translation>
    </message>
    <message>
        <source>The device answers at %1 baud, but with garbage: it speaks at another speed.</source>
        <translation>El dispositivo responde a %1 baudios, pero con caracteres ilegibles: usa otra velocidad.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones. Most printers use 115200 or 250000.</source>
        <translation>Ponga la velocidad en Automática, que prueba las habituales. La mayoría de las impresoras usa 115200 o 250000.</translation>
    </message>
    <message>
        <source>If none is right, look for BAUDRATE in the printer&apos;s firmware and type that number.</source>
        <translation>Si ninguna es correcta, busque BAUDRATE en el firmware de la impresora y escriba ese número.</translation>
    </message>
    <message>
        <source>The board waits for new firmware</source>
        <translation>La placa espera un firmware nuevo</translation>
    </message>
    <message>
        <source>The board is in its bootloader, so no printer firmware runs on it.</source>
        <translation>La placa está en su gestor de arranque, así que no ejecuta ningún firmware de impresora.</translation>
    </message>
    <message>
        <source>Switch the printer off and on again, or press its reset button once.</source>
        <translation>Apague y encienda la impresora, o pulse una vez su botón de reinicio.</translation>
    </message>
    <message>
        <source>If that does not help, an update of the firmware was perhaps cut short: install it again.</source>
        <translation>Si eso no ayuda, quizá se interrumpió una actualización del firmware: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer starts again and again</source>
        <translation>La impresora se reinicia una y otra vez</translation>
    </message>
    <message>
        <source>While connecting, the board restarted several times and never got ready.</source>
        <translation>Durante la conexión, la placa se reinició varias veces y nunca llegó a estar lista.</translation>
    </message>
    <message>
        <source>Switch on the printer&apos;s own power supply: USB alone is often too weak.</source>
        <translation>Encienda la fuente de alimentación de la impresora: el USB solo suele ser insuficiente.</translation>
    </message>
    <message>
        <source>Use a short cable, directly at the computer.</source>
        <translation>Use un cable corto, directamente en el ordenador.</translation>
    </message>
    <message>
        <source>If it goes on, unplug heaters and motors one by one: a short circuit may pull the voltage down.</source>
        <translation>Si continúa, desconecte los calentadores y los motores uno por uno: un cortocircuito puede hacer caer la tensión.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and not waiting at its display.</source>
        <translation>Compruebe que la impresora esté encendida y que no espere nada en su pantalla.</translation>
    </message>
    <message>
        <source>Press the printer&apos;s reset button, wait ten seconds and connect again.</source>
        <translation>Pulse el botón de reinicio de la impresora, espere diez segundos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Check that it is the right port: unplug the printer and see which one disappears from the list.</source>
        <translation>Compruebe que sea el puerto correcto: desconecte la impresora y mire cuál desaparece de la lista.</translation>
    </message>
    <message>
        <source>This is not a 3D printer</source>
        <translation>Esto no es una impresora 3D</translation>
    </message>
    <message>
        <source>Grbl drives mills and laser cutters. Choose the port of the printer.</source>
        <translation>Grbl controla fresadoras y cortadoras láser. Elija el puerto de la impresora.</translation>
    </message>
    <message>
        <source>If it is a printer, its firmware must be replaced by Marlin or another one for printers.</source>
        <translation>Si es una impresora, hay que sustituir su firmware por Marlin u otro para impresoras.</translation>
    </message>
    <message>
        <source>Something else answers on this port</source>
        <translation>Otra cosa responde en este puerto</translation>
    </message>
    <message>
        <source>Choose another port: unplug the printer and see which one disappears from the list.</source>
        <translation>Elija otro puerto: desconecte la impresora y mire cuál desaparece de la lista.</translation>
    </message>
    <message>
        <source>The network address cannot be reached</source>
        <translation>No se puede acceder a la dirección de red</translation>
    </message>
    <message>
        <source>Check the host name and the port number.</source>
        <translation>Compruebe el nombre de host y el número de puerto.</translation>
    </message>
    <message>
        <source>Check that the printer or its serial server is switched on and in the same network.</source>
        <translation>Compruebe que la impresora o su servidor serie esté encendido y en la misma red.</translation>
    </message>
    <message>
        <source>A firewall may block the port.</source>
        <translation>Es posible que un cortafuegos bloquee el puerto.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>La impresora se ha detenido</translation>
    </message>
    <message>
        <source>Look at the printer and make sure that it is safe to go on.</source>
        <translation>Mire la impresora y asegúrese de que se puede continuar sin peligro.</translation>
    </message>
    <message>
        <source>Press its reset button, or switch it off and on again.</source>
        <translation>Pulse su botón de reinicio, o apáguela y enciéndala.</translation>
    </message>
    <message>
        <source>The printer cannot read what is sent</source>
        <translation>La impresora no puede leer lo que se envía</translation>
    </message>
    <message>
        <source>Use a short cable with a ferrite core, away from motors and mains cables.</source>
        <translation>Use un cable corto con núcleo de ferrita, lejos de motores y de cables de corriente.</translation>
    </message>
    <message>
        <source>Choose a lower speed in the firmware and here.</source>
        <translation>Elija una velocidad menor en el firmware y aquí.</translation>
    </message>
    <message>
        <source>The port does not work</source>
        <translation>El puerto no funciona</translation>
    </message>
    <message>
        <source>Unplug the cable, wait a moment and plug it in again.</source>
        <translation>Desconecte el cable, espere un momento y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Try another speed, another cable or another socket of the computer.</source>
        <translation>Pruebe otra velocidad, otro cable u otro conector del ordenador.</translation>
    </message>
    <message>
        <source>The port does not offer this speed</source>
        <translation>El puerto no ofrece esta velocidad</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones.</source>
        <translation>Ponga la velocidad en Automática, que prueba las habituales.</translation>
    </message>
    <message>
        <source>If the printer needs just this speed, try another socket or another cable: what offers it is the USB chip between computer and printer.</source>
        <translation>Si la impresora necesita justo esta velocidad, pruebe otra toma u otro cable: quien la ofrece es el chip USB entre el ordenador y la impresora.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, if it is not.</source>
        <translation>Ponga la velocidad en Automática, si no lo está.</translation>
    </message>
    <message>
        <source>Connected, but answers come late</source>
        <translation>Conectado, pero las respuestas llegan tarde</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says for up to %1 milliseconds. Many short moves may make the printer stutter.</source>
        <translation>El chip FTDI de este puerto retiene lo que dice la impresora hasta %1 milisegundos. Con muchos movimientos cortos, la impresora puede ir a tirones.</translation>
    </message>
    <message>
        <source>In the printer&apos;s profile, page Connection, switch on “Ask the port for short delays” and connect again.</source>
        <translation>En el perfil de la impresora, página Conexión, active «Pedir al puerto retardos cortos» y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Or run the command below in a terminal; it holds until the cable is pulled.</source>
        <translation>O ejecute el comando de abajo en un terminal; vale hasta que se desenchufe el cable.</translation>
    </message>
    <message>
        <source>Connected; answers may come sooner</source>
        <translation>Conectado; las respuestas podrían llegar antes</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says, as a rule for up to 16 milliseconds.</source>
        <translation>El chip FTDI de este puerto retiene lo que dice la impresora, por lo general hasta 16 milisegundos.</translation>
    </message>
    <message>
        <source>In the Device Manager open the properties of the port, then Port Settings, Advanced, and set the Latency Timer to 1.</source>
        <translation>En el Administrador de dispositivos abra las propiedades del puerto; después, Configuración de puerto, Opciones avanzadas, y ponga el temporizador de latencia (Latency Timer) en 1.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDoctor</name>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnóstico de conexión</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source>Attempts to connect, the newest last</source>
        <translation>Intentos de conexión, el más reciente al final</translation>
    </message>
    <message>
        <source>&amp;Open this when connecting fails</source>
        <translation>&amp;Abrir esto cuando falle la conexión</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Comando para un terminal</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Copiar el comando al portapapeles</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Guardar un in&amp;forme</translation>
    </message>
    <message>
        <source>Write logs and settings without secrets to one file that can be sent to somebody who helps</source>
        <translation>Escribir registros y configuración, sin secretos, en un solo archivo que se puede enviar a quien ayude</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connect with the settings of the connection panel</source>
        <translation>Conectar con los ajustes del panel de conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>The printer answers. There is nothing to mend.</source>
        <translation>La impresora responde. No hay nada que arreglar.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>No ha fallado nada</translation>
    </message>
    <message>
        <source>Press Try again to connect with the settings of the connection panel. If that fails, the reason is explained here.</source>
        <translation>Pulse Reintentar para conectar con los ajustes del panel de conexión. Si falla, aquí se explica el motivo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionInput</name>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation>Escriba la dirección como host:port, por ejemplo 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose %2.</source>
        <translation>«%1» no es una velocidad. Escriba un número como 115200, o elija %2.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Connect when Gantry starts</source>
        <translation>&amp;Conectar al iniciar Gantry</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>El predeterminado</translation>
    </message>
    <message>
        <source>When Gantry starts</source>
        <translation>Al iniciar Gantry</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pe&amp;rfil</translation>
    </message>
    <message>
        <source>Gantry looks once for the printer when it starts. A printer that is plugged in later is not connected by itself.</source>
        <translation>Gantry busca la impresora una vez al iniciarse. Una impresora que se enchufa más tarde no se conecta sola.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Lo que se ofrece</translation>
    </message>
    <message>
        <source>Additional ports</source>
        <translation>Puertos adicionales</translation>
    </message>
    <message>
        <source>Ports never offered</source>
        <translation>Puertos que nunca se ofrecen</translation>
    </message>
    <message>
        <source>&amp;Additional ports</source>
        <translation>Puertos &amp;adicionales</translation>
    </message>
    <message>
        <source>Ports &amp;never offered</source>
        <translation>Puertos que &amp;nunca se ofrecen</translation>
    </message>
    <message>
        <source>Additional spee&amp;ds</source>
        <translation>Veloci&amp;dades adicionales</translation>
    </message>
    <message>
        <source>Speeds never &amp;offered</source>
        <translation>Velocidades que nunca se &amp;ofrecen</translation>
    </message>
    <message>
        <source>“%1” is no speed. Type numbers such as 500000, separated by commas.</source>
        <translation>«%1» no es una velocidad. Escriba números como 500000, separados por comas.</translation>
    </message>
    <message>
        <source>Open the &amp;doctor when connecting fails</source>
        <translation>Abrir el &amp;doctor cuando falle la conexión</translation>
    </message>
    <message>
        <source>When connecting fails</source>
        <translation>Cuando falla la conexión</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do.</source>
        <translation>El doctor de conexión dice qué falla y qué hacer.</translation>
    </message>
    <message>
        <source>One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per second, separated by commas. Automatic tries what is offered: USB devices and additional ports, at these speeds.</source>
        <translation>Un puerto por línea; * y ? representan cualquier carácter: /dev/ttyAMA*. Las velocidades van en bits por segundo, separadas por comas. Automático prueba lo que se ofrece: dispositivos USB y puertos adicionales, a estas velocidades.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Elija un puerto</translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation>dispositivo o host:port</translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation>Dispositivo o dirección de red</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Mostrar todos los puertos</translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation>Mostrar también los puertos que no son dispositivos USB.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation>Probar la impresora virtual</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>Elija primero un puerto.</translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation>Lo que Gantry sabe de la impresora: su tamaño, sus velocidades y sus límites.</translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation>Un dispositivo como /dev/ttyACM0 o COM5, o un nombre de host y un número de puerto, como 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation>Solo los puertos serie tienen velocidad.</translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation>Bits por segundo. Automática prueba las habituales.</translation>
    </message>
    <message>
        <source>%1 baud · %2</source>
        <translation>%1 baudios · %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation>No hay ninguna impresora USB conectada.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>¿Qué ayuda?</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do</source>
        <translation>El diagnóstico de conexión dice qué falla y qué hacer</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>Editar perfiles…</translation>
    </message>
    <message>
        <source>This port is in use by the window of “%1”.</source>
        <translation>Este puerto lo usa la ventana de «%1».</translation>
    </message>
    <message>
        <source>No further USB printer is plugged in.</source>
        <translation>No hay otra impresora USB conectada.</translation>
    </message>
    <message>
        <source>Gantry looks for the printer of the interrupted print and connects by itself.</source>
        <translation>Gantry busca la impresora de la impresión interrumpida y se conecta por sí solo.</translation>
    </message>
    <message>
        <source>The printer of the interrupted print is connected again.</source>
        <translation>La impresora de la impresión interrumpida está conectada de nuevo.</translation>
    </message>
</context>
<context>
    <name>gantry::Conversation</name>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation>La impresora no está conectada. Conéctela y vuelva a empezar la impresión.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>La conexión se cerró mientras la impresión estaba activa.</translation>
    </message>
</context>
<context>
    <name>gantry::ConversationLog</name>
    <message>
        <source>The conversation is no longer written to %1: %2. Check the folder and the space on its disk, then switch it on again in the settings (Terminal).</source>
        <translation>La conversación ya no se escribe en %1: %2. Compruebe la carpeta y el espacio de su disco, y actívela de nuevo en los ajustes (Terminal).</translation>
    </message>
</context>
<context>
    <name>gantry::CoolDownQuestion</name>
    <message>
        <source>Cool down</source>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>All heaters off</source>
        <translation>Apagar todos los calentadores</translation>
    </message>
    <message>
        <source>Nozzles only</source>
        <translation>Solo las boquillas</translation>
    </message>
    <message>
        <source>Keep heating</source>
        <translation>Seguir calentando</translation>
    </message>
    <message>
        <source>Switch heaters off while the print is paused?</source>
        <translation>¿Apagar calentadores mientras la impresión está en pausa?</translation>
    </message>
    <message>
        <source>Switch all heaters off during the print?</source>
        <translation>¿Apagar todos los calentadores durante la impresión?</translation>
    </message>
    <message>
        <source>The nozzles are heated again before the print goes on. The bed is not, and the print may come off it when it cools down.</source>
        <translation>Las boquillas se calientan de nuevo antes de que continúe la impresión. La cama no, y la pieza puede despegarse de ella cuando se enfríe.</translation>
    </message>
    <message>
        <source>The print does not stop: it goes on without heat and fails. To end it, cancel the print instead.</source>
        <translation>La impresión no se detiene: continúa sin calor y fracasa. Para terminarla, cancele la impresión.</translation>
    </message>
</context>
<context>
    <name>gantry::DesktopNotifications</name>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>gantry::DesktopNotifier</name>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
</context>
<context>
    <name>gantry::DisplayCheck</name>
    <message>
        <source>There is no display here, so the window cannot open. gantry-cli does the same work without one: try gantry-cli --help.</source>
        <translation>Aquí no hay pantalla, así que la ventana no se puede abrir. gantry-cli hace el mismo trabajo sin ella: pruebe gantry-cli --help.</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation>La impresora le espera: confirme en su pantalla.</translation>
    </message>
    <message>
        <source>The print asks for a change of filament. Follow what the printer&apos;s display says.</source>
        <translation>La impresión pide un cambio de filamento. Siga lo que dice la pantalla de la impresora.</translation>
    </message>
    <message>
        <source>The printer has run out of filament. Load new filament, then resume the print.</source>
        <translation>La impresora se ha quedado sin filamento. Cargue filamento nuevo y reanude la impresión.</translation>
    </message>
    <message>
        <source>The heaters were switched off, because nothing was done for a long time. The settings say how long (Safety).</source>
        <translation>Los calentadores se apagaron porque no se hizo nada durante mucho tiempo. El tiempo se define en los ajustes (Seguridad).</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the print waits. Check the disk or the network share; the print goes on by itself. It can be paused or cancelled meanwhile.</source>
        <translation>El disco no entrega el archivo, así que la impresión espera. Compruebe el disco o el recurso de red; la impresión sigue por sí sola. Mientras tanto se puede pausar o cancelar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it was not sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. The print was cancelled. Find the cause before you print again.</source>
        <translation>La impresora informa: «%1». La impresión se ha cancelado. Busque la causa antes de volver a imprimir.</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. What it said before stands in the terminal.</source>
        <translation>La impresora informa: «%1». Lo que dijo antes está en el terminal.</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the copy to the card waits. Check the disk or the network share; the copy goes on by itself. It can be cancelled meanwhile.</source>
        <translation>El disco no entrega el archivo, así que la copia a la tarjeta espera. Compruebe el disco o la carpeta de red; la copia sigue por sí sola. Mientras tanto se puede cancelar.</translation>
    </message>
    <message>
        <source>The printer says: “%1”.</source>
        <translation>La impresora dice: «%1».</translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation>Extrusor y ventilador</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation>Longitud de filamento</translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation>Cuánto filamento mueven Extruir y Retraer.</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Extruir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retraer</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation>Herramienta en uso</translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation>Empujar filamento por la boquilla.</translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation>Retirar filamento.</translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation>La herramienta que se mueve y extruye.</translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation>Velocidad del ventilador de capa.</translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation>Velocidad de todos los movimientos de una impresión, en porcentaje de la del archivo.</translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation>Cantidad de filamento, en porcentaje de la del archivo.</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Herramienta %1</translation>
    </message>
</context>
<context>
    <name>gantry::FileFacts</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 · %2 cm³</source>
        <comment>length, volume</comment>
        <translation>%1 · %2 cm³</translation>
    </message>
    <message>
        <source>Tool %1: %2</source>
        <translation>Herramienta %1: %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>number of layers, height of the highest</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>The print does not fit: it takes %1 from %2 to %3, the printer reaches from %4 to %5.</source>
        <translation>La pieza no cabe: ocupa %1 de %2 a %3, la impresora alcanza de %4 a %5.</translation>
    </message>
    <message>
        <source>The print does not fit: it goes %1 away from the middle of the bed, the bed only %2.</source>
        <translation>La pieza no cabe: se aleja %1 del centro de la cama, la cama solo %2.</translation>
    </message>
</context>
<context>
    <name>gantry::FileLocation</name>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>«%1» no es un archivo G-code. Su nombre debe terminar en .gcode, .gco, .g o .gc~.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>«%1» no es una ruta completa.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the folder of uploaded files.</source>
        <translation>«%1» no está en la carpeta de archivos subidos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>«%1» no es un archivo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>gantry::FileMenu</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Elija primero un archivo de la lista.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>Choose this file for the next print</source>
        <translation>Elegir este archivo para la próxima impresión</translation>
    </message>
    <message>
        <source>Choose this file and print it at once</source>
        <translation>Elegir este archivo e imprimirlo ya</translation>
    </message>
    <message>
        <source>Show the folder this file is in</source>
        <translation>Mostrar la carpeta donde está este archivo</translation>
    </message>
    <message>
        <source>Copy where the file is to the clipboard</source>
        <translation>Copiar la ruta del archivo al portapapeles</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is in %1.</source>
        <translation>Aquí ningún programa muestra carpetas. El archivo está en %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation>El archivo «%1» no existe. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo G-code de ella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation>«%1» es un dispositivo o una tubería. Solo se pueden imprimir archivos normales.</translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation>No tiene permiso para leer «%1». Cambie sus permisos o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation>«%1» no se puede leer. Compruebe el disco o el recurso de red donde está.</translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation>«%1» no contiene comandos para una impresora. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation>«%1» se modificó mientras se imprimía, así que la impresión se puso en pausa. Restaure el archivo anterior y reanude, o cancele.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation>«%1» ya no está, así que la impresión se puso en pausa. Devuelva el archivo a su sitio y reanude, o cancele.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation>«%1» se modificó o se quitó mientras se imprimía, así que la impresión se puso en pausa. El resto ya se había leído: reanude para imprimirlo, o cancele.</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>Tarjeta SD</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>Últimos archivos abiertos</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s memory card</source>
        <translation>Archivos de la tarjeta de memoria de la impresora</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Suelte aquí un archivo G-code, o abra uno (Ctrl+O).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Files of folders you print from often</source>
        <translation>Archivos de las carpetas desde las que imprime a menudo</translation>
    </message>
    <message>
        <source>What can be done with the chosen file and the list</source>
        <translation>Lo que se puede hacer con el archivo elegido y con la lista</translation>
    </message>
    <message>
        <source>More for recent files</source>
        <translation>Más para los archivos recientes</translation>
    </message>
    <message>
        <source>Show the recent files</source>
        <translation>Mostrar los archivos recientes</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Mostrar las carpetas</translation>
    </message>
    <message>
        <source>Show the files on the memory card</source>
        <translation>Mostrar los archivos de la tarjeta de memoria</translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Buscar en el terminal</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation>Resultado más antiguo (Enter)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Resultado más reciente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>gantry::FolderFilesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gantry::FolderListing</name>
    <message>
        <source>The folder %1 does not exist any more.</source>
        <translation>La carpeta %1 ya no existe.</translation>
    </message>
    <message>
        <source>You are not permitted to read the folder %1.</source>
        <translation>No tiene permiso para leer la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FolderPage</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Take this folder off the list</source>
        <translation>Quitar esta carpeta de la lista</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message>
        <source>Add a folder you print from often: its newest files are then one click away.</source>
        <translation>Añada una carpeta desde la que imprima a menudo: sus archivos más nuevos quedan a un clic.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>There are no G-code files in this folder.</source>
        <translation>No hay archivos G-code en esta carpeta.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Añada primero una carpeta.</translation>
    </message>
    <message>
        <source>Take this folder off the list; it stays as it is</source>
        <translation>Quitar esta carpeta de la lista; la carpeta queda como está</translation>
    </message>
</context>
<context>
    <name>gantry::Format</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <source>%1 %2</source>
        <comment>week day, clock time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a duration, how far off it may be</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gantry::GcodeLineScanner</name>
    <message>
        <source>The file is not G-code text: line %1 holds binary data. Export the model as plain G-code.</source>
        <translation>El archivo no es texto G-code: la línea %1 contiene datos binarios. Exporte el modelo como G-code de texto.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation>La línea %1 es más larga de lo que acepta cualquier impresora, así que este no es un archivo para una impresora. Exporte el modelo como G-code de texto.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation>El archivo es texto UTF-16, que ninguna impresora lee. Guárdelo como texto sin formato (ASCII o UTF-8).</translation>
    </message>
</context>
<context>
    <name>gantry::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language is used when Gantry is started the next time.</source>
        <translation>El nuevo idioma se usa la próxima vez que se inicie Gantry.</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Notificar en el escritorio cuando la ventana no esté delante</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Con &amp;sonido</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>For example that a print is done, has failed, or waits for you.</source>
        <translation>Por ejemplo, que una impresión ha terminado, ha fallado o le espera.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>S&amp;peeds</source>
        <translation>&amp;Velocidades</translation>
    </message>
    <message>
        <source>Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and temperatures in °C, as the printer has them.</source>
        <translation>Los laminadores muestran las velocidades en mm/s; el G-code las tiene en mm/min. Las longitudes están en mm y las temperaturas en °C, como las tiene la impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation>Probando %1 baudios en %2 (%3 de %4)</translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation>Probando %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation>Conectando a %1 a %2 baudios</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Connecting to the virtual printer</source>
        <translation>Conectando con la impresora virtual</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>done about</source>
        <translation>fin hacia</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Progreso de la impresión</translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation>El perfil de impresora</translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation>Perfil de impresora: %1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation>Desconecte para elegir otro perfil</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>heater, its temperature, its target</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Hold the button for half a second to stop the printer.</source>
        <translation>Mantenga pulsado el botón medio segundo para parar la impresora.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation>El perfil de impresora no tiene ningún calentador «%1».</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Una temperatura debe ser de 0 °C o más.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C supera el límite de este calentador (%2 °C). El límite está en el perfil de impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterRow</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation>La impresora aún no ha comunicado esta temperatura.</translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation>Temperatura objetivo de %1: escríbala y pulse Enter, o elija un preajuste.</translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation>Temperatura objetivo de %1 en grados Celsius</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <translation>Potencia de %1</translation>
    </message>
    <message>
        <source>How much of its full power the heater gets just now, as the printer reports it.</source>
        <translation>Qué parte de su potencia máxima recibe ahora el calentador, según informa la impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation>Boquilla</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Herramienta %1</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation>Calentadores</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Calentar para %1</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation>Apagar todos los calentadores.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation>Fijar todas las temperaturas objetivo para %1: %2</translation>
    </message>
    <message>
        <source>More temperature presets</source>
        <translation>Más preajustes de temperatura</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show what is added to the temperatures a file asks for</source>
        <translation>Mostrar lo que se suma a las temperaturas que pide un archivo</translation>
    </message>
    <message>
        <source>Temperature offsets</source>
        <translation>Ajustes de temperatura</translation>
    </message>
</context>
<context>
    <name>gantry::HostDesk</name>
    <message>
        <source>%1 The script is left out. Mend it under Printer, Scripts.</source>
        <translation>%1 El script se omite. Corríjalo en Impresora, Scripts.</translation>
    </message>
</context>
<context>
    <name>gantry::IdleHeaterBar</name>
    <message>
        <source>Cool down now</source>
        <translation>Enfriar ahora</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Apagar todos los calentadores</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordar más tarde</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>Volver a preguntar cuando no se haya hecho nada durante otro %n minuto</numerusform>
            <numerusform>Volver a preguntar cuando no se haya hecho nada durante otros %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>No se ha hecho nada durante %n minuto y los calentadores están encendidos. Se apagarán en %1.</numerusform>
            <numerusform>No se ha hecho nada durante %n minutos y los calentadores están encendidos. Se apagarán en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>La impresión está en pausa, no se hizo nada durante %n minuto y un calentador está encendido. Gantry deja la cama encendida para que la pieza no se despegue.</numerusform>
            <numerusform>La impresión está en pausa, no se hizo nada durante %n minutos y un calentador está encendido. Gantry deja la cama encendida para que la pieza no se despegue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nozzle stays hot, too: the settings say so (Safety).</source>
        <translation>La boquilla también sigue caliente: así lo dicen los ajustes (Seguridad).</translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation>Hay una impresión activa. Espere a que termine o cancélela antes de elegir otro archivo.</translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Suelte aquí un archivo G-code, o abra uno (Ctrl+O).</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Progreso de la impresión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layer n of m</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>esperando al disco…</translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation>El archivo pide una pausa en la línea %1. La impresión está en pausa; pulse Reanudar para continuar.</translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation>El archivo pide en la línea %1 que se cancele la impresión.</translation>
    </message>
    <message>
        <source>The print was cancelled while the printer was out of reach, so nobody could tell the printer: its heaters and fans are as they were. Switch them off at the printer, or connect it again and do it here. How far the print came is kept.</source>
        <translation>La impresión se canceló mientras la impresora estaba fuera de alcance, así que no se le pudo avisar: sus calentadores y ventiladores siguen como estaban. Apáguelos en la impresora, o vuelva a conectarla y hágalo aquí. Se guarda hasta dónde llegó la impresión.</translation>
    </message>
</context>
<context>
    <name>gantry::JobSummaryWidget</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Filamento</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>Imagen de la pieza</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>As the slicer says in the file.</source>
        <translation>Según indica el laminador en el archivo.</translation>
    </message>
    <message>
        <source>From the moves in the file. It takes longer, for the printer has to speed up and slow down.</source>
        <translation>Según los movimientos del archivo. Tarda más, porque la impresora tiene que acelerar y frenar.</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analizando el archivo: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>En este archivo no se extruye nada.</translation>
    </message>
    <message>
        <source>%1 Choose the right printer profile, or slice the model for this printer.</source>
        <translation>%1 Elija el perfil de impresora correcto, o lamine el modelo para esta impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::JogKeyHint</name>
    <message>
        <source>Move X</source>
        <translation>Mover X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Mover Y</translation>
    </message>
    <message>
        <source>Move Z</source>
        <translation>Mover Z</translation>
    </message>
    <message>
        <source>With Shift: ten times the step</source>
        <translation>Con Mayús: diez veces el paso</translation>
    </message>
    <message>
        <source>With Alt: a tenth of the step</source>
        <translation>Con Alt: una décima parte del paso</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>Elegir el paso</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Llevar X e Y al origen</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Llevar Z al origen</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Llevar todos los ejes al origen</translation>
    </message>
    <message>
        <source>Extrude, retract</source>
        <translation>Extruir, retraer</translation>
    </message>
    <message>
        <source>Stop, and end jogging with keys</source>
        <translation>Detener y dejar de mover con las teclas</translation>
    </message>
</context>
<context>
    <name>gantry::JogPad</name>
    <message>
        <source>X−</source>
        <translation>X−</translation>
    </message>
    <message>
        <source>Move X to the left</source>
        <translation>Mover X a la izquierda</translation>
    </message>
    <message>
        <source>Y+</source>
        <translation>Y+</translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation>Mover Y hacia atrás</translation>
    </message>
    <message>
        <source>Y−</source>
        <translation>Y−</translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation>Mover Y hacia delante</translation>
    </message>
    <message>
        <source>X+</source>
        <translation>X+</translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation>Mover X a la derecha</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Llevar X e Y al origen</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>Llevar X al origen</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Llevar Y al origen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Llevar todos los ejes al origen</translation>
    </message>
    <message>
        <source>Z+</source>
        <translation>Z+</translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation>Mover Z hacia arriba</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Llevar Z al origen</translation>
    </message>
    <message>
        <source>Z−</source>
        <translation>Z−</translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation>Mover Z hacia abajo</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gantry::JogPage</name>
    <message>
        <source>Jog</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step &amp;%1</source>
        <translation>Paso &amp;%1</translation>
    </message>
    <message>
        <source>While jogging with keys, the keys 1 to 4 choose these steps.</source>
        <translation>Al mover con las teclas, las teclas 1 a 4 eligen estos pasos.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;Speed at start</source>
        <translation>&amp;Velocidad al iniciar</translation>
    </message>
    <message>
        <source>In percent of the axis speeds in the printer profile. The slider of the Jog panel changes it until Gantry is closed.</source>
        <translation>En porcentaje de las velocidades de los ejes en el perfil de impresora. El control deslizante del panel Mover la cambia hasta que se cierre Gantry.</translation>
    </message>
    <message>
        <source>Each step must be longer than the one before it. Until then the old steps are used.</source>
        <translation>Cada paso debe ser más largo que el anterior. Hasta entonces se usan los pasos antiguos.</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation>Teclas activas · Esc detiene</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Apagar motores</translation>
    </message>
    <message>
        <source>Not homed</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>Before homing the printer does not know where it is, so moves are not limited to the bed.</source>
        <translation>Antes de ir al origen, la impresora no sabe dónde está, así que los movimientos no se limitan a la cama.</translation>
    </message>
    <message>
        <source>Home all</source>
        <translation>Todo al origen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation>Paso de cualquier longitud</translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation>La distancia de un paso. Escriba cualquier longitud.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation>Velocidad de movimiento manual en porcentaje de la del perfil de impresora</translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation>Apagar los motores, para poder empujar los ejes a mano. La posición se pierde.</translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation>Mover con teclas: las flechas mueven X e Y, Page Up y Page Down (o W y S) mueven Z, 1 a 4 eligen el paso, Shift lo hace diez veces mayor, Alt diez veces menor, Home, End y Ctrl+Home llevan al origen, E y R extruyen y retraen, Esc lo termina</translation>
    </message>
    <message>
        <source>– mm</source>
        <translation>– mm</translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation>La impresora aún no ha comunicado su posición.</translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation>Sin origen: aquí es donde la impresora cree estar.</translation>
    </message>
    <message>
        <source>Step of %1 mm</source>
        <translation>Paso de %1 mm</translation>
    </message>
    <message>
        <source>Step of %1 mm (%2 while the keys are armed)</source>
        <translation>Paso de %1 mm (%2 mientras las teclas están activas)</translation>
    </message>
    <message>
        <source>&amp;Jog with keys</source>
        <translation>Mover con &amp;teclas</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile: X %1, Y %2, Z %3.</source>
        <translation>Velocidad de los movimientos manuales, en porcentaje de las velocidades del perfil: X %1, Y %2, Z %3.</translation>
    </message>
</context>
<context>
    <name>gantry::JournalWriter</name>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>Copying %1 to the card.</source>
        <translation>Copiando %1 a la tarjeta.</translation>
    </message>
    <message>
        <source>Print of %1 started.</source>
        <translation>Impresión de %1 iniciada.</translation>
    </message>
    <message>
        <source>Print of %1 paused.</source>
        <translation>Impresión de %1 en pausa.</translation>
    </message>
    <message>
        <source>Print of %1 resumed.</source>
        <translation>Impresión de %1 reanudada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer asks: %1</source>
        <translation>La impresora pregunta: %1</translation>
    </message>
    <message>
        <source>Print of %1 goes on.</source>
        <translation>La impresión de %1 continúa.</translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation>El archivo %1 no se puede interpretar: hay un error en la línea %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>El archivo %1 no se puede escribir. Compruebe que la carpeta exista, que tenga permiso para escribir en él y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>El archivo %1 no se puede leer. Compruebe que tenga permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>El archivo %1 es demasiado grande para ser lo que debería.</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation>El archivo %1 no se puede interpretar: no contiene ningún objeto JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::KeepAwake</name>
    <message>
        <source>A 3D printer is in use</source>
        <translation>Hay una impresora 3D en uso</translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation>la impresora virtual</translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation>No respondió ninguna impresora. Compruebe que la impresora esté encendida y que su cable esté conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation>Nada respondió en %1. Compruebe que la impresora esté encendida y que su cable esté conectado, o elija otra velocidad (baudios).</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation>Nada respondió en %1. Compruebe que la impresora esté encendida y que su cable esté conectado.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation>El dispositivo de %1 responde, pero nada legible a ninguna de las velocidades probadas. Elija la velocidad (baudios) fijada en el firmware de la impresora.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation>El dispositivo de %1 responde, pero nada legible: es probable que la velocidad (baudios) no sea correcta. Elija otra, o automática.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation>El dispositivo de %1 responde, pero no como una impresora 3D. Elija otro puerto.</translation>
    </message>
    <message>
        <source>The device on %1 runs %2, which is made for other machines than 3D printers and cannot be used here. Choose another port.</source>
        <translation>El dispositivo de %1 ejecuta %2, que está hecho para máquinas distintas de las impresoras 3D y no se puede usar aquí. Elija otro puerto.</translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation>La impresora de %1 no ha respondido durante %2 segundos y la conexión se cerró. Compruebe la impresora y su cable, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: take the print off the bed and home the printer before you start again.</source>
        <translation>La impresora se ha reiniciado sola, así que el trabajo no puede continuar. Sus calentadores están apagados y su posición es desconocida: quite la pieza de la cama y lleve la impresora al origen antes de volver a empezar.</translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation>La conexión se cerró mientras el trabajo estaba en curso.</translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation>Parada de emergencia: se ordenó a la impresora que se detuviera y la conexión se cerró. Reinicie la impresora y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation>La impresora pide otra vez la línea %1, que ya no se conserva. Se ordenó a la impresora que se detuviera, porque faltaría una parte de la pieza. Compruebe el cable.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>La impresora pide otra vez la línea %1, que ya no se conserva. La conexión se cerró; no se ordenó a la impresora que se detuviera. Compruebe el cable y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>La impresora pide la línea %1 una y otra vez, así que no puede leer lo que se envía. Se le ordenó que se detuviera. Compruebe el cable o elija una velocidad (baudios) menor.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>La impresora pide la línea %1 una y otra vez, así que no puede leer lo que se envía. La conexión se cerró; no se ordenó a la impresora que se detuviera. Compruebe el cable o elija una velocidad (baudios) menor.</translation>
    </message>
    <message>
        <source>The printer is back, but its firmware does not check line numbers. Nobody can tell which lines it took last, so the print does not go on. How far it came is kept.</source>
        <translation>La impresora ha vuelto, pero su firmware no comprueba los números de línea. No se puede saber qué líneas tomó al final, así que la impresión no sigue. Se guarda hasta dónde llegó.</translation>
    </message>
    <message>
        <source>A printer answers, but it is not at the line where this print was left: something else has talked to it, or it is another printer. The print does not go on. How far it came is kept.</source>
        <translation>Una impresora responde, pero no está en la línea donde quedó esta impresión: otra cosa ha hablado con ella, o es otra impresora. La impresión no sigue. Se guarda hasta dónde llegó.</translation>
    </message>
    <message>
        <source>The emergency stop could not reach the printer: there is no connection. Switch the printer off. The print does not go on by itself; how far it came is kept.</source>
        <translation>La parada de emergencia no pudo llegar a la impresora: no hay conexión. Apague la impresora. La impresión no continúa por sí sola; se guarda hasta dónde llegó.</translation>
    </message>
    <message>
        <source>A temperature sensor reports what cannot be: check its cable and its plug.</source>
        <translation>Un sensor de temperatura indica un valor imposible: compruebe su cable y su conector.</translation>
    </message>
    <message>
        <source>A heater did not reach its temperature or did not hold it: check that the heater and its sensor are firmly in place.</source>
        <translation>Un calentador no alcanzó o no mantuvo su temperatura: compruebe que el calentador y su sensor estén bien sujetos.</translation>
    </message>
    <message>
        <source>The probe did not find the bed: clean the nozzle and the bed, and check the probe.</source>
        <translation>La sonda no encontró la cama: limpie la boquilla y la cama, y compruebe la sonda.</translation>
    </message>
    <message>
        <source>Find the cause first.</source>
        <translation>Busque primero la causa.</translation>
    </message>
    <message>
        <source>The printer is back, but it restarted meanwhile, so the print cannot simply go on: its heaters are off and its position is unknown. Take the print off the bed and home the printer before you start again. How far the print came is kept.</source>
        <translation>La impresora ha vuelto, pero entretanto se reinició, así que la impresión no puede seguir sin más: sus calentadores están apagados y su posición es desconocida. Retire la pieza de la cama y lleve la impresora al origen antes de empezar de nuevo. Se conserva hasta dónde llegó la impresión.</translation>
    </message>
    <message>
        <source>The printer has halted and reports: “%1”. %2 Then reset the printer and connect again.</source>
        <translation>La impresora se ha detenido e indica: «%1». %2 Después reinicie la impresora y conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>La impresora indica un error: «%1». Se le ordenó detenerse y se cerró la conexión. Busque la causa, reinicie la impresora y conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>La impresora indica un error: «%1». Se cerró la conexión; no se ordenó a la impresora detenerse. Busque la causa y conéctela de nuevo.</translation>
    </message>
</context>
<context>
    <name>gantry::Macro</name>
    <message>
        <source>“%1” must be a number.</source>
        <translation>«%1» debe ser un número.</translation>
    </message>
    <message>
        <source>A value is named “%1”. Use letters, digits and _ only, and a letter first.</source>
        <translation>Un valor se llama «%1». Use solo letras, cifras y _, y una letra al principio.</translation>
    </message>
    <message>
        <source>Two values are named “%1”.</source>
        <translation>Hay dos valores llamados «%1».</translation>
    </message>
    <message>
        <source>The proposed value of “%1” must be a number.</source>
        <translation>El valor propuesto de «%1» debe ser un número.</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>La macro necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of the macro is too long for a button.</source>
        <translation>El nombre de la macro es demasiado largo para un botón.</translation>
    </message>
    <message>
        <source>The macro is too long. Print a file instead.</source>
        <translation>La macro es demasiado larga. Imprima un archivo en su lugar.</translation>
    </message>
    <message>
        <source>The expression for the answer has a mistake at character %1: %2.</source>
        <translation>La expresión para la respuesta tiene un error en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>The macro “%1” has no line to send.</source>
        <translation>La macro «%1» no tiene ninguna línea que enviar.</translation>
    </message>
    <message>
        <source>Nothing can be sent while a file is copied to the card.</source>
        <translation>No se puede enviar nada mientras se copia un archivo a la tarjeta.</translation>
    </message>
    <message>
        <source>This macro is locked while printing. Pause the print first.</source>
        <translation>Esta macro está bloqueada durante la impresión. Ponga primero la impresión en pausa.</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Longitud (mm)</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Cargar filamento</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Level bed</source>
        <translation>Nivelar la cama</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>The script “%2” of the macro “%1” is gone. Press Edit and choose another one.</source>
        <translation>El script «%2» de la macro «%1» ya no existe. Pulse Editar y elija otro.</translation>
    </message>
</context>
<context>
    <name>gantry::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a macro</source>
        <translation>Añadir una macro</translation>
    </message>
    <message>
        <source>Duplicate this macro</source>
        <translation>Duplicar esta macro</translation>
    </message>
    <message>
        <source>Delete this macro</source>
        <translation>Eliminar esta macro</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Macro nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Preguntar antes de enviarla</translation>
    </message>
    <message>
        <source>Allow while printing</source>
        <translation>Permitir durante la impresión</translation>
    </message>
    <message>
        <source>Only for macros that neither move the tool nor change the print.</source>
        <translation>Solo para macros que no muevan la herramienta ni cambien la impresión.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Lo que envía</translation>
    </message>
    <message>
        <source>G-code</source>
        <translation>G-code</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Write {name} where a value is to be asked for.</source>
        <translation>Escriba {name} donde se deba pedir un valor.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envía</translation>
    </message>
    <message>
        <source>Values that are asked for</source>
        <translation>Valores que se piden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>The script reads it as {{ name }}. Clear its name to remove it.</source>
        <translation>El script lo lee como {{ name }}. Borre su nombre para quitarlo.</translation>
    </message>
    <message>
        <source>X:([\d.]+) Y:([\d.]+)</source>
        <comment>a regular expression</comment>
        <translation>X:([\d.]+) Y:([\d.]+)</translation>
    </message>
    <message>
        <source>A regular expression that is looked for in every line of the printer.</source>
        <translation>Una expresión regular que se busca en cada línea de la impresora.</translation>
    </message>
    <message>
        <source>X {0}, Y {1}</source>
        <comment>a template; the numbers are groups</comment>
        <translation>X {0}, Y {1}</translation>
    </message>
    <message>
        <source>What is shown under the button: {0}, {1} … stand for the groups.</source>
        <translation>Lo que se muestra debajo del botón: {0}, {1} … representan los grupos.</translation>
    </message>
    <message>
        <source>Look for answer</source>
        <translation>Buscar respuesta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a macro first.</source>
        <translation>Añada primero una macro.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Los cambios no se han guardado</translation>
    </message>
    <message>
        <source>Save the changes to the macros?</source>
        <translation>¿Guardar los cambios de las macros?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>gantry::MacroPanel</name>
    <message>
        <source>Sends the script %1</source>
        <translation>Envía el script %1</translation>
    </message>
    <message>
        <source>Sends:
%1</source>
        <translation>Envía:
%1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Buttons for what you send often. Press Edit to add one.</source>
        <translation>Botones para lo que envía a menudo. Pulse Editar para añadir uno.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add, change and delete macros</source>
        <translation>Añadir, cambiar y eliminar macros</translation>
    </message>
    <message>
        <source>Edit the macros</source>
        <translation>Editar las macros</translation>
    </message>
    <message>
        <source>Edit &amp;macros…</source>
        <translation>Editar &amp;macros…</translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message>
        <source>Send “%1” to the printer?</source>
        <translation>¿Enviar «%1» a la impresora?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Script %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroStore</name>
    <message>
        <source>The file of the macros has a mistake at “%1”.</source>
        <translation>El archivo de las macros tiene un error en «%1».</translation>
    </message>
    <message>
        <source>There are more than %1 macros.</source>
        <translation>Hay más de %1 macros.</translation>
    </message>
    <message>
        <source>Two macros are named “%1”. Give one another name.</source>
        <translation>Hay dos macros llamadas «%1». Dé otro nombre a una de ellas.</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Impresora</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in: when the battery is empty, the print stops.</source>
        <translation>El ordenador funciona con su batería. Enchúfelo: cuando la batería se agote, la impresión se detendrá.</translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
</context>
<context>
    <name>gantry::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Mensajes, el más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Notificar en el escritorio mientras la ventana no esté delante</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Con &amp;sonido</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Co&amp;piar todo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>What happened since Gantry was started</source>
        <translation>Lo que ha ocurrido desde que se inició Gantry</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>Copy all messages to the clipboard</source>
        <translation>Copiar todos los mensajes al portapapeles</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>Mientras no estaba: %n mensaje nuevo</numerusform>
            <numerusform>Mientras no estaba: %n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation>Se conecta a una impresora y muestra la conversación hasta que se interrumpe con Ctrl+C.</translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation>Mostrar la hora delante de cada línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea.</numerusform>
            <numerusform>Se omitieron %n líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation>Un paso debe ser de 0.001 mm como mínimo.</translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation>El eje %1 está al final de su recorrido.</translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation>La longitud de extrusión debe estar entre 0.001 y 1000 mm.</translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation>El perfil de impresora no tiene ningún extrusor %1.</translation>
    </message>
    <message>
        <source>The printer is still homing. Wait until it has finished.</source>
        <translation>La impresora aún se está llevando al origen. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>gantry::MoveCommands</name>
    <message>
        <source>Moves axes by a distance in mm: x=10 z=-0.5. Waits until the printer has moved.</source>
        <translation>Mueve los ejes una distancia en mm: x=10 z=-0.5. Espera a que la impresora se haya movido.</translation>
    </message>
    <message>
        <source>Move to the position.</source>
        <translation>Mover a la posición.</translation>
    </message>
    <message>
        <source>The speed in mm/min; 0 = as set last. Without it, the profile&apos;s.</source>
        <translation>La velocidad en mm/min; 0 = la última fijada. Sin ella, la del perfil.</translation>
    </message>
    <message>
        <source>%1 is not a speed. Write a number of mm/min.</source>
        <translation>%1 no es una velocidad. Escriba un número en mm/min.</translation>
    </message>
    <message>
        <source>Homes axes, all three if none is named. Waits until the printer is there.</source>
        <translation>Lleva los ejes al origen, los tres si no se indica ninguno. Espera a que la impresora llegue.</translation>
    </message>
    <message>
        <source>Sets targets in degrees Celsius, tool0=210 bed=60, &quot;off&quot; switches a heater off. Without arguments it prints the temperatures.</source>
        <translation>Fija las temperaturas objetivo en grados Celsius, tool0=210 bed=60; &quot;off&quot; apaga un calentador. Sin argumentos muestra las temperaturas.</translation>
    </message>
    <message>
        <source>Sends a G-code script by its name, with variables for its template. Waits until the printer has carried it out.</source>
        <translation>Envía un script G-code por su nombre, con variables para su plantilla. Espera a que la impresora lo haya ejecutado.</translation>
    </message>
    <message>
        <source>Name the script to send.</source>
        <translation>Indique el script que se envía.</translation>
    </message>
    <message>
        <source>%1 is not a distance. Write an axis and millimetres: x=10.</source>
        <translation>%1 no es una distancia. Escriba un eje y milímetros: x=10.</translation>
    </message>
    <message>
        <source>Name an axis and millimetres: x=10.</source>
        <translation>Indique un eje y milímetros: x=10.</translation>
    </message>
    <message>
        <source>%1 is not a target. Write a heater and degrees: tool0=210.</source>
        <translation>%1 no es una temperatura objetivo. Escriba un calentador y grados: tool0=210.</translation>
    </message>
    <message>
        <source>%1 is not a variable. Write a name and a value: count=3.</source>
        <translation>%1 no es una variable. Escriba un nombre y un valor: count=3.</translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation>Escriba un dispositivo como /dev/ttyACM0 o COM5, o una dirección como host:port, por ejemplo 192.168.1.20:23.</translation>
    </message>
</context>
<context>
    <name>gantry::NumberField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gantry::OctoPrintProfile</name>
    <message>
        <source>This is not a printer profile of OctoPrint: such a file is a list of names with values.</source>
        <translation>Esto no es un perfil de impresora de OctoPrint: un archivo así es una lista de nombres con valores.</translation>
    </message>
    <message>
        <source>The printer profile cannot be read: it holds far more than a profile does.</source>
        <translation>El perfil de impresora no se puede leer: contiene mucho más que un perfil.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood: there is a mistake in line %1.</source>
        <translation>El perfil de impresora no se puede interpretar: hay un error en la línea %1.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood.</source>
        <translation>El perfil de impresora no se puede interpretar.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>El archivo %1 no se puede leer. Compruebe que tenga permiso para abrirlo.</translation>
    </message>
</context>
<context>
    <name>gantry::OffsetLine</name>
    <message>
        <source>Offset while printing</source>
        <translation>Ajuste al imprimir</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Offset of %1 while printing, in degrees Celsius</source>
        <translation>Ajuste de %1 al imprimir, en grados Celsius</translation>
    </message>
    <message>
        <source>Degrees added to every target the file sets, from its next one on. A heater that the file switches off stays off. Forgotten when the connection ends.</source>
        <translation>Grados que se suman a cada temperatura que fija el archivo, desde la siguiente. Un calentador que el archivo apaga sigue apagado. Se olvida al terminar la conexión.</translation>
    </message>
</context>
<context>
    <name>gantry::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not open this file; the one before stays chosen</source>
        <translation>No abrir este archivo; el anterior sigue elegido</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>El archivo se está abriendo</translation>
    </message>
    <message>
        <source>Opening %1 to print it…</source>
        <translation>Abriendo %1 para imprimirlo…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
</context>
<context>
    <name>gantry::PanelActions</name>
    <message>
        <source>Move X −</source>
        <translation>Mover X −</translation>
    </message>
    <message>
        <source>Move X +</source>
        <translation>Mover X +</translation>
    </message>
    <message>
        <source>Move Y −</source>
        <translation>Mover Y −</translation>
    </message>
    <message>
        <source>Move Y +</source>
        <translation>Mover Y +</translation>
    </message>
    <message>
        <source>Move Z −</source>
        <translation>Mover Z −</translation>
    </message>
    <message>
        <source>Move Z +</source>
        <translation>Mover Z +</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>Llevar X al origen</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Llevar Y al origen</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Llevar X e Y al origen</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Llevar Z al origen</translation>
    </message>
    <message>
        <source>Jog step %1</source>
        <translation>Paso de movimiento %1</translation>
    </message>
    <message>
        <source>Nozzle off</source>
        <translation>Apagar la boquilla</translation>
    </message>
    <message>
        <source>Bed off</source>
        <translation>Apagar la cama</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Extruir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retraer</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Apagar el ventilador</translation>
    </message>
    <message>
        <source>Fan at half speed</source>
        <translation>Ventilador a media velocidad</translation>
    </message>
    <message>
        <source>Fan at full speed</source>
        <translation>Ventilador a toda velocidad</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Mostrar u ocultar el panel %1</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Calentar para %1</translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation>Enumera los puertos tras los que puede haber una impresora. No se abre ningún puerto.</translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation>Enumerar también los puertos serie que no son USB.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation>No se encontró ningún dispositivo serie. Compruebe el cable y si la impresora está encendida.</translation>
    </message>
</context>
<context>
    <name>gantry::PresetsPage</name>
    <message>
        <source>Temperature presets</source>
        <translation>Preajustes de temperatura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nozzle °C</source>
        <translation>Boquilla °C</translation>
    </message>
    <message>
        <source>Bed °C</source>
        <translation>Cama °C</translation>
    </message>
    <message>
        <source>Chamber °C</source>
        <translation>Cámara °C</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>One click on a preset sets all heaters; 0 switches a heater off. The first three have buttons of their own, the others are in the menu beside them.</source>
        <translation>Un clic en un preajuste fija todos los calentadores; 0 apaga un calentador. Los tres primeros tienen su propio botón, los demás están en el menú que hay al lado.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There are two presets named “%1”.</source>
        <translation>Hay dos preajustes llamados «%1».</translation>
    </message>
    <message>
        <source>“%1” is no temperature between 0 and %2 °C.</source>
        <translation>«%1» no es una temperatura entre 0 y %2 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PreviewPanel</name>
    <message>
        <source>Open a G-code file to see what will be printed, and where.</source>
        <translation>Abra un archivo G-code para ver qué se imprimirá y dónde.</translation>
    </message>
    <message>
        <source>The slicer&apos;s picture of the print</source>
        <translation>La imagen de la impresión del laminador</translation>
    </message>
    <message>
        <source>layers: %1</source>
        <translation>capas: %1</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analizando el archivo: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>En este archivo no se extruye nada.</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s card cannot be looked into.</source>
        <translation>No se puede mirar dentro de los archivos de la tarjeta de la impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>Terminar la salida estándar con una línea de JSON sobre la impresión.</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>Indique un archivo que imprimir.</translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation>La impresión está en pausa. Pulse Enter para reanudarla o Ctrl+C para cancelarla.</translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation>La impresión está en pausa. Reanúdela en la impresora o cancélela con Ctrl+C.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Cancelando. Pulse Ctrl+C otra vez para cerrar la conexión de inmediato.</translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation>La conexión se cerró antes de que la impresora cancelara la impresión. Es posible que sus calentadores sigan encendidos.</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>La impresión ha terminado.</translation>
    </message>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once. The exit code is 0 if all of it was printed, 3 if the connection broke and the printer may still stand in the middle of the print, 1 if it failed otherwise.</source>
        <translation>Imprime un archivo G-code hasta el final. Ctrl+C cancela la impresión de forma ordenada; un segundo Ctrl+C cierra la conexión de inmediato. El código de salida es 0 si se imprimió todo, 3 si se cortó la conexión y la impresora puede seguir en mitad de la impresión, y 1 si falló de otro modo.</translation>
    </message>
    <message>
        <source>If the connection breaks, wait for the printer, and go on when it is back as it was left.</source>
        <translation>Si se corta la conexión, esperar a la impresora y continuar cuando vuelva tal como se dejó.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>Waiting for the printer. Ctrl+C gives up.</source>
        <translation>Esperando a la impresora. Ctrl+C desiste.</translation>
    </message>
    <message>
        <source>Asking the printer where it stands.</source>
        <translation>Preguntando a la impresora en qué punto está.</translation>
    </message>
    <message>
        <source>Heating up before the print goes on.</source>
        <translation>Calentando antes de seguir imprimiendo.</translation>
    </message>
    <message>
        <source>The printer is back as it was left. The print goes on.</source>
        <translation>La impresora ha vuelto tal como se dejó. La impresión continúa.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off. Look at the print: Enter goes on, Ctrl+C cancels.</source>
        <translation>La impresora ha vuelto, pero se ha enfriado o sus motores pueden haberse apagado. Mire la pieza: Enter continúa, Ctrl+C cancela.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off, and nobody can be asked whether to go on. The print stands at line %1; the heaters are as they were.</source>
        <translation>La impresora ha vuelto, pero se ha enfriado o sus motores pueden haberse apagado, y no hay a quién preguntar si continuar. La impresión está en la línea %1; los calentadores siguen como estaban.</translation>
    </message>
    <message>
        <source>The print is interrupted at line %1: %2 Nobody could tell the printer, so its heaters are as they were. With --continue the print waits for the printer.</source>
        <translation>La impresión está interrumpida en la línea %1: %2 No se pudo avisar a la impresora, así que sus calentadores siguen como estaban. Con --continue, la impresión espera a la impresora.</translation>
    </message>
    <message>
        <source>The last line the printer acknowledged is line %1 of the file.</source>
        <translation>La última línea que confirmó la impresora es la línea %1 del archivo.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintHost</name>
    <message>
        <source>The printer is not connected. Connect it and start the script again.</source>
        <translation>La impresora no está conectada. Conéctela y vuelva a iniciar el script.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>La conexión se cerró mientras la impresión estaba activa.</translation>
    </message>
    <message>
        <source>The printer has no tool %1; tool %2 is used again. Check the number of extruders in the printer profile.</source>
        <translation>La impresora no tiene la herramienta %1; se vuelve a usar la herramienta %2. Compruebe el número de extrusores en el perfil de impresora.</translation>
    </message>
    <message>
        <source>The macro “%1” was not sent. %2</source>
        <translation>La macro «%1» no se envió. %2</translation>
    </message>
</context>
<context>
    <name>gantry::PrintSpaceView</name>
    <message>
        <source>Where the print lies on the bed</source>
        <translation>Dónde queda la impresión en la cama</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message>
        <source>X %1 to %2, Y %3 to %4 mm</source>
        <translation>X %1 a %2, Y %3 a %4 mm</translation>
    </message>
    <message>
        <source>%1; it does not fit</source>
        <translation>%1; no cabe</translation>
    </message>
</context>
<context>
    <name>gantry::PrintStarter</name>
    <message>
        <source>Clear the bed first: the nozzle goes over it.</source>
        <translation>Despeje antes la cama: la boquilla pasa por ella.</translation>
    </message>
    <message>
        <source>Restart the print</source>
        <translation>Reiniciar la impresión</translation>
    </message>
    <message>
        <source>Print %1 again from its beginning?</source>
        <translation>¿Imprimir %1 otra vez desde el principio?</translation>
    </message>
    <message>
        <source>The paused print cannot be taken up again. Clear the bed first: the nozzle goes over it.</source>
        <translation>La impresión en pausa no se podrá retomar. Despeje antes la cama: la boquilla pasa por ella.</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Dejarla en pausa</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>¿Está libre la cama?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. The nozzle goes over it when %1 is printed.</source>
        <translation>Puede que la última impresión siga sobre ella. La boquilla pasa por encima cuando se imprime %1.</translation>
    </message>
    <message>
        <source>The bed is clear, print</source>
        <translation>La cama está libre, imprimir</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>print started</source>
        <translation>impresión iniciada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>print done</source>
        <translation>impresión terminada</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>impresión cancelada</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>impresión fallida</translation>
    </message>
    <message>
        <source>The name of the script is missing.</source>
        <translation>Falta el nombre del script.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;.</source>
        <translation>No hay ningún script «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>«%1» no es un archivo G-code. Su nombre debe terminar en .gcode, .gco, .g o .gc~.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>No hay conexión con ninguna impresora.</translation>
    </message>
    <message>
        <source>print goes on</source>
        <translation>la impresión continúa</translation>
    </message>
    <message>
        <source>print interrupted</source>
        <translation>impresión interrumpida</translation>
    </message>
    <message>
        <source>“%1” is not for the printer: in a file it tells Gantry what to do. It was not sent. Use the buttons of the window instead.</source>
        <translation>«%1» no es para la impresora: en un archivo le dice a Gantry qué hacer. No se envió. Use en su lugar los botones de la ventana.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterCommands</name>
    <message>
        <source>A speed must be 0 mm/min or more.</source>
        <translation>Una velocidad debe ser de 0 mm/min o más.</translation>
    </message>
    <message>
        <source>Name at least one axis to move.</source>
        <translation>Indique al menos un eje que mover.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis. The axes are x, y, z and e.</source>
        <translation>«%1» no es un eje. Los ejes son x, y, z y e.</translation>
    </message>
    <message>
        <source>The axis %1 is named twice.</source>
        <translation>El eje %1 se indica dos veces.</translation>
    </message>
    <message>
        <source>The distance of the axis %1 is no number.</source>
        <translation>La distancia del eje %1 no es un número.</translation>
    </message>
    <message>
        <source>A rate must be between 1 and %1 %.</source>
        <translation>Un porcentaje debe estar entre 1 y %1 %.</translation>
    </message>
    <message>
        <source>Name at least one axis to home.</source>
        <translation>Indique al menos un eje que llevar al origen.</translation>
    </message>
    <message>
        <source>The length to extrude is no number.</source>
        <translation>La longitud de extrusión no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tool. Tools are called tool0, tool1 and so on.</source>
        <translation>«%1» no es una herramienta. Las herramientas se llaman tool0, tool1, etcétera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heater. Heaters are called tool0, tool1 and so on, bed and chamber.</source>
        <translation>«%1» no es un calentador. Los calentadores se llaman tool0, tool1, etcétera, bed y chamber.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Una temperatura debe ser de 0 °C o más.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C supera el límite de este calentador (%2 °C). El límite está en el perfil de impresora.</translation>
    </message>
    <message>
        <source>An offset must be between -%1 and %1 °C.</source>
        <translation>Un ajuste debe estar entre -%1 y %1 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The printer profile needs a name.</source>
        <translation>El perfil de impresora necesita un nombre.</translation>
    </message>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation>La anchura debe ser mayor que 0 y menor que 10000 mm.</translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation>La profundidad debe ser mayor que 0 y menor que 10000 mm.</translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation>La altura debe ser mayor que 0 y menor que 10000 mm.</translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation>El número de extrusores debe estar entre 1 y 99.</translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation>El espacio que alcanza la herramienta debe darse en números de mm.</translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation>En el espacio que alcanza la herramienta, cada mínimo debe ser menor que su máximo.</translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation>Los desplazamientos de los extrusores deben ser números de mm.</translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation>El diámetro de la boquilla debe ser mayor que 0 y de 20 mm como máximo.</translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation>La longitud de extrusión predeterminada debe ser mayor que 0 y de 1000 mm como máximo.</translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation>La temperatura máxima de la boquilla debe estar entre 1 y 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation>La temperatura máxima de la cama debe estar entre 1 y 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation>La temperatura máxima de la cámara debe estar entre 1 y 600 °C.</translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation>La temperatura mínima de extrusión debe estar entre 0 °C y la temperatura máxima de la boquilla.</translation>
    </message>
    <message>
        <source>The receive buffer of the firmware must be between 0 (not known) and 65535 bytes.</source>
        <translation>El búfer de recepción del firmware debe estar entre 0 (desconocido) y 65535 bytes.</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min (16667 mm/s).</source>
        <translation>La velocidad del eje %1 debe estar entre 1 y 1000000 mm/min (16667 mm/s).</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation>El perfil de impresora no se puede interpretar: «%1» no es lo que debería ser.</translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation>El perfil de impresora se escribió con una versión más reciente de Gantry. Actualice Gantry para usarlo.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterSetup</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>No hay ningún dispositivo serie USB. Compruebe el cable y que la impresora esté encendida, o elija un puerto.</translation>
    </message>
    <message>
        <source>All speeds are on the list of those that are never used. Choose a speed, or take one off the list in the settings.</source>
        <translation>Todas las velocidades están en la lista de las que nunca se usan. Elija una velocidad o quite alguna de la lista en los ajustes.</translation>
    </message>
    <message>
        <source>The printer profile asks whether connecting may restart the printer, and nobody has said so.</source>
        <translation>El perfil de impresora pide preguntar si al conectar se puede reiniciar la impresora, y nadie lo ha indicado.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Desistir tras este número de segundos; sin él, nunca.</translation>
    </message>
    <message>
        <source>The printer was not done in the given time.</source>
        <translation>La impresora no terminó en el tiempo dado.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Interrumpido antes de que la impresora terminara.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterWindow</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>El archivo de muestra no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Gantry ended while it printed “%1” (begun: %2). Look after the printer: its heaters may still be on, and the print stands on its bed.</source>
        <translation>Gantry terminó mientras imprimía «%1» (comienzo: %2). Revise la impresora: es posible que sus calentadores sigan encendidos, y la pieza está sobre la cama.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileDialog</name>
    <message>
        <source>Printer profiles</source>
        <translation>Perfiles de impresora</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Impresora nueva</translation>
    </message>
    <message>
        <source>Generic printer</source>
        <translation>Impresora genérica</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Duplicar este perfil</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Profiles of Gantry (JSON) and of OctoPrint (.profile)</source>
        <translation>Perfiles de Gantry (JSON) y de OctoPrint (.profile)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1

The file is left as it is.</source>
        <translation>%1

El archivo se deja como está.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Save the changes to this profile</source>
        <translation>Guardar los cambios de este perfil</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>Write this profile to a file</source>
        <translation>Escribir este perfil en un archivo</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Ya es el predeterminado.</translation>
    </message>
    <message>
        <source>Take this profile where none is chosen</source>
        <translation>Usar este perfil cuando no se elija ninguno</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted.</source>
        <translation>El perfil predeterminado no se puede eliminar.</translation>
    </message>
    <message>
        <source>This profile is always there.</source>
        <translation>Este perfil está siempre disponible.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect first.</source>
        <translation>Este perfil está en uso. Desconecte primero.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Export it first if it may be needed again.</source>
        <translation>Expórtelo antes si puede volver a necesitarlo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Import a printer profile</source>
        <translation>Importar un perfil de impresora</translation>
    </message>
    <message>
        <source>Printer profiles (*.json *.profile *.yaml *.yml)</source>
        <translation>Perfiles de impresora (*.json *.profile *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the printer profile</source>
        <translation>Exportar el perfil de impresora</translation>
    </message>
    <message>
        <source>Printer profiles (*.json)</source>
        <translation>Perfiles de impresora (*.json)</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Los cambios no se han guardado</translation>
    </message>
    <message>
        <source>Save the changes to this profile?</source>
        <translation>¿Guardar los cambios de este perfil?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>A printer is connected with this profile. Changes of names, sizes, speeds and limits count once they are saved and nothing is being printed; those of heaters, tools and the connection with the next connection.</source>
        <translation>Hay una impresora conectada con este perfil. Los cambios de nombres, tamaños, velocidades y límites valen en cuanto se guardan y no se imprime nada; los de calentadores, herramientas y conexión, con la próxima conexión.</translation>
    </message>
    <message>
        <source>Used where no profile is chosen.</source>
        <translation>Se usa cuando no hay ningún perfil elegido.</translation>
    </message>
    <message>
        <source>%1, used where no profile is chosen</source>
        <translation>%1, se usa cuando no hay ningún perfil elegido</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileEditor</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Heated bed</source>
        <translation>Cama caliente</translation>
    </message>
    <message>
        <source>Heated chamber</source>
        <translation>Cámara calefactada</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Nozzle at most</source>
        <translation>Boquilla como máximo</translation>
    </message>
    <message>
        <source>Bed at most</source>
        <translation>Cama como máximo</translation>
    </message>
    <message>
        <source>Chamber at most</source>
        <translation>Cámara como máximo</translation>
    </message>
    <message>
        <source>Extrude only above</source>
        <translation>Extruir solo por encima de</translation>
    </message>
    <message>
        <source>Bed and volume</source>
        <translation>Cama y volumen</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangular</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redonda</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Delante a la izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width (X)</source>
        <translation>Anchura (X)</translation>
    </message>
    <message>
        <source>Depth (Y)</source>
        <translation>Profundidad (Y)</translation>
    </message>
    <message>
        <source>Height (Z)</source>
        <translation>Altura (Z)</translation>
    </message>
    <message>
        <source>The tool reaches beyond the bed</source>
        <translation>La herramienta llega más allá de la cama</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X desde</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X hasta</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y desde</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y hasta</translation>
    </message>
    <message>
        <source>Z from</source>
        <translation>Z desde</translation>
    </message>
    <message>
        <source>Z to</source>
        <translation>Z hasta</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>Velocidad de %1</translation>
    </message>
    <message>
        <source>%1 goes the other way</source>
        <translation>%1 va en sentido contrario</translation>
    </message>
    <message>
        <source>The buttons that move this axis are reversed.</source>
        <translation>Los botones que mueven este eje se invierten.</translation>
    </message>
    <message>
        <source>Extruders</source>
        <translation>Extrusores</translation>
    </message>
    <message>
        <source>Number of extruders</source>
        <translation>Número de extrusores</translation>
    </message>
    <message>
        <source>All extruders feed one nozzle</source>
        <translation>Todos los extrusores alimentan una sola boquilla</translation>
    </message>
    <message>
        <source>Nozzle diameter</source>
        <translation>Diámetro de la boquilla</translation>
    </message>
    <message>
        <source>Length to extrude</source>
        <translation>Longitud que se extruye</translation>
    </message>
    <message>
        <source>Offsets from the first extruder, in mm</source>
        <translation>Desplazamientos respecto al primer extrusor, en mm</translation>
    </message>
    <message>
        <source>X offset (mm)</source>
        <translation>Desplazamiento X (mm)</translation>
    </message>
    <message>
        <source>Y offset (mm)</source>
        <translation>Desplazamiento Y (mm)</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A round bed is as deep as it is wide.</source>
        <translation>Una cama redonda es tan profunda como ancha.</translation>
    </message>
    <message>
        <source>A round bed has its origin in the centre.</source>
        <translation>Una cama redonda tiene su origen en el centro.</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Dé un nombre a la impresora.</translation>
    </message>
    <message>
        <source>Extruder %1</source>
        <translation>Extrusor %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>How much the firmware takes in while it works, 63 or 127 as a rule. Lines then go out ahead of their acknowledgements, which helps where many short moves make the printer stutter. 0 sends one line at a time. Too large a number makes the firmware lose lines.</source>
        <translation>Cuánto admite el firmware mientras trabaja, por lo general 63 o 127. Las líneas salen entonces antes de su confirmación, lo que ayuda cuando muchos movimientos cortos hacen que la impresora vaya a tirones. 0 envía una línea cada vez. Un número demasiado grande hace que el firmware pierda líneas.</translation>
    </message>
    <message>
        <source>Send ahead as far as the firmware says</source>
        <translation>Enviar por adelantado hasta donde diga el firmware</translation>
    </message>
    <message>
        <source>For firmware that tells with each acknowledgement how much room it has (ADVANCED_OK in Marlin). Switch it off if what it tells is wrong.</source>
        <translation>Para firmware que dice con cada confirmación cuánto espacio tiene (ADVANCED_OK en Marlin). Desactívelo si lo que dice es erróneo.</translation>
    </message>
    <message>
        <source>Shorten the lines of a print</source>
        <translation>Acortar las líneas de una impresión</translation>
    </message>
    <message>
        <source>Leaves out blanks, comments and zeros that say nothing to the firmware. Texts and names of files stay as they are.</source>
        <translation>Omite espacios, comentarios y ceros que no dicen nada al firmware. Los textos y nombres de archivo quedan como están.</translation>
    </message>
    <message>
        <source>Whether the printer restarts when its port is opened</source>
        <translation>Si la impresora se reinicia al abrir su puerto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Restart when connecting</source>
        <translation>Reiniciar al conectar</translation>
    </message>
    <message>
        <source>Most boards restart when their port is opened, and a fresh start is what Gantry expects. Choose No to join a printer that is busy.</source>
        <translation>La mayoría de las placas se reinician al abrir su puerto, y Gantry espera ese inicio limpio. Elija No para unirse a una impresora que está ocupada.</translation>
    </message>
    <message>
        <source>Restart the printer when it does not take an emergency stop</source>
        <translation>Reiniciar la impresora si no acepta una parada de emergencia</translation>
    </message>
    <message>
        <source>If the port takes nothing any more, the line that restarts the board is what is left to switch off heaters and motors.</source>
        <translation>Si el puerto ya no acepta nada, la línea que reinicia la placa es lo único que queda para apagar calentadores y motores.</translation>
    </message>
    <message>
        <source>Ask the port for short delays</source>
        <translation>Pedir al puerto retardos cortos</translation>
    </message>
    <message>
        <source>On Linux the driver then hands over at once what the printer says. It helps with FTDI chips, which else hold it back for up to 16 ms. A port that does not offer it works as before.</source>
        <translation>En Linux, el controlador entrega entonces de inmediato lo que dice la impresora. Ayuda con los chips FTDI, que si no lo retienen hasta 16 ms. Un puerto que no lo ofrece funciona como antes.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Editar los scripts…</translation>
    </message>
    <message>
        <source>Scripts are sent on connecting, before and after a print, and at pauses. All printers share them; where a line is for one printer only, a script can ask for its profile: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</source>
        <translation>Los scripts se envían al conectar, antes y después de una impresión y en las pausas. Todas las impresoras los comparten; si una línea es solo para una impresora, un script puede preguntar por su perfil: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation>El identificador de un perfil de impresora no debe contener barras.</translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation>El identificador de un perfil de impresora necesita al menos una letra de la A a la Z o una cifra.</translation>
    </message>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation>Hay más de %1 perfiles en esta carpeta. Solo se leyeron los primeros.</translation>
    </message>
    <message>
        <source>The printer profile needs an identifier or a name.</source>
        <translation>El perfil de impresora necesita un identificador o un nombre.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>El archivo %1 ya existe, pero no se pudo leer. Cámbiele el nombre, elimínelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation>Ya hay un perfil de impresora con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation>No hay ningún perfil de impresora «%1».</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation>El perfil predeterminado no se puede eliminar. Haga primero predeterminado a otro.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect the printer to delete it.</source>
        <translation>Este perfil está en uso. Desconecte la impresora para eliminarlo.</translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation>Este perfil está siempre presente. Se puede modificar, pero no eliminar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>El archivo %1 no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileTitle</name>
    <message>
        <source>Default</source>
        <translation>Estándar</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation>%1 %  línea %2  %3 impreso</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
</context>
<context>
    <name>gantry::PromptDialog</name>
    <message>
        <source>The printer asks</source>
        <translation>La impresora pregunta</translation>
    </message>
    <message>
        <source>The printer waits for the answer. It can also be given at its own display.</source>
        <translation>La impresora espera la respuesta. También se puede dar en su propia pantalla.</translation>
    </message>
    <message>
        <source>The printer waits for you.</source>
        <translation>La impresora le espera.</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolEngine</name>
    <message>
        <source>Asking the printer where it stands</source>
        <translation>Preguntando a la impresora dónde está</translation>
    </message>
    <message>
        <source>The printer is back and waits</source>
        <translation>La impresora ha vuelto y espera</translation>
    </message>
    <message>
        <source>Heating up before the print goes on</source>
        <translation>Calentando antes de seguir imprimiendo</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPage</name>
    <message>
        <source>Advanced protocol</source>
        <translation>Protocolo avanzado</translation>
    </message>
    <message>
        <source>Before you change anything here</source>
        <translation>Antes de cambiar algo aquí</translation>
    </message>
    <message>
        <source>The values Gantry comes with work with every firmware it knows. Changes are used when the printer is connected the next time.</source>
        <translation>Los valores que trae Gantry funcionan con todos los firmwares que conoce. Los cambios se usan la próxima vez que se conecte la impresora.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Errors of the firmware</source>
        <translation>Errores del firmware</translation>
    </message>
    <message>
        <source>If the firmware reports an error</source>
        <translation>Si el firmware informa de un error</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Cancelar la impresión</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Solo mostrarlo</translation>
    </message>
    <message>
        <source>Send M112 before the connection is closed because of an error</source>
        <translation>Enviar M112 antes de cerrar la conexión por un error</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Line numbers and checksums</source>
        <translation>Números de línea y sumas de comprobación</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>While printing</source>
        <translation>Durante la impresión</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Lines under way</source>
        <translation>Líneas en camino</translation>
    </message>
    <message>
        <source>Bytes under way</source>
        <translation>Bytes en camino</translation>
    </message>
    <message>
        <source>Requests for the same line until the link is given up</source>
        <translation>Peticiones de la misma línea hasta abandonar el enlace</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>More than one line under way needs a firmware with room for them: a full buffer loses characters.</source>
        <translation>Más de una línea en camino necesita un firmware con espacio para ellas: un búfer lleno pierde caracteres.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Dropped with a warning</source>
        <translation>Descartados con una advertencia</translation>
    </message>
    <message>
        <source>Dropped silently</source>
        <translation>Descartados sin aviso</translation>
    </message>
    <message>
        <source>Pause the print instead</source>
        <translation>Poner la impresión en pausa en su lugar</translation>
    </message>
    <message>
        <source>Hold back tools the printer profile does not have</source>
        <translation>Retener herramientas que el perfil de impresora no tiene</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Ask for the position when a print is paused</source>
        <translation>Preguntar la posición cuando se pone una impresión en pausa</translation>
    </message>
    <message>
        <source>Ask for the position when a print is cancelled</source>
        <translation>Preguntar la posición cuando se cancela una impresión</translation>
    </message>
    <message>
        <source>Break off heating with M108 when a print is cancelled</source>
        <translation>Interrumpir el calentamiento con M108 cuando se cancela una impresión</translation>
    </message>
    <message>
        <source>Believe the progress a file states (M73)</source>
        <translation>Dar por bueno el progreso que indica un archivo (M73)</translation>
    </message>
    <message>
        <source>The printer&apos;s card</source>
        <translation>La tarjeta de la impresora</translation>
    </message>
    <message>
        <source>Ask for the card</source>
        <translation>Preguntar por la tarjeta</translation>
    </message>
    <message>
        <source>Take the card for present without having been told</source>
        <translation>Dar la tarjeta por presente sin que se haya comunicado</translation>
    </message>
    <message>
        <source>Send names without their leading slash</source>
        <translation>Enviar los nombres sin la barra inicial</translation>
    </message>
    <message>
        <source>Send names in lower case</source>
        <translation>Enviar los nombres en minúsculas</translation>
    </message>
    <message>
        <source>Notice a print begun at the printer&apos;s display</source>
        <translation>Detectar una impresión iniciada en la pantalla de la impresora</translation>
    </message>
    <message>
        <source>Take “Done saving file” for an acknowledgement if none follows</source>
        <translation>Tomar «Done saving file» por una confirmación si no llega ninguna</translation>
    </message>
    <message>
        <source>Command that cancels</source>
        <translation>Comando que cancela</translation>
    </message>
    <message>
        <source>“Not SD printing” that do not end the print yet</source>
        <translation>«Not SD printing» que aún no terminan la impresión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Silence until a line counts as unanswered</source>
        <translation>Silencio hasta que una línea se da por no respondida</translation>
    </message>
    <message>
        <source>The same if the firmware says when it is busy</source>
        <translation>Lo mismo si el firmware avisa cuando está ocupado</translation>
    </message>
    <message>
        <source>First answer while the port and speed are looked for</source>
        <translation>Primera respuesta mientras se buscan el puerto y la velocidad</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>Intentos siguientes</translation>
    </message>
    <message>
        <source>Attempts for each port and speed</source>
        <translation>Intentos por cada puerto y velocidad</translation>
    </message>
    <message>
        <source>Unanswered lines until the printer counts as dead</source>
        <translation>Líneas sin respuesta hasta dar la impresora por perdida</translation>
    </message>
    <message>
        <source>The same while printing</source>
        <translation>Lo mismo durante la impresión</translation>
    </message>
    <message>
        <source>The same for commands that take minutes</source>
        <translation>Lo mismo para los comandos que tardan minutos</translation>
    </message>
    <message>
        <source>With 0 the printer is never given up.</source>
        <translation>Con 0 la impresora nunca se da por perdida.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Ask for temperatures</source>
        <translation>Preguntar las temperaturas</translation>
    </message>
    <message>
        <source>The same while a heater is on</source>
        <translation>Lo mismo con un calentador encendido</translation>
    </message>
    <message>
        <source>Ask for the progress of the card</source>
        <translation>Preguntar el progreso de la tarjeta</translation>
    </message>
    <message>
        <source>Temperatures reported by the firmware</source>
        <translation>Temperaturas comunicadas por el firmware</translation>
    </message>
    <message>
        <source>Progress of the card reported by the firmware</source>
        <translation>Progreso de la tarjeta comunicado por el firmware</translation>
    </message>
    <message>
        <source>Position reported by the firmware</source>
        <translation>Posición comunicada por el firmware</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Lo que dice la impresora</translation>
    </message>
    <message>
        <source>A line of the printer that fits the expression acts on the print: %1.</source>
        <translation>Una línea de la impresora que coincide con la expresión actúa sobre la impresión: %1.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reanudar</translation>
    </message>
    <message>
        <source>toggle</source>
        <translation>alternar</translation>
    </message>
    <message>
        <source>An empty expression would fit every line.</source>
        <translation>Una expresión vacía coincidiría con todas las líneas.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>La expresión tiene un error en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>The effect is one of these words: %1.</source>
        <translation>El efecto es una de estas palabras: %1.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Continue an interrupted print by itself when the printer is back</source>
        <translation>Continuar por sí sola una impresión interrumpida cuando vuelva la impresora</translation>
    </message>
    <message>
        <source>May keep the printer busy for minutes</source>
        <translation>Pueden ocupar la impresora varios minutos</translation>
    </message>
    <message>
        <source>Codes such as M0, separated by commas. While one of the first kind is carried out, a silent printer is not taken for a lost one.</source>
        <translation>Códigos como M0, separados por comas. Mientras se ejecuta uno de la primera clase, una impresora callada no se da por perdida.</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPreferences</name>
    <message>
        <source>The setting “%1” must lie between %2 and %3; %4 was replaced by %5.</source>
        <translation>El ajuste «%1» debe estar entre %2 y %3; %4 se sustituyó por %5.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command like “M0” and was left out.</source>
        <translation>«%1» en el ajuste «%2» no es un comando como «M0» y se omitió.</translation>
    </message>
    <message>
        <source>The setting “%1” holds more than %2 commands; the rest was left out.</source>
        <translation>El ajuste «%1» contiene más de %2 comandos; el resto se omitió.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command that can be sent; it was replaced by “%3”.</source>
        <translation>«%1» en el ajuste «%2» no es un comando que se pueda enviar; se sustituyó por «%3».</translation>
    </message>
    <message>
        <source>The expression “%1” has no effect: %2.</source>
        <translation>La expresión «%1» no tiene efecto: %2.</translation>
    </message>
    <message>
        <source>An empty expression was left out.</source>
        <translation>Se omitió una expresión vacía.</translation>
    </message>
    <message>
        <source>The expression “%1” is longer than %2 characters and was left out.</source>
        <translation>La expresión «%1» tiene más de %2 caracteres y se omitió.</translation>
    </message>
    <message>
        <source>Templates of the expression “%1” that are too many or too long were left out.</source>
        <translation>Se omitieron plantillas de la expresión «%1» que sobran o son demasiado largas.</translation>
    </message>
    <message>
        <source>There are more than %1 expressions for the lines of the printer; the rest was left out.</source>
        <translation>Hay más de %1 expresiones para las líneas de la impresora; el resto se omitió.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”; its default is used.</source>
        <translation>El ajuste «%1» no puede ser «%2»; se usa su valor predeterminado.</translation>
    </message>
    <message>
        <source>The setting “%1” must be enable, disable or toggle; the trigger was left out.</source>
        <translation>El ajuste «%1» debe ser enable, disable o toggle; el disparador se omitió.</translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation>No se puede crear un pseudoterminal: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation>El pseudoterminal no tiene nombre: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation>El pseudoterminal no se puede configurar: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation>%1 ya existe y no es un enlace. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation>El enlace %1 no se puede crear. Compruebe que su carpeta exista y que se pueda escribir en ella.</translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation>El valor debe estar entre %1 y %2 %.</translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation>%1 en porcentaje, control deslizante</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 in percent</source>
        <translation>%1 en porcentaje</translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation>%1 No se ha enviado nada desde la conexión.</translation>
    </message>
    <message>
        <source>%1 in percent, slider, value unknown</source>
        <translation>%1 en porcentaje, control deslizante, valor desconocido</translation>
    </message>
    <message>
        <source>%1 in percent, value unknown</source>
        <translation>%1 en porcentaje, valor desconocido</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>C&amp;lear list…</source>
        <translation>&amp;Vaciar lista…</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Elija primero un archivo de la lista.</translation>
    </message>
    <message>
        <source>Forget this file; it stays where it is</source>
        <translation>Olvidar este archivo; se queda donde está</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Forget all files of the list; they stay where they are</source>
        <translation>Olvidar todos los archivos de la lista; se quedan donde están</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>¿Olvidar %n archivo abierto recientemente?</numerusform>
            <numerusform>¿Olvidar los %n últimos archivos abiertos?</numerusform>
        </translation>
    </message>
    <message>
        <source>On the disk nothing is deleted.</source>
        <translation>En el disco no se borra nada.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>gantry::RecordFile</name>
    <message>
        <source>The file %1 was written by a newer version of Gantry. It is left as it is; update Gantry to use it.</source>
        <translation>El archivo %1 se escribió con una versión más reciente de Gantry. Se deja como está; actualice Gantry para usarlo.</translation>
    </message>
    <message>
        <source>The file %1 could not be understood and starts anew. The old one was kept as %2.</source>
        <translation>El archivo %1 no se pudo interpretar y empieza de nuevo. El antiguo se conservó como %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>El archivo %1 no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>gantry::RecoveryStore</name>
    <message>
        <source>How far the print came cannot be kept.</source>
        <translation>No se puede guardar hasta dónde llegó la impresión.</translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation>El archivo %1 es demasiado grande para una sesión grabada.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportArchive</name>
    <message>
        <source>The report could not be written.</source>
        <translation>El informe no se pudo escribir.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: there is no such folder. Choose another one.</source>
        <translation>El informe no se puede escribir en %1: esa carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: the disk is full. Free some space or choose another folder.</source>
        <translation>El informe no se puede escribir en %1: el disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: you are not allowed to write there. Choose another folder.</source>
        <translation>El informe no se puede escribir en %1: no tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>El informe no se puede escribir en %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>El informe se canceló.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Logs, settings without secrets, the printer profile and what is known of the ports go into one file.</source>
        <translation>Los registros, la configuración sin secretos, el perfil de impresora y lo que se sabe de los puertos van en un solo archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>El informe está listo</translation>
    </message>
    <message>
        <source>It was saved as %1 (%2). Look through it before you send it to somebody.</source>
        <translation>Se guardó como %1 (%2). Revíselo antes de enviárselo a alguien.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay informe</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la c&amp;arpeta</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Otra c&amp;arpeta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta para el informe</translation>
    </message>
</context>
<context>
    <name>gantry::ReportTask</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>El informe se canceló.</translation>
    </message>
</context>
<context>
    <name>gantry::ResetQuestion</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>May connecting restart “%1”?</source>
        <translation>¿Se puede reiniciar «%1» al conectar?</translation>
    </message>
    <message>
        <source>After a restart everything is as Gantry expects it, but a print that runs from the printer&apos;s card ends, and the heaters go off. Some boards restart all the same when they are connected for the first time after the cable was plugged in.</source>
        <translation>Tras un reinicio todo está como Gantry lo espera, pero una impresión en curso desde la tarjeta de la impresora termina y los calentadores se apagan. Algunas placas se reinician de todos modos la primera vez que se conectan después de enchufar el cable.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>No reiniciar</translation>
    </message>
</context>
<context>
    <name>gantry::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Switch &amp;heaters off when nothing is done</source>
        <translation>Apagar los &amp;calentadores cuando no se hace nada</translation>
    </message>
    <message>
        <source>Ask before a print is &amp;cancelled</source>
        <translation>Preguntar antes de cance&amp;lar una impresión</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Forgotten heaters</source>
        <translation>Calentadores olvidados</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después de</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>How long nothing may be done while a heater is on</source>
        <translation>Cuánto tiempo puede no hacerse nada con un calentador encendido</translation>
    </message>
    <message>
        <source>The heaters are not watched.</source>
        <translation>Los calentadores no se vigilan.</translation>
    </message>
    <message>
        <source>The &amp;Stop button must be held for half a second</source>
        <translation>El botón &amp;PARAR debe mantenerse pulsado medio segundo</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>The emergency stop never asks. Holding the button protects against a click that was not meant; its shortcut always stops at once.</source>
        <translation>La parada de emergencia nunca pregunta. Mantener pulsado el botón protege de un clic sin querer; su atajo detiene siempre la impresora al instante.</translation>
    </message>
    <message>
        <source>Let the &amp;nozzle cool down in a long pause</source>
        <translation>Dejar enfriar la &amp;boquilla en una pausa larga</translation>
    </message>
    <message>
        <source>A countdown of one minute comes first and can be stopped. During a pause Gantry only reminds you: on a bed that is switched off the print comes loose. Many firmwares have a time-out of their own: M85 for the motors and the heaters, or HOTEND_IDLE.</source>
        <translation>Antes hay una cuenta atrás de un minuto que se puede detener. Durante una pausa Gantry solo avisa: en una cama apagada la pieza se despega. Muchos firmwares tienen un límite propio: M85 para los motores y los calentadores, o HOTEND_IDLE.</translation>
    </message>
    <message>
        <source>Paused prints</source>
        <translation>Impresiones en pausa</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Des&amp;pués de</translation>
    </message>
    <message>
        <source>A hot nozzle that stands still oozes, and its filament burns. Resume heats it up to what it had and waits for it before the print goes on. The bed stays on. A print from the printer&apos;s card keeps its nozzle hot: it may be resumed at the printer, which would not wait.</source>
        <translation>Una boquilla caliente y quieta gotea y su filamento se quema. Al reanudar se calienta a lo que tenía y se espera a ella antes de seguir imprimiendo. La cama sigue encendida. Una impresión desde la tarjeta de la impresora mantiene caliente su boquilla: se puede continuar en la impresora, que no esperaría.</translation>
    </message>
    <message>
        <source>How long the nozzle stays hot in a pause</source>
        <translation>Cuánto tiempo sigue caliente la boquilla en una pausa</translation>
    </message>
    <message>
        <source>The nozzle stays hot in a pause.</source>
        <translation>La boquilla sigue caliente en una pausa.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message>
        <source>Sent when the printer is connected.</source>
        <translation>Se envía cuando se conecta la impresora.</translation>
    </message>
    <message>
        <source>Sent before the connection is closed.</source>
        <translation>Se envía antes de cerrar la conexión.</translation>
    </message>
    <message>
        <source>Sent before the first line of a file.</source>
        <translation>Se envía antes de la primera línea de un archivo.</translation>
    </message>
    <message>
        <source>Sent after the last line of a file.</source>
        <translation>Se envía después de la última línea de un archivo.</translation>
    </message>
    <message>
        <source>Sent when a print has paused.</source>
        <translation>Se envía cuando una impresión ha entrado en pausa.</translation>
    </message>
    <message>
        <source>Sent before a paused print goes on.</source>
        <translation>Se envía antes de que continúe una impresión en pausa.</translation>
    </message>
    <message>
        <source>Sent when a print was cancelled.</source>
        <translation>Se envía cuando se ha cancelado una impresión.</translation>
    </message>
    <message>
        <source>Sent before another tool is selected.</source>
        <translation>Se envía antes de seleccionar otra herramienta.</translation>
    </message>
    <message>
        <source>Sent after another tool was selected.</source>
        <translation>Se envía después de seleccionar otra herramienta.</translation>
    </message>
    <message>
        <source>Sent by a macro or another script that names it.</source>
        <translation>Lo envía una macro u otro script que lo nombre.</translation>
    </message>
    <message>
        <source>After connecting</source>
        <translation>Después de conectar</translation>
    </message>
    <message>
        <source>Before disconnecting</source>
        <translation>Antes de desconectar</translation>
    </message>
    <message>
        <source>Before a print</source>
        <translation>Antes de una impresión</translation>
    </message>
    <message>
        <source>After a print</source>
        <translation>Después de una impresión</translation>
    </message>
    <message>
        <source>After pausing</source>
        <translation>Después de entrar en pausa</translation>
    </message>
    <message>
        <source>Before resuming</source>
        <translation>Antes de reanudar</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <translation>Después de cancelar</translation>
    </message>
    <message>
        <source>Before a tool change</source>
        <translation>Antes de un cambio de herramienta</translation>
    </message>
    <message>
        <source>After a tool change</source>
        <translation>Después de un cambio de herramienta</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Script nuevo</translation>
    </message>
    <message>
        <source>Add a script of your own, for macros and other scripts</source>
        <translation>Añadir un script propio, para macros y otros scripts</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What would be sent in the middle of a print:</source>
        <translation>Lo que se enviaría a mitad de una impresión:</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Lo que se enviaría</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>Keep this script</source>
        <translation>Guardar este script</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This is what Gantry brings along.</source>
        <translation>Esto es lo que trae Gantry.</translation>
    </message>
    <message>
        <source>Back to what Gantry brings along</source>
        <translation>Volver a lo que trae Gantry</translation>
    </message>
    <message>
        <source>Delete this script</source>
        <translation>Eliminar este script</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>¿Eliminar el script «%1»?</translation>
    </message>
    <message>
        <source>Throw away your text of “%1”?</source>
        <translation>¿Desechar su texto de «%1»?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name of the script</source>
        <translation>Nombre del script</translation>
    </message>
    <message>
        <source>There is a script of this name already.</source>
        <translation>Ya hay un script con este nombre.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Los cambios no se han guardado</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>¿Guardar los cambios de %n script?</numerusform>
            <numerusform>¿Guardar los cambios de %n scripts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Fragmento nuevo</translation>
    </message>
    <message>
        <source>Add a piece that several scripts can take in</source>
        <translation>Añadir un fragmento que varios scripts pueden incluir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>It is taken in by: %1.</source>
        <translation>Lo incluyen: %1.</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nombre del fragmento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nombre nuevo de «%1»</translation>
    </message>
    <message>
        <source>The old name still stands in: %1.</source>
        <translation>El nombre antiguo sigue en: %1.</translation>
    </message>
    <message>
        <source>A piece for scripts, which take it in by {% snippet &apos;%1&apos; %}.</source>
        <translation>Un fragmento para scripts, que lo incluyen con {% snippet &apos;%1&apos; %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptSet</name>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>No hay ningún script llamado «%1».</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptStore</name>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>El script %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a script.</source>
        <translation>El archivo %1 es demasiado grande para un script.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file.</source>
        <translation>El archivo %1 no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The script %1 cannot be saved: %2.</source>
        <translation>El script %1 no se puede guardar: %2.</translation>
    </message>
    <message>
        <source>The name of a script must not contain slashes.</source>
        <translation>El nombre de un script no debe contener barras.</translation>
    </message>
    <message>
        <source>The name of a script needs at least one letter from A to Z or a digit.</source>
        <translation>El nombre de un script necesita al menos una letra de la A a la Z o una cifra.</translation>
    </message>
    <message>
        <source>There are more than %1 scripts in this folder. Only the first ones were read.</source>
        <translation>Hay más de %1 scripts en esta carpeta. Solo se leyeron los primeros.</translation>
    </message>
    <message>
        <source>This script is too long.</source>
        <translation>Este script es demasiado largo.</translation>
    </message>
    <message>
        <source>This script contains characters that are not text.</source>
        <translation>Este script contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>El archivo %1 ya existe, pero no se pudo leer. Cámbiele el nombre, elimínelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot; of yours.</source>
        <translation>No tiene ningún script «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>El archivo %1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>There is a script of this name already. Choose another name.</source>
        <translation>Ya existe un script con este nombre. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptTemplate</name>
    <message>
        <source>The script is too long.</source>
        <translation>El script es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a mistake in the script &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Hay un error en el script «%1», línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>No value can be given here.</source>
        <translation>Aquí no se puede dar ningún valor.</translation>
    </message>
    <message>
        <source>Too many values are given here; there can be: %1.</source>
        <translation>Aquí se dan demasiados valores; puede haber: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Aquí no hay ningún parámetro «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>«%1» se da dos veces.</translation>
    </message>
    <message>
        <source>A whole number is needed here, not %1.</source>
        <translation>Aquí se necesita un número entero, no %1.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Esto divide por cero.</translation>
    </message>
    <message>
        <source>A negative number has no such power.</source>
        <translation>Un número negativo no tiene esta potencia.</translation>
    </message>
    <message>
        <source>This repeats too often.</source>
        <translation>Esto se repite demasiadas veces.</translation>
    </message>
    <message>
        <source>This cannot be calculated with %1 and %2.</source>
        <translation>Esto no se puede calcular con %1 y %2.</translation>
    </message>
    <message>
        <source>Only a text can be in a text.</source>
        <translation>Solo un texto puede estar en un texto.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered; only numbers can be compared with numbers and texts with texts.</source>
        <translation>%1 y %2 no se pueden ordenar; solo se comparan números con números y textos con textos.</translation>
    </message>
    <message>
        <source>%1 cannot be the key of a map.</source>
        <translation>%1 no puede ser la clave de un mapa.</translation>
    </message>
    <message>
        <source>There is nothing to look for in %1.</source>
        <translation>No hay nada que buscar en %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be called: %1().</source>
        <translation>Hay que llamar a «%1»: %1().</translation>
    </message>
    <message>
        <source>This cannot be the key of a map.</source>
        <translation>Esto no puede ser la clave de un mapa.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Esto no se puede llamar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function.</source>
        <translation>«%1» no es una función.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>No hay ninguna función «%1».</translation>
    </message>
    <message>
        <source>namespace takes values with names only: namespace(a=1).</source>
        <translation>namespace solo acepta valores con nombre: namespace(a=1).</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; needs a value to compare with.</source>
        <translation>La prueba «%1» necesita un valor con el que comparar.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>This expression is too long.</source>
        <translation>Esta expresión es demasiado larga.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a whole number, not %2.</source>
        <translation>«%%1» necesita un número entero, no %2.</translation>
    </message>
    <message>
        <source>This field is too wide.</source>
        <translation>Este campo es demasiado ancho.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a number, not %2.</source>
        <translation>«%%1» necesita un número, no %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that is known here.</source>
        <translation>«%1» no es un formato conocido aquí.</translation>
    </message>
    <message>
        <source>The format has more fields than there are values.</source>
        <translation>El formato tiene más campos que valores hay.</translation>
    </message>
    <message>
        <source>The format has fewer fields than there are values.</source>
        <translation>El formato tiene menos campos que valores hay.</translation>
    </message>
    <message>
        <source>This comment has no end (#}).</source>
        <translation>Este comentario no tiene final (#}).</translation>
    </message>
    <message>
        <source>This tag has no end ({% endraw %}).</source>
        <translation>Esta etiqueta no tiene final ({% endraw %}).</translation>
    </message>
    <message>
        <source>This tag has no end (%1).</source>
        <translation>Esta etiqueta no tiene final (%1).</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>Este texto no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>This character code cannot be read.</source>
        <translation>Este código de carácter no se puede leer.</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; has no meaning here.</source>
        <translation>El carácter «%1» no tiene significado aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing here.</source>
        <translation>«%1» no cierra nada aquí.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is expected instead of &quot;%2&quot;.</source>
        <translation>Aquí se espera «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>%1 has no length.</source>
        <translation>%1 no tiene longitud.</translation>
    </message>
    <message>
        <source>A map is needed here, not %1.</source>
        <translation>Aquí se necesita un mapa, no %1.</translation>
    </message>
    <message>
        <source>Only numbers, or only texts, can be sorted.</source>
        <translation>Solo se pueden ordenar números, o solo textos.</translation>
    </message>
    <message>
        <source>Lists and maps cannot be told apart here.</source>
        <translation>Aquí no se pueden distinguir listas y mapas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached from a script.</source>
        <translation>No se puede acceder a «%1» desde un script.</translation>
    </message>
    <message>
        <source>No part can be cut out of %1.</source>
        <translation>No se puede extraer una parte de %1.</translation>
    </message>
    <message>
        <source>The step must not be zero.</source>
        <translation>El paso no debe ser cero.</translation>
    </message>
    <message>
        <source>The separator must not be empty.</source>
        <translation>El separador no debe estar vacío.</translation>
    </message>
    <message>
        <source>There is nothing to take in turn.</source>
        <translation>No hay nada que tomar por turnos.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; for %2.</source>
        <translation>No hay ninguna función «%1» para %2.</translation>
    </message>
    <message>
        <source>A value is missing here: %1.</source>
        <translation>Aquí falta un valor: %1.</translation>
    </message>
    <message>
        <source>range takes one to three whole numbers.</source>
        <translation>range acepta de uno a tres números enteros.</translation>
    </message>
    <message>
        <source>This range has more than %1 items.</source>
        <translation>Este rango tiene más de %1 elementos.</translation>
    </message>
    <message>
        <source>dict takes values with names only: dict(a=1).</source>
        <translation>dict solo acepta valores con nombre: dict(a=1).</translation>
    </message>
    <message>
        <source>A number is needed here, not %1.</source>
        <translation>Aquí se necesita un número, no %1.</translation>
    </message>
    <message>
        <source>The method of rounding is common, ceil or floor.</source>
        <translation>El método de redondeo es common, ceil o floor.</translation>
    </message>
    <message>
        <source>Texts cannot be added up; use the filter join.</source>
        <translation>Los textos no se pueden sumar; use el filtro join.</translation>
    </message>
    <message>
        <source>{% %1 %} is not closed: {% end%1 %} is missing.</source>
        <translation>{% %1 %} no está cerrado: falta {% end%1 %}.</translation>
    </message>
    <message>
        <source>The name of a tag</source>
        <translation>El nombre de una etiqueta</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but nothing is open.</source>
        <translation>Aquí está {% %1 %}, pero no hay nada abierto.</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but {% %2 %} is open.</source>
        <translation>Aquí está {% %1 %}, pero está abierto {% %2 %}.</translation>
    </message>
    <message>
        <source>The tag {% %1 %} is not known.</source>
        <translation>La etiqueta {% %1 %} no se conoce.</translation>
    </message>
    <message>
        <source>Recursive loops are not supported.</source>
        <translation>Los bucles recursivos no se admiten.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Nothing can be assigned to &quot;%1&quot;.</source>
        <translation>No se puede asignar nada a «%1».</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Un nombre o un número</translation>
    </message>
    <message>
        <source>The name of a filter</source>
        <translation>El nombre de un filtro</translation>
    </message>
    <message>
        <source>There is no filter named &quot;%1&quot;.</source>
        <translation>No hay ningún filtro llamado «%1».</translation>
    </message>
    <message>
        <source>The name of a test</source>
        <translation>El nombre de una prueba</translation>
    </message>
    <message>
        <source>There is no test named &quot;%1&quot;.</source>
        <translation>No hay ninguna prueba llamada «%1».</translation>
    </message>
    <message>
        <source>Tests cannot follow each other; use &quot;and&quot;.</source>
        <translation>Las pruebas no pueden ir una tras otra; use «and».</translation>
    </message>
    <message>
        <source>Values without a name come before those with one.</source>
        <translation>Los valores sin nombre van antes que los que lo tienen.</translation>
    </message>
    <message>
        <source>The name of a script is needed here, not %1.</source>
        <translation>Aquí se necesita el nombre de un script, no %1.</translation>
    </message>
    <message>
        <source>There is no snippet named &quot;%1&quot;.</source>
        <translation>No hay ningún fragmento llamado «%1».</translation>
    </message>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>No hay ningún script llamado «%1».</translation>
    </message>
    <message>
        <source>Scripts include each other more than %1 levels deep.</source>
        <translation>Los scripts se incluyen unos a otros en más de %1 niveles.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 values.</source>
        <translation>Hay %1 nombres para %2 valores.</translation>
    </message>
    <message>
        <source>Only the members of a namespace can be changed: {% set %1 = namespace() %}.</source>
        <translation>Solo se pueden modificar los miembros de un namespace: {% set %1 = namespace() %}.</translation>
    </message>
    <message>
        <source>The script takes too long or produces too much. Check its loops.</source>
        <translation>El script tarda demasiado o produce demasiado. Compruebe sus bucles.</translation>
    </message>
    <message>
        <source>The script is nested too deeply.</source>
        <translation>El script está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>This text becomes longer than %1 characters.</source>
        <translation>Este texto supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Aquí las listas están anidadas con demasiada profundidad.</translation>
    </message>
    <message>
        <source>This value is undefined.</source>
        <translation>Este valor no está definido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined.</source>
        <translation>«%1» no está definido.</translation>
    </message>
    <message>
        <source>The result is too large for a number.</source>
        <translation>El resultado es demasiado grande para un número.</translation>
    </message>
    <message>
        <source>A range or a view of a map cannot be printed. Use a loop, or the filters list and join.</source>
        <translation>Un rango o una vista de un mapa no se puede mostrar. Use un bucle, o los filtros list y join.</translation>
    </message>
    <message>
        <source>This cannot be printed; name one of its members.</source>
        <translation>Esto no se puede mostrar; indique uno de sus miembros.</translation>
    </message>
    <message>
        <source>There is nothing to walk through in %1.</source>
        <translation>No hay nada que recorrer en %1.</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>un valor no definido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>un espacio de nombres</translation>
    </message>
    <message>
        <source>the variable &quot;loop&quot;</source>
        <translation>la variable «loop»</translation>
    </message>
    <message>
        <source>The values of a format are given without names.</source>
        <translation>Los valores de un formato se dan sin nombre.</translation>
    </message>
    <message>
        <source>The filter replace needs what to replace, and by what.</source>
        <translation>El filtro replace necesita qué sustituir y por qué.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the end of the script</source>
        <translation>el final del script</translation>
    </message>
    <message>
        <source>The script is nested too deeply here.</source>
        <translation>Aquí el script está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>Aquí se espera: %1, no %2.</translation>
    </message>
    <message>
        <source>There is a mistake in the snippet &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Hay un error en el fragmento «%1», línea %2, columna %3: %4</translation>
    </message>
</context>
<context>
    <name>gantry::SdCardController</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>La impresora no detecta ninguna tarjeta de memoria. Inserte una y después inicialícela.</translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it first.</source>
        <translation>La impresora no está conectada. Conéctela primero.</translation>
    </message>
    <message>
        <source>The card cannot be used by hand while a job is active. Wait for its end, or cancel it.</source>
        <translation>La tarjeta no se puede usar manualmente mientras hay un trabajo activo. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>There is no file “%1” on the printer&apos;s card.</source>
        <translation>No hay ningún archivo «%1» en la tarjeta de la impresora.</translation>
    </message>
</context>
<context>
    <name>gantry::SdCommand</name>
    <message>
        <source>The printer reports no memory card. Put one in and try again.</source>
        <translation>La impresora no detecta ninguna tarjeta de memoria. Inserte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The files on the printer&apos;s memory card. ls lists them, print prints one to its end, upload copies a file to the card, rm deletes one.</source>
        <translation>Los archivos de la tarjeta de memoria de la impresora. ls los enumera, print imprime uno hasta el final, upload copia un archivo a la tarjeta, rm elimina uno.</translation>
    </message>
    <message>
        <source>ls: print the list as JSON.</source>
        <translation>ls: mostrar la lista como JSON.</translation>
    </message>
    <message>
        <source>upload: the name on the card; without it, made of the file&apos;s.</source>
        <translation>upload: el nombre en la tarjeta; sin él, se forma a partir del nombre del archivo.</translation>
    </message>
    <message>
        <source>Write sd ls, sd print NAME, sd upload FILE or sd rm NAME.</source>
        <translation>Escriba sd ls, sd print NAME, sd upload FILE o sd rm NAME.</translation>
    </message>
    <message>
        <source>There is no file %1 on the printer&apos;s card.</source>
        <translation>No hay ningún archivo %1 en la tarjeta de la impresora.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>La impresión ha terminado.</translation>
    </message>
    <message>
        <source>The file is on the card.</source>
        <translation>El archivo está en la tarjeta.</translation>
    </message>
    <message>
        <source>The printer did not delete the file %1.</source>
        <translation>La impresora no eliminó el archivo %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Interrumpido antes de que la impresora terminara.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Cancelando. Pulse Ctrl+C otra vez para cerrar la conexión de inmediato.</translation>
    </message>
    <message>
        <source>The printer does not tell which files are on its memory card.</source>
        <translation>La impresora no dice qué archivos hay en su tarjeta de memoria.</translation>
    </message>
</context>
<context>
    <name>gantry::SdNames</name>
    <message>
        <source>The card holds too many files whose names begin like “%1”. Rename the file, or delete some of them.</source>
        <translation>La tarjeta contiene demasiados archivos cuyo nombre empieza como «%1». Cambie el nombre del archivo o elimine algunos de ellos.</translation>
    </message>
    <message>
        <source>“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.</source>
        <translation>«%1» no es un archivo G-code. Su nombre debe terminar en .gcode, .gco o .g.</translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation>Envía líneas de G-code a una impresora y muestra sus respuestas, hasta que se haya confirmado la última línea.</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Desistir tras este número de segundos; sin él, nunca.</translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation>No hay ninguna línea que enviar.</translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation>Las líneas que empiezan por @ no son para la impresora.</translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation>Interrumpido antes de que se confirmara la última línea.</translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation>La última línea no se confirmó en el tiempo dado.</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation>Impresora virtual</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>Un dispositivo que no está en la lista, o una impresora tras un puente de red: su nombre de host y su número de puerto.</translation>
    </message>
    <message>
        <source>%1 – in use (%2)</source>
        <translation>%1 – en uso (%2)</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Otro puerto…</translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation>No tiene permiso para usar el puerto %1. Pida acceso a él al administrador de este ordenador.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation>Aún no tiene permiso para usar el puerto %1: se le añadió al grupo «%2» después de iniciar la sesión. Cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation>No tiene permiso para usar el puerto %1: pertenece al grupo «%2». Ejecute sudo usermod -aG %2 &quot;$USER&quot; en un terminal; después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation>Otro programa está usando el puerto %1. Desconéctelo primero allí.</translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation>Este programa ya está usando el puerto %1. Desconéctelo primero allí.</translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation>El proceso %2 está usando el puerto %1. Desconéctelo primero allí.</translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation>%2 (proceso %3) está usando el puerto %1. Desconéctelo primero allí.</translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation>No se eligió ningún puerto.</translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation>No hay ningún puerto %1. Compruebe el cable y si la impresora está encendida.</translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation>%1 no es un puerto serie.</translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation>El puerto %1 ha desaparecido. Compruebe el cable y la alimentación de la impresora.</translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation>El puerto %1 falló.</translation>
    </message>
    <message>
        <source>The port %1 failed: %2.</source>
        <translation>El puerto %1 ha fallado: %2.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another speed.</source>
        <translation>El puerto %1 no admite %2 baudios. Elija otra velocidad.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.</source>
        <translation>El puerto %1 no admite %2 baudios: usaría %3 baudios. Elija otra velocidad.</translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation>La línea %1 del archivo de sesión no tiene la forma «segundos &gt; texto» o «segundos &lt; texto».</translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation>El archivo de sesión no contiene ninguna conversación grabada.</translation>
    </message>
</context>
<context>
    <name>gantry::SetAside</name>
    <message>
        <source>The file %1 cannot be read, and it cannot be renamed either.</source>
        <translation>El archivo %1 no se puede leer, y tampoco se le puede cambiar el nombre.</translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation>La configuración de %1 no se puede leer. Gantry usa sus valores predeterminados; los cambios no se guardan.</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation>La configuración no se pudo leer y empieza de nuevo. El archivo antiguo se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>gantry::SettingsDialog</name>
    <message>
        <source>No setting fits these words.</source>
        <translation>Ningún ajuste coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Buttons of your own in the panel Macros: lines of G-code or a script, with values that are asked for. Each can have a shortcut, too.</source>
        <translation>Botones propios en el panel Macros: líneas de G-code o un script, con valores que se preguntan. Cada uno puede tener también un atajo.</translation>
    </message>
    <message>
        <source>Edit the macros…</source>
        <translation>Editar las macros…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>G-code that is sent at certain moments: on connecting, before and after a print, when it is paused, resumed or cancelled, and around a change of the tool.</source>
        <translation>G-code que se envía en ciertos momentos: al conectar, antes y después de una impresión, al pausarla, reanudarla o cancelarla, y al cambiar de herramienta.</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Editar los scripts…</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>gantry::Shortcuts</name>
    <message>
        <source>The entry “%1” is no list of shortcuts.</source>
        <translation>La entrada «%1» no es una lista de atajos.</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut of “%2”. %3</source>
        <translation>«%1» no puede ser un atajo de «%2». %3</translation>
    </message>
    <message>
        <source>These are no keys.</source>
        <translation>Esto no son teclas.</translation>
    </message>
    <message>
        <source>This key is needed to use the window itself. Add Ctrl or Alt.</source>
        <translation>Esta tecla se necesita para manejar la propia ventana. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Add Ctrl or Shift.</source>
        <translation>Alt con una letra abre los menús. Añada Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>This is no file of shortcuts that Gantry has exported.</source>
        <translation>Este no es un archivo de atajos exportado por Gantry.</translation>
    </message>
    <message>
        <source>These shortcuts were exported by a newer version of Gantry.</source>
        <translation>Estos atajos se exportaron con una versión más reciente de Gantry.</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>A single letter works while no text is being typed.</source>
        <translation>Una sola letra funciona mientras no se escribe texto.</translation>
    </message>
    <message>
        <source>Keys for the selected action</source>
        <translation>Teclas para la acción seleccionada</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Back to the shortcuts Gantry comes with</source>
        <translation>Volver a los atajos que trae Gantry</translation>
    </message>
    <message>
        <source>No shortcut was changed.</source>
        <translation>No se cambió ningún atajo.</translation>
    </message>
    <message>
        <source>Press the keys this action is to have</source>
        <translation>Pulse las teclas que debe tener esta acción</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Seleccione primero una acción.</translation>
    </message>
    <message>
        <source>Press keys in the field first.</source>
        <translation>Pulse primero las teclas en el campo.</translation>
    </message>
    <message>
        <source>Take the shortcut away from this action</source>
        <translation>Quitar el atajo de esta acción</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Esta acción no tiene atajo.</translation>
    </message>
    <message>
        <source>Back to the shortcut Gantry comes with</source>
        <translation>Volver al atajo que trae Gantry</translation>
    </message>
    <message>
        <source>This shortcut was not changed.</source>
        <translation>Este atajo no se cambió.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Give these keys to the selected action</source>
        <translation>Dar estas teclas a la acción seleccionada</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you take it over.</source>
        <translation>%1 pertenece a «%2», que lo pierde si lo reasigna.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exportar atajos</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Atajos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The shortcuts you changed were exported.</source>
        <translation>Se exportaron los atajos que cambió.</translation>
    </message>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>Se importaron los atajos. %n de ellos pertenece a una acción que esta versión no tiene.</numerusform>
            <numerusform>Se importaron los atajos. %n de ellos pertenecen a acciones que esta versión no tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shortcuts were imported.</source>
        <translation>Se importaron los atajos.</translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation>La impresora virtual se desconectó. Conecte de nuevo para volver a enchufarla.</translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Bajando</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation>%1; la línea muestra los últimos 2 minutos.</translation>
    </message>
</context>
<context>
    <name>gantry::SpeedText</name>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <source>mm/min</source>
        <translation>mm/min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a speed and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gantry::SpokenValue</name>
    <message>
        <source>%1: %2</source>
        <comment>caption: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gantry::StartRequest</name>
    <message>
        <source>Another start of Gantry has asked for something that cannot be read.</source>
        <translation>Otro inicio de Gantry ha pedido algo que no se puede leer.</translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The printer has halted</source>
        <translation>La impresora se ha detenido</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Conexión cerrada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>No se pudo conectar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Entrando en pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation>La impresora le espera</translation>
    </message>
    <message>
        <source>Copying to the card</source>
        <translation>Copiando a la tarjeta</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Terminada en %1.</translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation>Cancelada al %1 tras %2.</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Falló al %1.</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation>Falló al %1. %2</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Esperando al disco</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>esperando a la impresora</translation>
    </message>
    <message>
        <source>asking the printer where it stands</source>
        <translation>preguntando a la impresora en qué punto está</translation>
    </message>
    <message>
        <source>the printer is back</source>
        <translation>la impresora ha vuelto</translation>
    </message>
    <message>
        <source>heating up before it goes on</source>
        <translation>calentando antes de continuar</translation>
    </message>
    <message>
        <source>The printer is back and stands where it was left: the print can go on.</source>
        <translation>La impresora ha vuelto y está donde se dejó: la impresión puede continuar.</translation>
    </message>
    <message>
        <source>It has cooled down meanwhile and is heated up first. What has cooled may have come off the bed.</source>
        <translation>Entretanto se ha enfriado y primero se calienta. Lo que se ha enfriado puede haberse despegado de la cama.</translation>
    </message>
    <message>
        <source>It stood still for so long that its motors may have switched off: look whether the nozzle is still where it was.</source>
        <translation>Estuvo parada tanto tiempo que sus motores pueden haberse apagado: mire si la boquilla sigue donde estaba.</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>%1 The print waits at line %2 of its file. Leave the printer switched on: when it is back, Gantry asks it where it stands, and the print can go on. Its heaters stay as they are meanwhile.</source>
        <translation>%1 La impresión espera en la línea %2 de su archivo. Deje la impresora encendida: cuando vuelva, Gantry le pregunta en qué punto está y la impresión puede continuar. Entretanto, sus calentadores siguen como están.</translation>
    </message>
    <message>
        <source>Something is at the printer&apos;s port again. Gantry asks whether it is the printer as it was left.</source>
        <translation>Vuelve a haber algo en el puerto de la impresora. Gantry pregunta si es la impresora tal como se dejó.</translation>
    </message>
    <message>
        <source>The printer heats up. The print goes on as soon as it is hot.</source>
        <translation>La impresora se calienta. La impresión continúa en cuanto esté caliente.</translation>
    </message>
    <message>
        <source>Interrupted at %1, line %2.</source>
        <translation>Interrumpida al %1, línea %2.</translation>
    </message>
    <message>
        <source>nozzle cooled; Resume heats it again</source>
        <translation>boquilla enfriada; Reanudar la calienta de nuevo</translation>
    </message>
</context>
<context>
    <name>gantry::StatusCommands</name>
    <message>
        <source>Connects to a printer and prints what is known of it once it has reported its temperatures.</source>
        <translation>Se conecta a una impresora y muestra lo que se sabe de ella en cuanto ha comunicado sus temperaturas.</translation>
    </message>
    <message>
        <source>Print the documented data as JSON.</source>
        <translation>Mostrar los datos documentados como JSON.</translation>
    </message>
    <message>
        <source>Lists the printer profiles.</source>
        <translation>Enumera los perfiles de impresora.</translation>
    </message>
    <message>
        <source>Print them in full as JSON.</source>
        <translation>Mostrarlos completos como JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation>Posición de la herramienta</translation>
    </message>
    <message>
        <source>Quality of the link</source>
        <translation>Calidad del enlace</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>Firmware de la impresora</translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation>Las teclas mueven la impresora · Esc detiene</translation>
    </message>
    <message>
        <source>keeps the computer awake</source>
        <translation>mantiene activo el ordenador</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Impresora: %1</translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation>enlace: %1 líneas/s · %2</translation>
    </message>
    <message>
        <source>What happened, with times, and what came while you were away. Click to see the list.</source>
        <translation>Lo que ha ocurrido, con horas, y lo que llegó durante su ausencia. Haga clic para ver la lista.</translation>
    </message>
    <message>
        <source>messages (%1)</source>
        <translation>mensajes (%1)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>Mensajes, %n nuevo</numerusform>
            <numerusform>Mensajes, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, none new</source>
        <translation>Mensajes, ninguno nuevo</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.</source>
        <translation>%1 líneas enviadas, %2 enviadas de nuevo (%3 %), %4 confirmaciones perdidas, espera más larga %5.</translation>
    </message>
    <message>
        <source>On the way: %1 of at most %2 lines, %3 bytes.</source>
        <translation>En camino: %1 de %2 líneas como máximo, %3 bytes.</translation>
    </message>
    <message>
        <source>A line is acknowledged after %1 ms, 99 of 100 within %2 ms.</source>
        <translation>Una línea se confirma tras %1 ms, 99 de cada 100 en un máximo de %2 ms.</translation>
    </message>
    <message>
        <source>The printer has room for %1 more moves and %2 more lines.</source>
        <translation>La impresora tiene espacio para %1 movimientos y %2 líneas más.</translation>
    </message>
    <message>
        <source>Click to see the lines.</source>
        <translation>Haga clic para ver las líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>%Ln reenvío</numerusform>
            <numerusform>%Ln reenvíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis. Click to see the Jog panel.</source>
        <translation>Dónde está la herramienta, en mm, según informó la impresora o según lo enviado. Un guion es desconocido: lleve el eje al origen. Haga clic para ver el panel Mover.</translation>
    </message>
    <message>
        <source>The arrow keys move the printer. Click to stop that.</source>
        <translation>Las teclas de flecha mueven la impresora. Haga clic para terminarlo.</translation>
    </message>
    <message>
        <source>What the printer shows on its display. Click to see the lines.</source>
        <translation>Lo que la impresora muestra en su pantalla. Haga clic para ver las líneas.</translation>
    </message>
    <message>
        <source>What the printer shows on its display</source>
        <translation>Lo que la impresora muestra en su pantalla</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while the print needs it. The screen may. Click to see what is done about heaters.</source>
        <translation>El equipo no entra en suspensión mientras la impresión lo necesita. La pantalla sí puede. Haga clic para ver qué se hace con los calentadores.</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while a heater is on. The screen may. Click to see what is done about heaters.</source>
        <translation>El equipo no entra en suspensión mientras un calentador está encendido. La pantalla sí puede. Haga clic para ver qué se hace con los calentadores.</translation>
    </message>
</context>
<context>
    <name>gantry::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>There is no room for more rows.</source>
        <translation>No hay espacio para más filas.</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Quitar la fila seleccionada</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Seleccione primero una fila.</translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation>Enviado; la impresora aún no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation>Escriba una temperatura en °C, o Apagado.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here. If the printer can take more, change its profile.</source>
        <translation>El perfil de impresora permite aquí como máximo %1. Si la impresora admite más, cambie su perfil.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation>El puerto de red %1 no se puede usar: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation>%1 no es una dirección de red. Escríbala como host:port, por ejemplo 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation>Se perdió la conexión con %1. Compruebe la red y la alimentación de la impresora.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation>%1 rechaza la conexión. Compruebe el número de puerto y si hay otro programa conectado a la impresora.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, and whether the printer is switched on.</source>
        <translation>Nada responde en %1. Compruebe la dirección y si la impresora está encendida.</translation>
    </message>
</context>
<context>
    <name>gantry::TemperatureChart</name>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>The temperatures appear here as soon as a printer reports them.</source>
        <translation>Las temperaturas aparecen aquí en cuanto una impresora las comunica.</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Gráfico de temperatura</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gantry::TemperaturePanel</name>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation>Mostrar los últimos %1 y seguir</translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation>Mostrar todo desde la conexión y seguir</translation>
    </message>
    <message>
        <source>Following now</source>
        <translation>Siguiendo el presente</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Seguir el presente</translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation>Volver a la última lectura (doble clic en el gráfico)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation>Lo que se muestra, como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Todo, como CSV…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Imagen, como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation>Aún no hay temperaturas.</translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation>Guardar las temperaturas como tabla o imagen</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>Mostrar u ocultar la curva de %1</translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation>Discontinua: objetivo</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>temperaturas %1</translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation>Exportar temperaturas</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 no se pudo escribir: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>El archivo aún se está escribiendo.</translation>
    </message>
    <message>
        <source>Cancel export (%1)</source>
        <translation>Cancelar exportación (%1)</translation>
    </message>
    <message>
        <source>The file before is still being written.</source>
        <translation>El archivo anterior aún se está escribiendo.</translation>
    </message>
    <message>
        <source>Follow the newest temperatures</source>
        <translation>Seguir las temperaturas más recientes</translation>
    </message>
    <message>
        <source>Export the temperatures shown…</source>
        <translation>Exportar las temperaturas mostradas…</translation>
    </message>
    <message>
        <source>Export all temperatures…</source>
        <translation>Exportar todas las temperaturas…</translation>
    </message>
    <message>
        <source>Export a picture of the chart…</source>
        <translation>Exportar una imagen del gráfico…</translation>
    </message>
    <message>
        <source>Show all temperatures</source>
        <translation>Mostrar todas las temperaturas</translation>
    </message>
    <message>
        <source>Show the last %1 of temperatures</source>
        <translation>Mostrar las temperaturas de los últimos %1</translation>
    </message>
    <message>
        <source>The chart follows the newest reading.</source>
        <translation>El gráfico sigue la lectura más reciente.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalFilterBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation>Informes de temperatura</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation>Confirmaciones sin más datos</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation>Mensajes de ocupada y de espera</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation>Informes de posición</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>Tarjeta SD</translation>
    </message>
    <message>
        <source>Progress of a print from the SD card</source>
        <translation>Progreso de una impresión desde la tarjeta SD</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation>Las consultas periódicas del propio Gantry</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1: se muestran mientras esto está pulsado. No se pierde nada mientras no lo está.</translation>
    </message>
    <message>
        <source>Own filters: hide lines that fit an expression</source>
        <translation>Filtros propios: ocultar las líneas que coinciden con una expresión</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Filtros propios</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Editar filtros…</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Filtro nuevo</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Filtros propios</translation>
    </message>
    <message>
        <source>Lines that fit an expression are hidden while it is switched on, here or with the filter button of the terminal. Nothing is lost: switched off, they are back. Expressions are Perl&apos;s: ^ is the beginning of a line, .* anything.</source>
        <translation>Las líneas que coinciden con una expresión se ocultan mientras está activada, aquí o con el botón de filtro del terminal. No se pierde nada: al desactivarla, vuelven a aparecer. Las expresiones son las de Perl: ^ es el principio de una línea, .* cualquier cosa.</translation>
    </message>
    <message>
        <source>A line of the terminal</source>
        <translation>Una línea del terminal</translation>
    </message>
    <message>
        <source>A line to try the filters with</source>
        <translation>Una línea para probar los filtros</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>This line fits “%1”.</source>
        <translation>Esta línea coincide con «%1».</translation>
    </message>
    <message>
        <source>No filter fits this line.</source>
        <translation>Ningún filtro coincide con esta línea.</translation>
    </message>
    <message>
        <source>An empty expression would hide every line.</source>
        <translation>Una expresión vacía ocultaría todas las líneas.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>La expresión es demasiado larga.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>La expresión tiene un error en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;Write everything that is said to a file</source>
        <translation>&amp;Escribir en un archivo todo lo que se dice</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Log of the conversation</source>
        <translation>Registro de la conversación</translation>
    </message>
    <message>
        <source>&amp;Size of a file</source>
        <translation>&amp;Tamaño de un archivo</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>Cuando un archivo se llena, empieza el siguiente; se conserva %n, el más reciente. Está en %1. También se escribe lo que el terminal oculta.</numerusform>
            <numerusform>Cuando un archivo se llena, empieza el siguiente; se conservan los %n más recientes. Están en %1. También se escribe lo que el terminal oculta.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large a file may become</source>
        <translation>Qué tamaño puede alcanzar un archivo</translation>
    </message>
    <message>
        <source>The conversation is not written.</source>
        <translation>La conversación no se escribe.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Aquí ningún programa muestra carpetas. Los archivos de registro están en %1.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation>Copiar solo las líneas</translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation>Confirmar en lugar de la impresora</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>Mostrar la hora de cada línea, con milisegundos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation>G-code, por ejemplo M115</translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation>Comando para la impresora</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation>Enter envía; las flechas arriba y abajo recuperan comandos anteriores. Los códigos se envían en mayúsculas, como quiere casi todo el firmware; los textos y nombres de archivo quedan como se escriben.</translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation>Enviar el comando (Enter)</translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation>Continuar como si la impresora hubiera respondido ok. Para una impresora que espera porque se perdió un ok.</translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation>Todas las líneas hasta ahora están ocultas. Elija arriba lo que se muestra.</translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation>No se ha dicho nada desde que se borró el terminal.</translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation>Conecte una impresora para ver lo que ella y Gantry se dicen.</translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation>Enviar las líneas pegadas</translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>¿Enviar %n línea pegada a la impresora?</numerusform>
            <numerusform>¿Enviar %n líneas pegadas a la impresora?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation>Se ejecutan una tras otra, en este orden.</translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation>Solo las líneas, sin hora ni dirección.</translation>
    </message>
    <message>
        <source>Clear the terminal</source>
        <translation>Borrar el terminal</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>Buscar en el terminal</translation>
    </message>
    <message>
        <source>Show times in the terminal</source>
        <translation>Mostrar las horas en el terminal</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escribir un comando</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation>Conversación con la impresora</translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation>Ir a la línea más reciente y quedarse ahí (End)</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Línea más reciente</translation>
    </message>
</context>
<context>
    <name>gantry::UserStores</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>El perfil de impresora que se usa; sin él, el predeterminado.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>No hay ningún perfil de impresora %1.</translation>
    </message>
    <message>
        <source>The profile %1 wants to be asked whether connecting may restart the printer. Say so with --reset yes or --reset no.</source>
        <translation>El perfil %1 pide preguntar si al conectar se puede reiniciar la impresora. Indíquelo con --reset yes o --reset no.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation>Actuar como dispositivo serie: un pseudoterminal con un enlace a él en PATH. Sin --pty ni --tcp no hay enlace.</translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation>Escuchar en su lugar en un puerto de red de este ordenador; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation>Cuántas veces más rápido que en tiempo real se mueve y calienta: 1 como una máquina real, 0 lo más rápido posible.</translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation>Qué falla en la línea; véase arriba.</translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation>Escribir en FILE cada comando ejecutado, uno por línea.</translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation>Número de extrusores.</translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation>Sin cama caliente.</translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation>Con cámara calefactada.</translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation>Responder &quot;ok N12 P15 B3&quot;.</translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation>Enviar &quot;wait&quot; cada segundo de inactividad.</translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation>M112, M108 y M410 esperan en la cola, y no hay preguntas.</translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation>Sin informes automáticos de temperatura (M155).</translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation>Sin mensajes &quot;busy&quot;.</translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation>Bytes del búfer de recepción; lo que llega mientras está lleno se pierde.</translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation>on u off: si la placa se reinicia cuando un programa abre el dispositivo.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 acepta un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation>--speed acepta un número de 0 a %1, no «%2».</translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation>Ejecuta una impresora virtual en la que pueden imprimir otros programas. Su primera línea de salida dice qué deben abrir: «listening on /dev/pts/5». Termina con Ctrl+C.

Fallos, separados por comas; P es una probabilidad por línea, por ejemplo corrupt=1%,lose-ok=0.5%,seed=7:
%1</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Explicar este comando.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation>Uso: gantry-cli virtual-printer [opciones]</translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation>No se entiende el argumento «%1».</translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation>--reset-on-open acepta on u off, no «%1».</translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation>--pty y --tcp se excluyen entre sí. Indique uno de ellos.</translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation>Este sistema no tiene pseudoterminales. Use --tcp PORT y conecte a tcp://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation>La impresora virtual se desconectó, como pedía --faults.</translation>
    </message>
    <message>
        <source>Pull the cable once, after N commands, and plug it in again. Whether the print can go on depends on --reset-on-open.</source>
        <translation>Desenchufar el cable una vez, tras N comandos, y volver a enchufarlo. Que la impresión pueda continuar depende de --reset-on-open.</translation>
    </message>
    <message>
        <source>How many seconds the cable is out then.</source>
        <translation>Cuántos segundos queda entonces desenchufado el cable.</translation>
    </message>
    <message>
        <source>--unplug-after needs a port that stays the same. Name one with --tcp.</source>
        <translation>--unplug-after necesita un puerto que no cambie. Indique uno con --tcp.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation>se daña un byte de una línea hacia la impresora</translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation>se pierde una línea hacia la impresora</translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation>una línea hacia la impresora llega dos veces</translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation>se daña un byte de una respuesta</translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation>se pierde una respuesta de cualquier tipo</translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation>se pierde un ok</translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation>un ok llega dos veces</translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation>una respuesta llega tarde</translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation>con cuánto retraso, en milisegundos (300)</translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation>la placa se reinicia tras ese número de comandos</translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation>ninguna respuesta más tras ese número de comandos</translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation>embalamiento térmico tras ese número de comandos</translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation>el dispositivo desaparece tras ese número de comandos</translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation>el mismo número vuelve a dar los mismos fallos (1)</translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation>El fallo «%1» no se conoce. Se conocen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation>«%1» no es una probabilidad para el fallo «%2». Indique un porcentaje de 0% a 100%, por ejemplo 1%.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation>«%1» no es un número entero para el fallo «%2».</translation>
    </message>
</context>
<context>
    <name>gantry::VolumeView</name>
    <message>
        <source>Drawing of the bed</source>
        <translation>Dibujo de la cama</translation>
    </message>
    <message>
        <source>%1 wide, %2 deep, %3 high</source>
        <translation>%1 de ancho, %2 de fondo, %3 de alto</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 de alto</translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation>Probar la impresora &amp;virtual</translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation>&amp;Llevar todos los ejes al origen</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>PARAR</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation>&amp;Cancelar la impresión…</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation>T&amp;erminal</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation>Mostrar los archivos de &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>&amp;Acerca de Gantry</translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation>Elegir un archivo G-code para imprimir</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation>Dejar de usar el archivo elegido</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation>Conectar al puerto elegido</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation>Conectar a una impresora simulada: pruébelo todo sin una máquina</translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation>Llevar X, Y y Z al origen</translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation>Apagar los motores: los ejes se pueden mover a mano</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Apagar todos los calentadores</translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation>Parada de emergencia: la impresora se detiene de inmediato y hay que reiniciarla</translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation>Imprimir el archivo elegido</translation>
    </message>
    <message>
        <source>End this print</source>
        <translation>Terminar esta impresión</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Seguir imprimiendo</translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation>Poner la impresión en pausa</translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation>Abrir un archivo G-code</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Cancelar la impresión</translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation>¿Cancelar la impresión de %1?</translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation>Una impresión cancelada no se puede retomar.</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Seguir imprimiendo</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Guardar un &amp;informe</translation>
    </message>
    <message>
        <source>&amp;Scripts…</source>
        <translation>&amp;Scripts…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;New printer window</source>
        <translation>&amp;Nueva ventana de impresora</translation>
    </message>
    <message>
        <source>Another window, for another printer</source>
        <translation>Otra ventana, para otra impresora</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Go on printing</source>
        <translation>&amp;Seguir imprimiendo</translation>
    </message>
    <message>
        <source>G-code files (%1)</source>
        <translation>Archivos G-code (%1)</translation>
    </message>
    <message>
        <source>&amp;Restart the print…</source>
        <translation>&amp;Reiniciar la impresión…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Print this file again from its beginning</source>
        <translation>Imprimir este archivo otra vez desde el principio</translation>
    </message>
    <message>
        <source>Heat the nozzle up again, then go on printing</source>
        <translation>Calentar de nuevo la boquilla y seguir imprimiendo</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>Per&amp;files…</translation>
    </message>
    <message>
        <source>Motors o&amp;ff</source>
        <translation>Apagar &amp;motores</translation>
    </message>
    <message>
        <source>Coo&amp;l down</source>
        <translation>&amp;Enfriar</translation>
    </message>
    <message>
        <source>&amp;Emergency stop</source>
        <translation>&amp;Parada de emergencia</translation>
    </message>
    <message>
        <source>Connection &amp;doctor</source>
        <translation>&amp;Diagnóstico de conexión</translation>
    </message>
</context>
<context>
    <name>gantry::Workspace</name>
    <message>
        <source>Panel %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Move or hide this panel</source>
        <translation>Mover u ocultar este panel</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Devolver a la ventana</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>A una ventana propia</translation>
    </message>
    <message>
        <source>Back to the tabs</source>
        <translation>Volver a las pestañas</translation>
    </message>
    <message>
        <source>Hide (menu View shows it again)</source>
        <translation>Ocultar (el menú Ver lo vuelve a mostrar)</translation>
    </message>
    <message>
        <source>%1 as a panel of its own</source>
        <translation>%1 como panel propio</translation>
    </message>
    <message>
        <source>Show %1 beside the other tabs</source>
        <translation>Mostrar %1 junto a las demás pestañas</translation>
    </message>
    <message>
        <source>The last tab stays in the middle.</source>
        <translation>La última pestaña se queda en el centro.</translation>
    </message>
</context>
</TS>
