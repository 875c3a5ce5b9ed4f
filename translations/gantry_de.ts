<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation>Über Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation>Steuert 3D-Drucker von diesem Computer aus.

Copyright © 2026 Die Entwickler von Gantry. Erstellt mit Qt %1.

Gantry ist freie Software: Sie dürfen es unter den Bedingungen der GNU General Public License, Version 3 oder einer späteren Version, verwenden, weitergeben und verändern. Es wird ohne Gewährleistung bereitgestellt, soweit das Gesetz dies zulässt.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>Die Beispieldatei kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>Es gibt kein Druckerprofil „%1“. Das zuletzt benutzte wird verwendet.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Kein Programm zeigt hier Ordner an. Die Protokolldateien liegen in %1.</translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation>Gantry stellt die Verbindung zum Drucker noch her.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Es besteht keine Verbindung zu einem Drucker.</translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation>Gantry stellt bereits eine Verbindung her.</translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation>Gantry ist bereits verbunden. Trennen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation>Während des Drucks sind Bewegungen gesperrt. Pausieren Sie zuerst den Druck.</translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation>Während ein Druck startet, anhält oder endet, sind Bewegungen gesperrt.</translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation>Der Drucker wartet auf Sie. Antworten Sie zuerst am Drucker.</translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation>Eine Referenzfahrt in Z würde die Düse in den Druck fahren. Referenzieren Sie nur X und Y.</translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation>Die Temperatur der Düse ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude (%1 °C, needs %2 °C).</source>
        <translation>Die Düse ist zum Extrudieren zu kalt (%1 °C, nötig sind %2 °C).</translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation>Eine andere Datei kann nach dem Ende des Drucks gewählt werden.</translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation>Es läuft bereits ein Druck.</translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation>Es gibt keine Datei zum Drucken. Öffnen Sie zuerst eine G-Code-Datei.</translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation>Der Druck wird bereits angehalten.</translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation>Der Druck ist bereits pausiert.</translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation>Der Druck endet bereits.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>Es wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation>Kein Druck ist pausiert.</translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation>Der Druck wird bereits abgebrochen.</translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation>Position des Werkzeugs über dem Bett</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation>X %1, Y %2, Z %3</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation>Das Bett von oben, rechts daneben die Höhe.</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation>Das Bett von oben, rechts daneben die Höhe. Der Drucker ist nicht referenziert, die Position ist daher geschätzt.</translation>
    </message>
</context>
<context>
    <name>gantry::CardHost</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>Der Drucker meldet keine Speicherkarte. Legen Sie eine ein und initialisieren Sie sie.</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”.</source>
        <translation>Der Drucker konnte die Datei „%1“ nicht löschen.</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Refresh the list of files and choose it again.</source>
        <translation>Der Drucker konnte die Datei „%1“ auf seiner Karte nicht öffnen. Aktualisieren Sie die Dateiliste und wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The print from the card was ended at the printer.</source>
        <translation>Der Druck von der Karte wurde am Drucker beendet.</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Refresh the list of files and choose it again.</source>
        <translation>Der Drucker konnte die Datei „%1“ auf seiner Karte nicht öffnen. Aktualisieren Sie die Dateiliste und wählen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>gantry::CardTransfer</name>
    <message>
        <source>The printer reports no memory card.</source>
        <translation>Der Drucker meldet keine Speicherkarte.</translation>
    </message>
    <message>
        <source>The printer did not say that it writes the file to its card. Check that a card is in and that it is not locked.</source>
        <translation>Der Drucker hat nicht bestätigt, dass er die Datei auf seine Karte schreibt. Prüfen Sie, ob eine Karte eingelegt und nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The printer could not create the file on its card.</source>
        <translation>Der Drucker konnte die Datei auf seiner Karte nicht anlegen.</translation>
    </message>
    <message>
        <source>The printer could not write to its card. The card may be full or damaged.</source>
        <translation>Der Drucker konnte nicht auf seine Karte schreiben. Sie ist vielleicht voll oder beschädigt.</translation>
    </message>
    <message>
        <source>The card was taken out of the printer.</source>
        <translation>Die Karte wurde aus dem Drucker genommen.</translation>
    </message>
    <message>
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>Zeile %1 der Datei ist ein Notaus (M112), der den Drucker jetzt anhalten würde. Entfernen Sie die Zeile aus der Datei.</translation>
    </message>
    <message>
        <source>It was cancelled before it began.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er begann.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was written is deleted.</source>
        <translation>Der Vorgang wurde abgebrochen; was schon geschrieben war, ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not copied to the printer&apos;s card. %2</source>
        <translation>„%1“ wurde nicht auf die Karte des Druckers kopiert. %2</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>Von diesem Computer aus läuft ein Druck.</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on.</source>
        <translation>Wenn Sie Gantry beenden, endet der Druck hier: Der Drucker erhält keine Zeilen mehr, und seine Heizungen bleiben an.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The printer is hot.</source>
        <translation>Der Drucker ist heiß.</translation>
    </message>
    <message>
        <source>If you leave, its heaters stay as they are. Use Cool down first to switch them off.</source>
        <translation>Wenn Sie Gantry beenden, bleiben die Heizungen, wie sie sind. Mit „Abkühlen“ schalten Sie sie vorher aus.</translation>
    </message>
    <message>
        <source>Leave Gantry</source>
        <translation>Gantry beenden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation>Es wurde kein Drucker gefunden. Schließen Sie sein Kabel an, schalten Sie ihn ein oder wählen Sie einen Anschluss.</translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation>Der Drucker nimmt keine Daten mehr an. Prüfen Sie das Kabel und verbinden Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation>Der Anschluss des Druckers: /dev/ttyACM0, COM5, Host:Port oder virtual für den eingebauten virtuellen Drucker.</translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation>Die Baudrate eines seriellen Anschlusses. Ohne Angabe werden die üblichen Raten probiert.</translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation>Das Argument %1 wird hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation>Geben Sie den Anschluss des Druckers mit --port an; gantry-cli ports listet die Anschlüsse auf.</translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation>%1 ist keine Baudrate. Geben Sie eine Zahl wie 115200 an.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation>--%1 erwartet eine Anzahl von Sekunden, nicht %2.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation>Aufruf: gantry-cli %1 [Optionen]</translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation>Steuert 3D-Drucker und druckt G-Code-Dateien.</translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation>Zu öffnende G-Code-Datei.</translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation>Mit diesem Anschluss verbinden: ein Gerät, Host:Port oder „virtual“.</translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation>Baudrate des Anschlusses; ohne Angabe werden die üblichen probiert.</translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation>Das Druckerprofil mit dieser Kennung verwenden.</translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation>Den virtuellen Drucker verbinden und die Beispieldatei drucken.</translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation>Wievielmal schneller als ein echtes Gerät der virtuelle Drucker ist; 0 = so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation>gantry: %1
Hilfe gibt gantry --help.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Es kann nur eine Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation>„%1“ ist keine Baudrate; erwartet wird eine Zahl wie 115200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation>„%1“ ist kein Faktor; erwartet wird eine Zahl wie 10.</translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation>--demo bringt Anschluss und Datei selbst mit.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation>Die Aufzeichnung kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandScreen</name>
    <message>
        <source>A file is being copied to the printer&apos;s card, and whatever is sent would be written to it. Wait until it is done, or cancel it.</source>
        <translation>Gerade wird eine Datei auf die Karte des Druckers kopiert; alles Gesendete würde mit hineingeschrieben. Warten Sie das Ende ab oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The command is on the list of blocked commands and was not sent.</source>
        <translation>Der Befehl steht auf der Liste der gesperrten Befehle und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The command is on the list of ignored commands and was not sent.</source>
        <translation>Der Befehl steht auf der Liste der übergangenen Befehle und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The printer has no tool %1, so the command was not sent. Check the number of extruders in the printer profile.</source>
        <translation>Der Drucker hat kein Werkzeug %1, deshalb wurde der Befehl nicht gesendet. Prüfen Sie die Zahl der Extruder im Druckerprofil.</translation>
    </message>
    <message>
        <source>The printer profile has no heated bed, so the command was not sent.</source>
        <translation>Das Druckerprofil hat kein beheiztes Druckbett, deshalb wurde der Befehl nicht gesendet.</translation>
    </message>
    <message>
        <source>The printer profile has no heated chamber, so the command was not sent.</source>
        <translation>Das Druckerprofil hat keinen beheizten Bauraum, deshalb wurde der Befehl nicht gesendet.</translation>
    </message>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation>Ein Befehl, der auf eine Taste am Drucker wartet, wird nicht gesendet, solange ein Druck aktiv ist.</translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation>Der Befehl, der auf eine Taste am Drucker wartet, wurde nicht gesendet; stattdessen ist der Druck pausiert. Mit „Weiter“ setzen Sie ihn fort.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionInput</name>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation>Geben Sie die Adresse als Host:Port ein, zum Beispiel 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose %2.</source>
        <translation>„%1“ ist keine Baudrate. Geben Sie eine Zahl wie 115200 ein, oder wählen Sie %2.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Anschluss wählen</translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation>Gerät oder Host:Port</translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation>Gerät oder Netzwerkadresse</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation>Auch Anschlüsse auflisten, die keine USB-Geräte sind.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation>Virtuellen Drucker testen</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>Wählen Sie zuerst einen Anschluss.</translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation>Was Gantry über den Drucker weiß: Größe, Geschwindigkeiten und Grenzen.</translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation>Ein Gerät wie /dev/ttyACM0 oder COM5 oder ein Hostname mit Portnummer wie 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation>Nur ein serieller Anschluss hat eine Baudrate.</translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation>Bits pro Sekunde. „Automatisch“ probiert die üblichen Raten.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation>Kein USB-Drucker ist angeschlossen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 baud · %2</source>
        <translation>%1 Baud · %2</translation>
    </message>
</context>
<context>
    <name>gantry::Conversation</name>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation>Der Drucker ist nicht verbunden. Verbinden Sie ihn und starten Sie den Druck erneut.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>Die Verbindung wurde getrennt, während der Druck aktiv war.</translation>
    </message>
</context>
<context>
    <name>gantry::DisplayCheck</name>
    <message>
        <source>There is no display here, so the window cannot open. gantry-cli does the same work without one: try gantry-cli --help.</source>
        <translation>Hier gibt es keine Anzeige, daher kann das Fenster nicht geöffnet werden. gantry-cli leistet dasselbe ohne Anzeige: siehe gantry-cli --help.</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation>Der Drucker wartet auf Sie: Bestätigen Sie an seiner Anzeige.</translation>
    </message>
    <message>
        <source>The printer says: %1</source>
        <translation>Der Drucker meldet: %1</translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation>Extruder und Lüfter</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation>Filamentlänge</translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation>Wie viel Filament „Extrudieren“ und „Einziehen“ bewegen.</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Extrudieren</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation>Aktives Werkzeug</translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation>Filament aus der Düse drücken.</translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation>Filament zurückziehen.</translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation>Das Werkzeug, das bewegt wird und extrudiert.</translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation>Drehzahl des Bauteillüfters.</translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation>Geschwindigkeit aller Bewegungen eines Drucks, in Prozent der Werte in der Datei.</translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation>Filamentmenge, in Prozent der Werte in der Datei.</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Werkzeug %1</translation>
    </message>
</context>
<context>
    <name>gantry::FileLocation</name>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>„%1“ ist keine G-Code-Datei. Ihr Name muss auf .gcode, .gco, .g oder .gc~ enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>„%1“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the folder of uploaded files.</source>
        <translation>„%1“ liegt nicht im Ordner der hochgeladenen Dateien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>„%1“ ist keine lesbare Datei.</translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation>Die Datei „%1“ existiert nicht. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine G-Code-Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe. Nur gewöhnliche Dateien können gedruckt werden.</translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Ändern Sie die Zugriffsrechte oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie den Datenträger oder die Netzwerkfreigabe.</translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation>„%1“ enthält keine Befehle für einen Drucker. Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation>„%1“ wurde während des Drucks geändert, daher wurde der Druck pausiert. Stellen Sie die alte Datei wieder her und setzen Sie den Druck fort, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation>„%1“ ist nicht mehr vorhanden, daher wurde der Druck pausiert. Legen Sie die Datei zurück und setzen Sie den Druck fort, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation>„%1“ wurde während des Drucks geändert oder entfernt, daher wurde der Druck pausiert. Der Rest war schon gelesen: Setzen Sie fort, um ihn zu drucken, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files you open are listed here.</source>
        <translation>Hier werden die Dateien aufgelistet, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Im Terminal suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation>Älterer Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Neuerer Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
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
</context>
<context>
    <name>gantry::GcodeLineScanner</name>
    <message>
        <source>The file is not G-code text: line %1 holds binary data. Export the model as plain G-code.</source>
        <translation>Die Datei ist kein G-Code-Text: Zeile %1 enthält Binärdaten. Exportieren Sie das Modell als reinen G-Code.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation>Zeile %1 ist länger, als ein Drucker annimmt; dies ist also keine Datei für einen Drucker. Exportieren Sie das Modell als reinen G-Code.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation>Die Datei ist UTF-16-Text, den kein Drucker liest. Speichern Sie sie als einfachen Text (ASCII oder UTF-8).</translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation>%1 Baud an %2 wird probiert (%3 von %4)</translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation>%1 wird probiert (%2 von %3)</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation>Verbinden mit %1 bei %2 Baud</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>left</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>done about</source>
        <translation>fertig ca.</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Fortschritt des Drucks</translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation>Das Druckerprofil</translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation>Druckerprofil: %1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation>Zum Wechseln des Profils trennen</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation>Das Druckerprofil hat keine Heizung „%1“.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Eine Temperatur muss mindestens 0 °C betragen.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C liegt über der Grenze dieser Heizung (%2 °C). Die Grenze steht im Druckerprofil.</translation>
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
        <translation>%1: nicht gemeldet</translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation>Der Drucker hat diese Temperatur noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation>Solltemperatur von %1: eingeben und Eingabetaste drücken, oder eine Vorgabe wählen.</translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation>Solltemperatur von %1 in Grad Celsius</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation>Düse</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Werkzeug %1</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Kammer</translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation>Heizungen</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Für %1 heizen</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Abkühlen</translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation>Alle Heizungen ausschalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation>Alle Solltemperaturen für %1 setzen: %2</translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation>Ein Druck ist aktiv. Warten Sie auf sein Ende oder brechen Sie ihn ab, bevor Sie eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Druckauftrag</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Ziehen Sie eine G-Code-Datei hierher oder öffnen Sie eine (Strg+O).</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Fortschritt des Drucks</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>wird berechnet</translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation>Die Datei verlangt in Zeile %1 eine Pause. Der Druck ist pausiert; mit „Weiter“ setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation>Die Datei verlangt in Zeile %1, den Druck abzubrechen.</translation>
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
        <translation>X nach links bewegen</translation>
    </message>
    <message>
        <source>Y+</source>
        <translation>Y+</translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation>Y nach hinten bewegen</translation>
    </message>
    <message>
        <source>Y−</source>
        <translation>Y−</translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation>Y nach vorn bewegen</translation>
    </message>
    <message>
        <source>X+</source>
        <translation>X+</translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation>X nach rechts bewegen</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X und Y referenzieren</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>X referenzieren</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Y referenzieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Alle Achsen referenzieren</translation>
    </message>
    <message>
        <source>Z+</source>
        <translation>Z+</translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation>Z nach oben bewegen</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z referenzieren</translation>
    </message>
    <message>
        <source>Z−</source>
        <translation>Z−</translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation>Z nach unten bewegen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Jog with keys</source>
        <translation>Tastensteuerung</translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation>Tasten aktiv · Esc beendet</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Motoren aus</translation>
    </message>
    <message>
        <source>Home all</source>
        <translation>Referenzfahrt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Schritt von %1</translation>
    </message>
    <message>
        <source>Step of %1 (%2 while the keys are armed)</source>
        <translation>Schritt von %1 (%2 bei aktiven Tasten)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation>Schritt beliebiger Länge</translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation>Die Länge eines Schritts. Jede Länge kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation>Geschwindigkeit beim Bewegen in Prozent der Werte im Druckerprofil</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile.</source>
        <translation>Geschwindigkeit von Bewegungen von Hand, in Prozent der Geschwindigkeiten im Profil.</translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation>Die Motoren ausschalten, sodass die Achsen von Hand verschoben werden können. Die Position geht verloren.</translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation>Mit Tasten bewegen: Pfeile bewegen X und Y, Bild auf und Bild ab (oder W und S) bewegen Z, 1 bis 4 wählen den Schritt, Umschalt macht ihn zehnmal so lang, Alt zehnmal kürzer, Pos1, Ende und Strg+Pos1 referenzieren, E und R extrudieren und ziehen ein, Esc beendet</translation>
    </message>
    <message>
        <source>– mm</source>
        <translation>– mm</translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation>Der Drucker hat seine Position noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation>Nicht referenziert: Hier vermutet sich der Drucker.</translation>
    </message>
    <message>
        <source>Not homed</source>
        <translation>Nicht referenziert</translation>
    </message>
    <message>
        <source>Before homing the printer does not know where it is, so moves are not limited to the bed.</source>
        <translation>Vor der Referenzfahrt weiß der Drucker nicht, wo er steht; Bewegungen sind nicht auf das Bett begrenzt.</translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation>Die Datei %1 ist nicht verständlich: In Zeile %2 steht ein Fehler.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner existiert, ob Sie darin schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>Die Datei %1 ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation>Die Datei %1 ist nicht verständlich: Sie enthält kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation>der virtuelle Drucker</translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation>Kein Drucker hat geantwortet. Prüfen Sie, ob der Drucker eingeschaltet und sein Kabel eingesteckt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation>An %1 hat nichts geantwortet. Prüfen Sie, ob der Drucker eingeschaltet und sein Kabel eingesteckt ist, oder wählen Sie eine andere Baudrate.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation>An %1 hat nichts geantwortet. Prüfen Sie, ob der Drucker eingeschaltet und sein Kabel eingesteckt ist.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation>Das Gerät an %1 antwortet, aber mit keiner der probierten Baudraten lesbar. Wählen Sie die Baudrate, die in der Firmware des Druckers eingestellt ist.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation>Das Gerät an %1 antwortet, aber nicht lesbar: Die Baudrate ist wahrscheinlich falsch. Wählen Sie eine andere oder „Automatisch“.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation>Das Gerät an %1 antwortet, aber nicht wie ein 3D-Drucker. Wählen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation>Der Drucker an %1 hat %2 Sekunden lang nicht geantwortet, und die Verbindung wurde getrennt. Prüfen Sie den Drucker und sein Kabel und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: home it before you start again.</source>
        <translation>Der Drucker ist von selbst neu gestartet, daher kann der Druckauftrag nicht weiterlaufen. Seine Heizungen sind aus und seine Position ist unbekannt: Referenzieren Sie ihn vor dem nächsten Start.</translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation>Die Verbindung wurde getrennt, während der Druckauftrag lief.</translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation>Not-Halt: Der Drucker wurde angewiesen anzuhalten, und die Verbindung wurde getrennt. Setzen Sie den Drucker zurück und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The printer has halted and reports: &quot;%1&quot;. Find the cause, then reset the printer and connect again.</source>
        <translation>Der Drucker hat angehalten und meldet: „%1“. Finden Sie die Ursache, setzen Sie dann den Drucker zurück und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation>Der Drucker verlangt erneut Zeile %1, die nicht mehr vorgehalten wird. Er wurde angewiesen anzuhalten, da sonst ein Teil des Drucks fehlen würde. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>Der Drucker verlangt Zeile %1 immer wieder, kann das Gesendete also nicht lesen. Er wurde angewiesen anzuhalten. Prüfen Sie das Kabel oder wählen Sie eine niedrigere Baudrate.</translation>
    </message>
    <message>
        <source>The device on %1 runs %2, which is made for other machines than 3D printers and cannot be used here. Choose another port.</source>
        <translation>Auf dem Gerät an %1 läuft %2, das für andere Maschinen als 3D-Drucker gemacht ist und hier nicht benutzt werden kann. Wählen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>The printer reports an error: &quot;%1&quot;. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>Der Drucker meldet einen Fehler: „%1“. Er wurde angehalten und die Verbindung getrennt. Beheben Sie die Ursache, setzen Sie den Drucker zurück und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer reports an error: &quot;%1&quot;. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>Der Drucker meldet einen Fehler: „%1“. Die Verbindung wurde getrennt; der Drucker wurde nicht angehalten. Beheben Sie die Ursache und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>Der Drucker fordert Zeile %1 erneut an, die nicht mehr vorliegt. Die Verbindung wurde getrennt; der Drucker wurde nicht angehalten. Prüfen Sie das Kabel und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>Der Drucker fordert Zeile %1 immer wieder an, er kann das Gesendete also nicht lesen. Die Verbindung wurde getrennt; der Drucker wurde nicht angehalten. Prüfen Sie das Kabel oder wählen Sie eine niedrigere Geschwindigkeit (Baudrate).</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>D&amp;rucker</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation>Stellt eine Verbindung zu einem Drucker her und gibt den Datenverkehr aus, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation>Die Uhrzeit vor jeder Zeile ausgeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation>Ein Schritt muss mindestens 0,001 mm lang sein.</translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation>Die Achse %1 ist am Ende ihres Wegs.</translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation>Die Länge zum Extrudieren muss zwischen 0,001 und 1000 mm liegen.</translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation>Das Druckerprofil hat keinen Extruder %1.</translation>
    </message>
</context>
<context>
    <name>gantry::MoveCommands</name>
    <message>
        <source>Moves axes by a distance in mm: x=10 z=-0.5. Waits until the printer has moved.</source>
        <translation>Bewegt Achsen um eine Strecke in mm: x=10 z=-0.5. Wartet, bis der Drucker gefahren ist.</translation>
    </message>
    <message>
        <source>Move to the position.</source>
        <translation>Zur Position fahren.</translation>
    </message>
    <message>
        <source>The speed in mm/min; 0 = as set last. Without it, the profile&apos;s.</source>
        <translation>Die Geschwindigkeit in mm/min; 0 = wie zuletzt gesetzt. Ohne Angabe die des Profils.</translation>
    </message>
    <message>
        <source>%1 is not a speed. Write a number of mm/min.</source>
        <translation>%1 ist keine Geschwindigkeit. Geben Sie eine Zahl in mm/min an.</translation>
    </message>
    <message>
        <source>Homes axes, all three if none is named. Waits until the printer is there.</source>
        <translation>Fährt Achsen auf ihre Referenzpunkte, alle drei, wenn keine genannt ist. Wartet, bis der Drucker dort ist.</translation>
    </message>
    <message>
        <source>Sets targets in degrees Celsius, tool0=210 bed=60, &quot;off&quot; switches a heater off. Without arguments it prints the temperatures.</source>
        <translation>Setzt Zieltemperaturen in Grad Celsius, tool0=210 bed=60; „off“ schaltet eine Heizung aus. Ohne Angaben werden die Temperaturen ausgegeben.</translation>
    </message>
    <message>
        <source>Sends a G-code script by its name, with variables for its template. Waits until the printer has carried it out.</source>
        <translation>Sendet ein G-Code-Skript unter seinem Namen, mit Variablen für seine Vorlage. Wartet, bis der Drucker es ausgeführt hat.</translation>
    </message>
    <message>
        <source>Name the script to send.</source>
        <translation>Nennen Sie das Skript, das gesendet werden soll.</translation>
    </message>
    <message>
        <source>%1 is not a distance. Write an axis and millimetres: x=10.</source>
        <translation>%1 ist keine Strecke. Geben Sie eine Achse und Millimeter an: x=10.</translation>
    </message>
    <message>
        <source>Name an axis and millimetres: x=10.</source>
        <translation>Nennen Sie eine Achse und Millimeter: x=10.</translation>
    </message>
    <message>
        <source>%1 is not a target. Write a heater and degrees: tool0=210.</source>
        <translation>%1 ist kein Ziel. Geben Sie eine Heizung und Grad an: tool0=210.</translation>
    </message>
    <message>
        <source>%1 is not a variable. Write a name and a value: count=3.</source>
        <translation>%1 ist keine Variable. Geben Sie einen Namen und einen Wert an: count=3.</translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation>Geben Sie ein Gerät wie /dev/ttyACM0 oder COM5 ein oder eine Adresse als Host:Port, etwa 192.168.1.20:23.</translation>
    </message>
</context>
<context>
    <name>gantry::OctoPrintProfile</name>
    <message>
        <source>This is not a printer profile of OctoPrint: such a file is a list of names with values.</source>
        <translation>Das ist kein Druckerprofil von OctoPrint: Eine solche Datei ist eine Liste von Namen mit Werten.</translation>
    </message>
    <message>
        <source>The printer profile cannot be read: it holds far more than a profile does.</source>
        <translation>Das Druckerprofil kann nicht gelesen werden: Es enthält weit mehr als ein Profil.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood: there is a mistake in line %1.</source>
        <translation>Das Druckerprofil ist nicht zu verstehen: In Zeile %1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood.</source>
        <translation>Das Druckerprofil ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation>Listet die Anschlüsse auf, hinter denen ein Drucker sein kann. Kein Anschluss wird geöffnet.</translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation>Auch serielle Anschlüsse ohne USB auflisten.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation>Kein serielles Gerät wurde gefunden. Prüfen Sie das Kabel und ob der Drucker eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once.</source>
        <translation>Druckt eine G-Code-Datei bis zum Ende. Strg+C bricht den Druck geordnet ab; ein zweites Strg+C trennt die Verbindung sofort.</translation>
    </message>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>Das zu verwendende Druckerprofil; ohne Angabe das Standardprofil.</translation>
    </message>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>Die Standardausgabe mit einer JSON-Zeile über den Druck beenden.</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>Es gibt kein Druckerprofil %1.</translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation>Der Druck ist pausiert. Die Eingabetaste setzt fort, Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation>Der Druck ist pausiert. Setzen Sie ihn am Drucker fort oder brechen Sie ihn mit Strg+C ab.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Der Druck wird abgebrochen. Ein weiteres Strg+C trennt die Verbindung sofort.</translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation>Die Verbindung wurde getrennt, bevor der Drucker den Druck abgebrochen hatte. Seine Heizungen sind möglicherweise noch an.</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>Der Druck ist fertig.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintHost</name>
    <message>
        <source>The printer is not connected. Connect it and start the script again.</source>
        <translation>Der Drucker ist nicht verbunden. Verbinden Sie ihn und starten Sie das Skript erneut.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>Die Verbindung wurde getrennt, während der Druck aktiv war.</translation>
    </message>
    <message>
        <source>The printer has no tool %1; tool %2 is used again. Check the number of extruders in the printer profile.</source>
        <translation>Der Drucker hat kein Werkzeug %1; Werkzeug %2 wird wieder benutzt. Prüfen Sie die Zahl der Extruder im Druckerprofil.</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>Es gibt kein serielles USB-Gerät. Prüfen Sie das Kabel und ob der Drucker eingeschaltet ist, oder wählen Sie einen Anschluss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a command for the host in a file. It is not sent to the printer.</source>
        <translation>„%1“ ist ein Befehl an den Host in einer Datei. Er wird nicht an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>print started</source>
        <translation>Druck gestartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>print done</source>
        <translation>Druck fertig</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>Druck abgebrochen</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>Druck gescheitert</translation>
    </message>
    <message>
        <source>The name of the script is missing.</source>
        <translation>Der Name des Skripts fehlt.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;.</source>
        <translation>Es gibt kein Skript „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>„%1“ ist keine G-Code-Datei. Ihr Name muss auf .gcode, .gco, .g oder .gc~ enden.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Es besteht keine Verbindung zu einem Drucker.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterCommands</name>
    <message>
        <source>A speed must be 0 mm/min or more.</source>
        <translation>Eine Geschwindigkeit muss mindestens 0 mm/min betragen.</translation>
    </message>
    <message>
        <source>Name at least one axis to move.</source>
        <translation>Nennen Sie mindestens eine Achse, die bewegt werden soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis. The axes are x, y, z and e.</source>
        <translation>„%1“ ist keine Achse. Die Achsen sind x, y, z und e.</translation>
    </message>
    <message>
        <source>The axis %1 is named twice.</source>
        <translation>Die Achse %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The distance of the axis %1 is no number.</source>
        <translation>Die Strecke der Achse %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>A rate must be between 1 and %1 %.</source>
        <translation>Ein Prozentsatz muss zwischen 1 und %1 % liegen.</translation>
    </message>
    <message>
        <source>Name at least one axis to home.</source>
        <translation>Nennen Sie mindestens eine Achse für die Referenzfahrt.</translation>
    </message>
    <message>
        <source>The length to extrude is no number.</source>
        <translation>Die Länge zum Extrudieren ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tool. Tools are called tool0, tool1 and so on.</source>
        <translation>„%1“ ist kein Werkzeug. Werkzeuge heißen tool0, tool1 und so weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heater. Heaters are called tool0, tool1 and so on, bed and chamber.</source>
        <translation>„%1“ ist keine Heizung. Heizungen heißen tool0, tool1 und so weiter, bed und chamber.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Eine Temperatur muss mindestens 0 °C betragen.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C liegt über der Grenze dieser Heizung (%2 °C). Die Grenze steht im Druckerprofil.</translation>
    </message>
    <message>
        <source>An offset must be between -%1 and %1 °C.</source>
        <translation>Ein Versatz muss zwischen -%1 und %1 °C liegen.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation>Die Breite muss größer als 0 und kleiner als 10000 mm sein.</translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation>Die Tiefe muss größer als 0 und kleiner als 10000 mm sein.</translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation>Die Höhe muss größer als 0 und kleiner als 10000 mm sein.</translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation>Der Bereich, den das Werkzeug erreicht, muss in mm-Zahlen angegeben sein.</translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation>Im Bereich, den das Werkzeug erreicht, muss jedes Minimum kleiner als sein Maximum sein.</translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation>Die Anzahl der Extruder muss zwischen 1 und 99 liegen.</translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation>Der Düsendurchmesser muss größer als 0 und höchstens 20 mm sein.</translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation>Die Standardlänge zum Extrudieren muss größer als 0 und höchstens 1000 mm sein.</translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation>Die Versätze der Extruder müssen Zahlen in mm sein.</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min.</source>
        <translation>Die Geschwindigkeit der Achse %1 muss zwischen 1 und 1000000 mm/min liegen.</translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation>Die höchste Temperatur der Düse muss zwischen 1 und 600 °C liegen.</translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation>Die höchste Temperatur des Betts muss zwischen 1 und 600 °C liegen.</translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation>Die höchste Temperatur der Kammer muss zwischen 1 und 600 °C liegen.</translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation>Die niedrigste Temperatur zum Extrudieren muss zwischen 0 °C und der höchsten Temperatur der Düse liegen.</translation>
    </message>
    <message>
        <source>The printer profile needs a name.</source>
        <translation>Das Druckerprofil braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation>Das Druckerprofil ist nicht verständlich: „%1“ ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation>Das Druckerprofil stammt von einer neueren Version von Gantry. Aktualisieren Sie Gantry, um es zu verwenden.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>Das zu verwendende Druckerprofil; ohne Angabe das Standardprofil.</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Nach so vielen Sekunden aufgeben; ohne Angabe nie.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>Es gibt kein Druckerprofil %1.</translation>
    </message>
    <message>
        <source>The printer was not done in the given time.</source>
        <translation>Der Drucker wurde in der vorgegebenen Zeit nicht fertig.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Unterbrochen, bevor der Drucker fertig war.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation>In diesem Ordner liegen mehr als %1 Profile. Nur die ersten wurden gelesen.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Die Datei %1 existiert bereits, konnte aber nicht gelesen werden. Benennen Sie sie um, löschen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation>Es gibt bereits ein Druckerprofil mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation>Es gibt kein Druckerprofil „%1“.</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation>Das Standardprofil kann nicht gelöscht werden. Machen Sie zuerst ein anderes zum Standard.</translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation>Dieses Profil ist immer vorhanden. Es kann geändert, aber nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Die Datei %1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation>Die Kennung eines Druckerprofils darf keine Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation>Die Kennung eines Druckerprofils braucht mindestens einen Buchstaben von A bis Z oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The printer profile needs an identifier or a name.</source>
        <translation>Das Druckerprofil braucht eine Kennung oder einen Namen.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect the printer to delete it.</source>
        <translation>Dieses Profil wird benutzt. Trennen Sie den Drucker, um es zu löschen.</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation>%1 %  Zeile %2  %3 gedruckt</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation>Es kann kein Pseudo-Terminal angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation>Das Pseudo-Terminal hat keinen Namen: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation>Das Pseudo-Terminal kann nicht eingerichtet werden: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation>%1 existiert bereits und ist keine Verknüpfung. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation>Die Verknüpfung %1 kann nicht angelegt werden. Prüfen Sie, ob ihr Ordner existiert und beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation>Der Wert muss zwischen %1 und %2 % liegen.</translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation>%1 in Prozent, Schieberegler</translation>
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
        <translation>%1 in Prozent</translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation>%1 Seit dem Verbinden wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gantry::RecordFile</name>
    <message>
        <source>The file %1 was written by a newer version of Gantry. It is left as it is; update Gantry to use it.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von Gantry. Sie bleibt, wie sie ist; aktualisieren Sie Gantry, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>The file %1 could not be understood and starts anew. The old one was kept as %2.</source>
        <translation>Die Datei %1 war nicht zu verstehen und beginnt neu. Die alte wurde als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Die Datei %1 kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>gantry::RecoveryStore</name>
    <message>
        <source>How far the print came cannot be kept.</source>
        <translation>Wie weit der Druck kam, kann nicht festgehalten werden.</translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation>Die Datei %1 ist zu groß für eine aufgezeichnete Sitzung.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptSet</name>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Es gibt kein Skript namens „%1“.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptStore</name>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>Das Skript %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a script.</source>
        <translation>Die Datei %1 ist zu groß für ein Skript.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file.</source>
        <translation>Die Datei %1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The script %1 cannot be saved: %2.</source>
        <translation>Das Skript %1 kann nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The name of a script must not contain slashes.</source>
        <translation>Der Name eines Skripts darf keine Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>The name of a script needs at least one letter from A to Z or a digit.</source>
        <translation>Der Name eines Skripts braucht mindestens einen Buchstaben von A bis Z oder eine Ziffer.</translation>
    </message>
    <message>
        <source>There are more than %1 scripts in this folder. Only the first ones were read.</source>
        <translation>In diesem Ordner liegen mehr als %1 Skripte. Nur die ersten wurden gelesen.</translation>
    </message>
    <message>
        <source>This script is too long.</source>
        <translation>Dieses Skript ist zu lang.</translation>
    </message>
    <message>
        <source>This script contains characters that are not text.</source>
        <translation>Dieses Skript enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Die Datei %1 existiert bereits, konnte aber nicht gelesen werden. Benennen Sie sie um, löschen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot; of yours.</source>
        <translation>Es gibt kein eigenes Skript „%1“.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Die Datei %1 kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptTemplate</name>
    <message>
        <source>The script is too long.</source>
        <translation>Das Skript ist zu lang.</translation>
    </message>
    <message>
        <source>There is a mistake in the script &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Im Skript „%1“ ist ein Fehler, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>No value can be given here.</source>
        <translation>Hier kann kein Wert stehen.</translation>
    </message>
    <message>
        <source>Too many values are given here; there can be: %1.</source>
        <translation>Hier stehen zu viele Werte; möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Einen Parameter „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>A whole number is needed here, not %1.</source>
        <translation>Hier wird eine ganze Zahl gebraucht, nicht %1.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Hier wird durch null geteilt.</translation>
    </message>
    <message>
        <source>A negative number has no such power.</source>
        <translation>Eine negative Zahl hat keine solche Potenz.</translation>
    </message>
    <message>
        <source>This repeats too often.</source>
        <translation>Das wiederholt sich zu oft.</translation>
    </message>
    <message>
        <source>This cannot be calculated with %1 and %2.</source>
        <translation>Mit %1 und %2 lässt sich das nicht berechnen.</translation>
    </message>
    <message>
        <source>Only a text can be in a text.</source>
        <translation>In einem Text kann nur ein Text enthalten sein.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered; only numbers can be compared with numbers and texts with texts.</source>
        <translation>%1 und %2 haben keine Reihenfolge; nur Zahlen lassen sich mit Zahlen und Texte mit Texten vergleichen.</translation>
    </message>
    <message>
        <source>%1 cannot be the key of a map.</source>
        <translation>%1 kann kein Schlüssel einer Zuordnung sein.</translation>
    </message>
    <message>
        <source>There is nothing to look for in %1.</source>
        <translation>In %1 kann nichts gesucht werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be called: %1().</source>
        <translation>„%1“ muss aufgerufen werden: %1().</translation>
    </message>
    <message>
        <source>This cannot be the key of a map.</source>
        <translation>Das kann kein Schlüssel einer Zuordnung sein.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Das kann nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function.</source>
        <translation>„%1“ ist keine Funktion.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>namespace takes values with names only: namespace(a=1).</source>
        <translation>namespace nimmt nur Werte mit Namen: namespace(a=1).</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; needs a value to compare with.</source>
        <translation>Der Test „%1“ braucht einen Vergleichswert.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>This expression is too long.</source>
        <translation>Dieser Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a whole number, not %2.</source>
        <translation>„%%1“ braucht eine ganze Zahl, nicht %2.</translation>
    </message>
    <message>
        <source>This field is too wide.</source>
        <translation>Dieses Feld ist zu breit.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a number, not %2.</source>
        <translation>„%%1“ braucht eine Zahl, nicht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that is known here.</source>
        <translation>„%1“ ist kein hier bekanntes Format.</translation>
    </message>
    <message>
        <source>The format has more fields than there are values.</source>
        <translation>Das Format hat mehr Felder, als es Werte gibt.</translation>
    </message>
    <message>
        <source>The format has fewer fields than there are values.</source>
        <translation>Das Format hat weniger Felder, als es Werte gibt.</translation>
    </message>
    <message>
        <source>This comment has no end (#}).</source>
        <translation>Dieser Kommentar hat kein Ende (#}).</translation>
    </message>
    <message>
        <source>This tag has no end ({% endraw %}).</source>
        <translation>Diese Marke hat kein Ende ({% endraw %}).</translation>
    </message>
    <message>
        <source>This tag has no end (%1).</source>
        <translation>Diese Marke hat kein Ende (%1).</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This character code cannot be read.</source>
        <translation>Dieser Zeichencode ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; has no meaning here.</source>
        <translation>Das Zeichen „%1“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing here.</source>
        <translation>„%1“ schließt hier nichts.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is expected instead of &quot;%2&quot;.</source>
        <translation>Hier wird „%1“ statt „%2“ erwartet.</translation>
    </message>
    <message>
        <source>%1 has no length.</source>
        <translation>%1 hat keine Länge.</translation>
    </message>
    <message>
        <source>A map is needed here, not %1.</source>
        <translation>Hier wird eine Zuordnung gebraucht, nicht %1.</translation>
    </message>
    <message>
        <source>Only numbers, or only texts, can be sorted.</source>
        <translation>Nur Zahlen oder nur Texte lassen sich sortieren.</translation>
    </message>
    <message>
        <source>Lists and maps cannot be told apart here.</source>
        <translation>Listen und Zuordnungen lassen sich hier nicht unterscheiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached from a script.</source>
        <translation>„%1“ ist aus einem Skript nicht erreichbar.</translation>
    </message>
    <message>
        <source>No part can be cut out of %1.</source>
        <translation>Aus %1 lässt sich kein Teil ausschneiden.</translation>
    </message>
    <message>
        <source>The step must not be zero.</source>
        <translation>Die Schrittweite darf nicht null sein.</translation>
    </message>
    <message>
        <source>The separator must not be empty.</source>
        <translation>Das Trennzeichen darf nicht leer sein.</translation>
    </message>
    <message>
        <source>There is nothing to take in turn.</source>
        <translation>Es gibt nichts, was reihum genommen werden könnte.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; for %2.</source>
        <translation>Für %2 gibt es keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>A value is missing here: %1.</source>
        <translation>Hier fehlt ein Wert: %1.</translation>
    </message>
    <message>
        <source>range takes one to three whole numbers.</source>
        <translation>range nimmt eine bis drei ganze Zahlen.</translation>
    </message>
    <message>
        <source>This range has more than %1 items.</source>
        <translation>Dieser Bereich hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>dict takes values with names only: dict(a=1).</source>
        <translation>dict nimmt nur Werte mit Namen: dict(a=1).</translation>
    </message>
    <message>
        <source>A number is needed here, not %1.</source>
        <translation>Hier wird eine Zahl gebraucht, nicht %1.</translation>
    </message>
    <message>
        <source>The method of rounding is common, ceil or floor.</source>
        <translation>Die Art des Rundens ist common, ceil oder floor.</translation>
    </message>
    <message>
        <source>Texts cannot be added up; use the filter join.</source>
        <translation>Texte lassen sich nicht aufsummieren; benutzen Sie den Filter join.</translation>
    </message>
    <message>
        <source>{% %1 %} is not closed: {% end%1 %} is missing.</source>
        <translation>{% %1 %} ist nicht geschlossen: {% end%1 %} fehlt.</translation>
    </message>
    <message>
        <source>The name of a tag</source>
        <translation>Der Name einer Marke</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but nothing is open.</source>
        <translation>Hier steht {% %1 %}, aber es ist nichts offen.</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but {% %2 %} is open.</source>
        <translation>Hier steht {% %1 %}, offen ist aber {% %2 %}.</translation>
    </message>
    <message>
        <source>The tag {% %1 %} is not known.</source>
        <translation>Die Marke {% %1 %} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Recursive loops are not supported.</source>
        <translation>Rekursive Schleifen werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Nothing can be assigned to &quot;%1&quot;.</source>
        <translation>„%1“ kann nichts zugewiesen werden.</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Ein Name oder eine Zahl</translation>
    </message>
    <message>
        <source>The name of a filter</source>
        <translation>Der Name eines Filters</translation>
    </message>
    <message>
        <source>There is no filter named &quot;%1&quot;.</source>
        <translation>Es gibt keinen Filter namens „%1“.</translation>
    </message>
    <message>
        <source>The name of a test</source>
        <translation>Der Name eines Tests</translation>
    </message>
    <message>
        <source>There is no test named &quot;%1&quot;.</source>
        <translation>Es gibt keinen Test namens „%1“.</translation>
    </message>
    <message>
        <source>Tests cannot follow each other; use &quot;and&quot;.</source>
        <translation>Tests können nicht aufeinander folgen; benutzen Sie „and“.</translation>
    </message>
    <message>
        <source>Values without a name come before those with one.</source>
        <translation>Werte ohne Namen stehen vor denen mit Namen.</translation>
    </message>
    <message>
        <source>The name of a script is needed here, not %1.</source>
        <translation>Hier wird der Name eines Skripts gebraucht, nicht %1.</translation>
    </message>
    <message>
        <source>There is no snippet named &quot;%1&quot;.</source>
        <translation>Es gibt keinen Baustein namens „%1“.</translation>
    </message>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Es gibt kein Skript namens „%1“.</translation>
    </message>
    <message>
        <source>Scripts include each other more than %1 levels deep.</source>
        <translation>Skripte binden einander mehr als %1 Ebenen tief ein.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 values.</source>
        <translation>Es gibt %1 Namen für %2 Werte.</translation>
    </message>
    <message>
        <source>Only the members of a namespace can be changed: {% set %1 = namespace() %}.</source>
        <translation>Nur die Mitglieder eines namespace lassen sich ändern: {% set %1 = namespace() %}.</translation>
    </message>
    <message>
        <source>The script takes too long or produces too much. Check its loops.</source>
        <translation>Das Skript dauert zu lange oder erzeugt zu viel. Prüfen Sie seine Schleifen.</translation>
    </message>
    <message>
        <source>The script is nested too deeply.</source>
        <translation>Das Skript ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This text becomes longer than %1 characters.</source>
        <translation>Dieser Text wird länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Listen sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This value is undefined.</source>
        <translation>Dieser Wert ist nicht definiert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined.</source>
        <translation>„%1“ ist nicht definiert.</translation>
    </message>
    <message>
        <source>The result is too large for a number.</source>
        <translation>Das Ergebnis ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <source>A range or a view of a map cannot be printed. Use a loop, or the filters list and join.</source>
        <translation>Ein Bereich oder eine Sicht auf eine Zuordnung lässt sich nicht ausgeben. Benutzen Sie eine Schleife oder die Filter list und join.</translation>
    </message>
    <message>
        <source>This cannot be printed; name one of its members.</source>
        <translation>Das lässt sich nicht ausgeben; nennen Sie eines seiner Mitglieder.</translation>
    </message>
    <message>
        <source>There is nothing to walk through in %1.</source>
        <translation>In %1 gibt es nichts zu durchlaufen.</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>ein nicht definierter Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>ein namespace</translation>
    </message>
    <message>
        <source>the variable &quot;loop&quot;</source>
        <translation>die Variable „loop“</translation>
    </message>
    <message>
        <source>The values of a format are given without names.</source>
        <translation>Die Werte eines Formats stehen ohne Namen.</translation>
    </message>
    <message>
        <source>The filter replace needs what to replace, and by what.</source>
        <translation>Der Filter replace braucht, was ersetzt wird und wodurch.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the end of the script</source>
        <translation>das Ende des Skripts</translation>
    </message>
    <message>
        <source>The script is nested too deeply here.</source>
        <translation>Das Skript ist hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>%1 wird hier erwartet, nicht %2.</translation>
    </message>
</context>
<context>
    <name>gantry::SdCardController</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>Der Drucker meldet keine Speicherkarte. Legen Sie eine ein und initialisieren Sie sie.</translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it first.</source>
        <translation>Der Drucker ist nicht verbunden. Verbinden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The card cannot be used by hand while a job is active. Wait for its end, or cancel it.</source>
        <translation>Während eines Auftrags kann die Karte nicht von Hand benutzt werden. Warten Sie das Ende ab oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>There is no file “%1” on the printer&apos;s card.</source>
        <translation>Auf der Karte des Druckers gibt es keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>gantry::SdCommand</name>
    <message>
        <source>The printer reports no memory card. Put one in and try again.</source>
        <translation>Der Drucker meldet keine Speicherkarte. Legen Sie eine ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The files on the printer&apos;s memory card. ls lists them, print prints one to its end, upload copies a file to the card, rm deletes one.</source>
        <translation>Die Dateien auf der Speicherkarte des Druckers. ls listet sie auf, print druckt eine bis zum Ende, upload kopiert eine Datei auf die Karte, rm löscht eine.</translation>
    </message>
    <message>
        <source>ls: print the list as JSON.</source>
        <translation>ls: die Liste als JSON ausgeben.</translation>
    </message>
    <message>
        <source>upload: the name on the card; without it, made of the file&apos;s.</source>
        <translation>upload: der Name auf der Karte; ohne Angabe aus dem der Datei gebildet.</translation>
    </message>
    <message>
        <source>Write sd ls, sd print NAME, sd upload FILE or sd rm NAME.</source>
        <translation>Geben Sie sd ls, sd print NAME, sd upload DATEI oder sd rm NAME an.</translation>
    </message>
    <message>
        <source>There is no file %1 on the printer&apos;s card.</source>
        <translation>Auf der Karte des Druckers gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>Der Druck ist fertig.</translation>
    </message>
    <message>
        <source>The file is on the card.</source>
        <translation>Die Datei ist auf der Karte.</translation>
    </message>
    <message>
        <source>The printer did not delete the file %1.</source>
        <translation>Der Drucker hat die Datei %1 nicht gelöscht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Unterbrochen, bevor der Drucker fertig war.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Der Druck wird abgebrochen. Ein weiteres Strg+C trennt die Verbindung sofort.</translation>
    </message>
</context>
<context>
    <name>gantry::SdNames</name>
    <message>
        <source>The card holds too many files whose names begin like “%1”. Rename the file, or delete some of them.</source>
        <translation>Auf der Karte liegen zu viele Dateien, deren Namen wie „%1“ beginnen. Benennen Sie die Datei um oder löschen Sie einige davon.</translation>
    </message>
    <message>
        <source>“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.</source>
        <translation>„%1“ ist keine G-Code-Datei. Ihr Name muss auf .gcode, .gco oder .g enden.</translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation>Sendet G-Code-Zeilen an einen Drucker und gibt seine Antworten aus, bis die letzte Zeile bestätigt ist.</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Nach so vielen Sekunden aufgeben; ohne Angabe nie.</translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation>Es gibt keine Zeile zum Senden.</translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation>Zeilen, die mit @ beginnen, sind nicht für den Drucker bestimmt.</translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation>Unterbrochen, bevor die letzte Zeile bestätigt wurde.</translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation>Die letzte Zeile wurde nicht in der angegebenen Zeit bestätigt.</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation>Virtueller Drucker</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>Other port or address…</source>
        <translation>Anderer Anschluss oder Adresse…</translation>
    </message>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>Ein Gerät, das nicht aufgelistet ist, oder ein Drucker hinter einer Netzwerkbrücke: Hostname und Portnummer.</translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation>Sie dürfen den Anschluss %1 nicht benutzen. Bitten Sie den Administrator dieses Computers um Zugriff.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation>Sie dürfen den Anschluss %1 noch nicht benutzen: Sie wurden erst nach Ihrer Anmeldung in die Gruppe „%2“ aufgenommen. Melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation>Sie dürfen den Anschluss %1 nicht benutzen: Er gehört der Gruppe „%2“. Führen Sie in einem Terminal sudo usermod -aG %2 &quot;$USER&quot; aus, melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation>Der Anschluss %1 wird von einem anderen Programm benutzt. Trennen Sie dort zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation>Der Anschluss %1 wird bereits von diesem Programm benutzt. Trennen Sie dort zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation>Der Anschluss %1 wird vom Prozess %2 benutzt. Trennen Sie dort zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation>Der Anschluss %1 wird von %2 (Prozess %3) benutzt. Trennen Sie dort zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation>Es wurde kein Anschluss gewählt.</translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation>Es gibt keinen Anschluss %1. Prüfen Sie das Kabel und ob der Drucker eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation>%1 ist kein serieller Anschluss.</translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation>Der Anschluss %1 ist verschwunden. Prüfen Sie das Kabel und die Stromversorgung des Druckers.</translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation>Der Anschluss %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>The port %1 failed: %2</source>
        <translation>Der Anschluss %1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another rate.</source>
        <translation>Der Anschluss %1 unterstützt %2 Baud nicht. Wählen Sie eine andere Baudrate.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another rate.</source>
        <translation>Der Anschluss %1 unterstützt %2 Baud nicht: Er würde %3 Baud verwenden. Wählen Sie eine andere Baudrate.</translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation>Zeile %1 der Sitzungsdatei hat nicht die Form „Sekunden &gt; Text“ oder „Sekunden &lt; Text“.</translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation>Die Sitzungsdatei enthält keinen aufgezeichneten Datenverkehr.</translation>
    </message>
</context>
<context>
    <name>gantry::SetAside</name>
    <message>
        <source>The file %1 cannot be read, and it cannot be renamed either.</source>
        <translation>Die Datei %1 kann weder gelesen noch umbenannt werden.</translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden. Gantry verwendet die Standardwerte; Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden und beginnen neu. Die alte Datei wurde als %1 behalten.</translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation>Der virtuelle Drucker wurde ausgesteckt. Verbinden Sie erneut, um ihn wieder einzustecken.</translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation>%1; die Linie zeigt die letzten 2 Minuten.</translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>Verbinden gescheitert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Bricht ab</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation>Wartet auf Sie am Drucker</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation>Bei %1 nach %2 abgebrochen.</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation>Bei %1 gescheitert. %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The printer has halted</source>
        <translation>Der Drucker hat sich abgeschaltet</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Gescheitert bei %1.</translation>
    </message>
</context>
<context>
    <name>gantry::StatusCommands</name>
    <message>
        <source>Connects to a printer and prints what is known of it once it has reported its temperatures.</source>
        <translation>Verbindet sich mit einem Drucker und gibt aus, was über ihn bekannt ist, sobald er seine Temperaturen gemeldet hat.</translation>
    </message>
    <message>
        <source>Print the documented data as JSON.</source>
        <translation>Die dokumentierten Daten als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Lists the printer profiles.</source>
        <translation>Listet die Druckerprofile auf.</translation>
    </message>
    <message>
        <source>Print them in full as JSON.</source>
        <translation>Sie vollständig als JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation>Position des Werkzeugs</translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis.</source>
        <translation>Wo das Werkzeug ist, in mm, wie vom Drucker gemeldet oder aus dem Gesendeten abgeleitet. Ein Strich heißt unbekannt: Referenzieren Sie die Achse.</translation>
    </message>
    <message>
        <source>Messages that wait to be read under the header.</source>
        <translation>Ungelesene Meldungen unter der Kopfleiste.</translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation>Tasten bewegen den Drucker · Esc beendet</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Drucker: %1</translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation>Verbindung: %1 Zeilen/s · %2</translation>
    </message>
    <message>
        <source>1 resend</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>%1 resends</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again, %3 acknowledgements lost, longest wait %4. Click to see the lines.</source>
        <translation>%1 Zeilen gesendet, %2 erneut gesendet, %3 Bestätigungen verloren, längste Wartezeit %4. Klicken Sie, um die Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>Quality of the link</source>
        <translation>Güte der Verbindung</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>Firmware des Druckers</translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation>Gesendet; der Drucker hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation>Geben Sie eine Temperatur in °C oder „Aus“ ein.</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here.</source>
        <translation>Das Druckerprofil erlaubt hier höchstens %1.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation>Der Netzwerkport %1 kann nicht benutzt werden: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation>%1 ist keine Netzwerkadresse. Schreiben Sie sie als Host:Port, zum Beispiel 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation>Die Verbindung zu %1 ging verloren. Prüfen Sie das Netzwerk und die Stromversorgung des Druckers.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation>%1 lehnt die Verbindung ab. Prüfen Sie die Portnummer und ob ein anderes Programm mit dem Drucker verbunden ist.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, and whether the printer is switched on.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und ob der Drucker eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>gantry::TemperatureChart</name>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Temperaturdiagramm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The temperatures appear here as soon as a printer reports them.</source>
        <translation>Die Temperaturen erscheinen hier, sobald ein Drucker sie meldet.</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>The temperatures could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Die Temperaturen konnten nicht nach „%1“ geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation>Die letzten %1 zeigen und mitlaufen</translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation>Alles seit dem Verbinden zeigen und mitlaufen</translation>
    </message>
    <message>
        <source>Following now</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation>Zurück zum neuesten Messwert (Doppelklick im Diagramm)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation>Angezeigtes als CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Alles als CSV…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation>Es gibt noch keine Temperaturen.</translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation>Die Temperaturen als Tabelle oder Bild speichern</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>Die Kurve von %1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation>Gestrichelt: Soll</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>Temperaturen %1</translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation>Temperaturen exportieren</translation>
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
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation>Wie gemeldet kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation>Für den Drucker bestätigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation>Temperaturmeldungen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation>Bloße Bestätigungen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation>Meldungen „busy“ und „wait“</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation>Positionsmeldungen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation>Regelmäßige Abfragen von Gantry</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>Die Uhrzeit jeder Zeile auf die Millisekunde zeigen</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Zeiten zeigen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation>G-Code, zum Beispiel M115</translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation>Befehl für den Drucker</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1: wird gezeigt, solange dies gedrückt ist. Auch sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation>Eingabe sendet; Auf und Ab holen frühere Befehle zurück. Codes werden in Großbuchstaben gesendet, wie die meiste Firmware es verlangt; Texte und Dateinamen bleiben wie eingegeben.</translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation>Den Befehl senden (Eingabe)</translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation>Weitermachen, als hätte der Drucker mit ok geantwortet. Für einen Drucker, der wartet, weil ein ok verloren ging.</translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation>Alle bisherigen Zeilen sind ausgeblendet. Wählen Sie oben, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation>Seit dem Leeren des Terminals wurde nichts übertragen.</translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation>Verbinden Sie einen Drucker, um zu sehen, was er und Gantry einander mitteilen.</translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation>Eingefügte Zeilen senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>%n eingefügte Zeile an den Drucker senden?</numerusform>
            <numerusform>%n eingefügte Zeilen an den Drucker senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation>Sie werden nacheinander in dieser Reihenfolge ausgeführt.</translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation>Die bloßen Zeilen, ohne Uhrzeit und Richtung.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation>Datenverkehr mit dem Drucker</translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation>Zur neuesten Zeile blättern und dort bleiben (Ende)</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Neueste Zeile</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation>Ein serielles Gerät sein: ein Pseudo-Terminal mit einer Verknüpfung unter PATH. Ohne --pty und --tcp gibt es keine Verknüpfung.</translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation>Stattdessen an einem Netzwerkport dieses Computers lauschen; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation>Wievielmal schneller als in Echtzeit er sich bewegt und heizt: 1 wie ein echtes Gerät, 0 so schnell wie möglich.</translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation>Was bei der Übertragung schiefgeht; siehe oben.</translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation>Jeden ausgeführten Befehl in FILE schreiben, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation>Anzahl der Extruder.</translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation>Kein beheiztes Bett.</translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation>Eine beheizte Kammer.</translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation>Mit „ok N12 P15 B3“ antworten.</translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation>Im Leerlauf jede Sekunde „wait“ senden.</translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation>M112, M108 und M410 warten in der Warteschlange, und es gibt keine Rückfragen.</translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation>Keine automatischen Temperaturmeldungen (M155).</translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation>Keine „busy“-Meldungen.</translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation>Größe des Empfangspuffers in Bytes; was bei vollem Puffer eintrifft, geht verloren.</translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation>on oder off: ob die Platine neu startet, wenn ein Programm das Gerät öffnet.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation>--speed erwartet eine Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation>Startet einen virtuellen Drucker, auf dem andere Programme drucken können. Die erste Ausgabezeile nennt, was sie öffnen: „listening on /dev/pts/5“. Endet mit Strg+C.

Fehler, durch Kommas getrennt; P ist eine Wahrscheinlichkeit pro Zeile, zum Beispiel corrupt=1%,lose-ok=0.5%,seed=7:
%1</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Diesen Befehl erklären.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation>Aufruf: gantry-cli virtual-printer [Optionen]</translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation>Das Argument „%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation>--reset-on-open erwartet on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation>--pty und --tcp schließen einander aus. Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation>Dieses System hat keine Pseudo-Terminals. Verwenden Sie --tcp PORT und verbinden Sie mit tcp://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation>Der virtuelle Drucker wurde ausgesteckt, wie von --faults verlangt.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation>ein Byte einer Zeile an den Drucker ist beschädigt</translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation>eine Zeile an den Drucker geht verloren</translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation>eine Zeile an den Drucker kommt zweimal an</translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation>ein Byte einer Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation>eine beliebige Antwort geht verloren</translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation>ein ok geht verloren</translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation>ein ok kommt zweimal an</translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation>eine Antwort kommt verspätet</translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation>Verspätung in Millisekunden (300)</translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation>die Platine startet nach so vielen Befehlen neu</translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation>keine Antwort mehr nach so vielen Befehlen</translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation>thermisches Durchgehen nach so vielen Befehlen</translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation>das Gerät verschwindet nach so vielen Befehlen</translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation>dieselbe Zahl ergibt wieder dieselben Fehler (1)</translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation>Der Fehler „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation>„%1“ ist keine Wahrscheinlichkeit für den Fehler „%2“. Geben Sie einen Prozentwert von 0% bis 100% an, zum Beispiel 1%.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation>„%1“ ist keine ganze Zahl für den Fehler „%2“.</translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation>Virtuellen &amp;Drucker testen</translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation>Alle Achsen &amp;referenzieren</translation>
    </message>
    <message>
        <source>&amp;Motors off</source>
        <translation>&amp;Motoren aus</translation>
    </message>
    <message>
        <source>C&amp;ool down</source>
        <translation>&amp;Abkühlen</translation>
    </message>
    <message>
        <source>Emergency &amp;stop</source>
        <translation>&amp;Not-Halt</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation>Druck &amp;abbrechen…</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation>T&amp;erminal</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation>&amp;Protokolle anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>&amp;Über Gantry</translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation>Eine G-Code-Datei zum Drucken wählen</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Es ist keine Datei geöffnet.</translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation>Die gewählte Datei vergessen</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation>Mit dem gewählten Anschluss verbinden</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Die Verbindung trennen</translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation>Mit einem simulierten Drucker verbinden: alles ohne Gerät ausprobieren</translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation>X, Y und Z referenzieren</translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation>Die Motoren ausschalten: Die Achsen können von Hand bewegt werden</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Alle Heizungen ausschalten</translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation>Not-Halt: Der Drucker hält sofort an und muss zurückgesetzt werden</translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation>Die gewählte Datei drucken</translation>
    </message>
    <message>
        <source>End this print</source>
        <translation>Diesen Druck beenden</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Den Druck fortsetzen</translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation>Den Druck pausieren</translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation>G-Code-Datei öffnen</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g *.nc *.gc)</source>
        <translation>G-Code-Dateien (*.gcode *.gco *.g *.nc *.gc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation>Den Druck von %1 abbrechen?</translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation>Ein abgebrochener Druck kann nicht wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Weiterdrucken</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
</TS>
