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
    <name>gantry::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Druckauftrag</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Heaters</source>
        <translation>Heizungen</translation>
    </message>
    <message>
        <source>Extruder and fan</source>
        <translation>Extruder und Lüfter</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>gantry::ActionShortcuts</name>
    <message>
        <source>In this file %1 belongs to two actions: “%2” and “%3”. Nothing was changed.</source>
        <translation>In dieser Datei gehört %1 zu zwei Aktionen: „%2“ und „%3“. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>Es gibt kein Druckerprofil „%1“. Das zuletzt benutzte wird verwendet.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Kein Programm zeigt hier Ordner an. Die Protokolldateien liegen in %1.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2 Mend the file, or delete it.</source>
        <translation>Das Druckerprofil %1 wird weggelassen. %2 Bringen Sie die Datei in Ordnung oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2</source>
        <translation>Das Druckerprofil %1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The script “%1” (%2) is left out. %3 Mend it, or delete its file.</source>
        <translation>Das Skript „%1“ (%2) wird weggelassen. %3 Bringen Sie es in Ordnung oder löschen Sie seine Datei.</translation>
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
    <message>
        <source>A file is being copied to the card. That cannot be paused.</source>
        <translation>Eine Datei wird auf die Karte kopiert. Das lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>A print waits for its printer. Gantry connects by itself when it is back; to use another one, cancel the print first.</source>
        <translation>Ein Druck wartet auf seinen Drucker. Gantry verbindet sich von selbst, wenn er wieder da ist; um einen anderen zu benutzen, brechen Sie den Druck zuerst ab.</translation>
    </message>
    <message>
        <source>“%1” is still being opened. Wait for it, or cancel that.</source>
        <translation>„%1“ wird noch geöffnet. Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>The print is interrupted: the connection to the printer is lost.</source>
        <translation>Der Druck ist unterbrochen: Die Verbindung zum Drucker ist verloren.</translation>
    </message>
    <message>
        <source>The printer is not there. Plug its cable in again.</source>
        <translation>Der Drucker ist nicht da. Stecken Sie sein Kabel wieder ein.</translation>
    </message>
    <message>
        <source>Gantry is asking the printer where it stands.</source>
        <translation>Gantry fragt den Drucker, wo er steht.</translation>
    </message>
    <message>
        <source>The print goes on as soon as the heaters are hot again.</source>
        <translation>Der Druck geht weiter, sobald die Heizungen wieder heiß sind.</translation>
    </message>
    <message>
        <source>No print is paused or over.</source>
        <translation>Kein Druck ist pausiert oder beendet.</translation>
    </message>
    <message>
        <source>Pause the print first.</source>
        <translation>Pausieren Sie zuerst den Druck.</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.</source>
        <translation>Die Düse ist zu kalt zum Extrudieren: Sie hat %1 °C. Heizen Sie sie zuerst auf mindestens %2 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::BaudBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>gantry::BedQuestion</name>
    <message>
        <source>Home the printer</source>
        <translation>Den Drucker referenzieren</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Ist das Bett frei?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. Homing Z would drive the nozzle into the print.</source>
        <translation>Der letzte Druck steht vielleicht noch darauf. Beim Referenzieren von Z würde die Düse in den Druck fahren.</translation>
    </message>
    <message>
        <source>The bed is clear, home</source>
        <translation>Bett ist frei, referenzieren</translation>
    </message>
    <message>
        <source>Do not home</source>
        <translation>Nicht referenzieren</translation>
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
        <source>The print from the card was ended at the printer.</source>
        <translation>Der Druck von der Karte wurde am Drucker beendet.</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”. Check that the card is not locked and the file is not in use, then try again.</source>
        <translation>Der Drucker konnte die Datei „%1“ nicht löschen. Prüfen Sie, ob die Karte nicht gesperrt und die Datei nicht in Gebrauch ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>Der Drucker konnte die Datei „%1“ auf seiner Karte nicht öffnen. Lesen Sie die Karte neu ein und wählen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>gantry::CardPage</name>
    <message>
        <source>Files on the memory card</source>
        <translation>Dateien auf der Speicherkarte</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy a file to the card</source>
        <translation>Eine Datei auf die Karte kopieren</translation>
    </message>
    <message>
        <source>Delete the file from the card</source>
        <translation>Die Datei von der Karte löschen</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Die Karte neu lesen</translation>
    </message>
    <message>
        <source>A file is being copied to the card. Wait for its end, or cancel it.</source>
        <translation>Eine Datei wird auf die Karte kopiert. Warten Sie auf das Ende oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The card cannot be used while a print is running.</source>
        <translation>Während eines Drucks kann die Karte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read it again.</source>
        <translation>Der Drucker meldet keine Speicherkarte. Legen Sie eine ein und lesen Sie sie neu.</translation>
    </message>
    <message>
        <source>Connect the printer to see the files on its memory card.</source>
        <translation>Verbinden Sie den Drucker, um die Dateien auf seiner Speicherkarte zu sehen.</translation>
    </message>
    <message>
        <source>The card is empty. Drop a G-code file here to copy it to the card.</source>
        <translation>Die Karte ist leer. Ziehen Sie eine G-Code-Datei hierher, um sie auf die Karte zu kopieren.</translation>
    </message>
    <message>
        <source>Copy a file from this computer to the card</source>
        <translation>Eine Datei von diesem Computer auf die Karte kopieren</translation>
    </message>
    <message>
        <source>Choose a file of the card first.</source>
        <translation>Wählen Sie zuerst eine Datei der Karte.</translation>
    </message>
    <message>
        <source>Delete the chosen file from the card</source>
        <translation>Die gewählte Datei von der Karte löschen</translation>
    </message>
    <message>
        <source>Print the chosen file from the card</source>
        <translation>Die gewählte Datei von der Karte drucken</translation>
    </message>
    <message>
        <source>Read again what is on the card</source>
        <translation>Neu lesen, was auf der Karte ist</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>Copying %1 as %2</source>
        <translation>%1 wird als %2 kopiert</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>Copy a G-code file to the card</source>
        <translation>Eine G-Code-Datei auf die Karte kopieren</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g)</source>
        <translation>G-Code-Dateien (*.gcode *.gco *.g)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Delete %1 from the printer&apos;s card?</source>
        <translation>%1 von der Karte des Druckers löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Die Datei kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Print the chosen file of the card</source>
        <translation>Die gewählte Datei der Karte drucken</translation>
    </message>
    <message>
        <source>Copy a file to the card…</source>
        <translation>Eine Datei auf die Karte kopieren…</translation>
    </message>
    <message>
        <source>Delete the file from the card…</source>
        <translation>Die Datei von der Karte löschen…</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read the card again.</source>
        <translation>Der Drucker meldet keine Speicherkarte. Legen Sie eine ein und lesen Sie die Karte dann neu ein.</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>wartet auf die Platte…</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>Der Drucker konnte die Datei „%1“ auf seiner Karte nicht öffnen. Lesen Sie die Karte neu ein und wählen Sie die Datei noch einmal.</translation>
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
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>Zeile %1 der Datei ist ein Not-Halt (M112), der den Drucker jetzt anhalten würde. Entfernen Sie die Zeile aus der Datei.</translation>
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
    <message>
        <source>The printer could not create the file on its card. Check that the card is not full and not locked.</source>
        <translation>Der Drucker konnte die Datei auf seiner Karte nicht anlegen. Prüfen Sie, ob die Karte voll oder gesperrt ist.</translation>
    </message>
    <message>
        <source>The printer could not write to its card, which may be full or damaged. Delete files, or put another card in.</source>
        <translation>Der Drucker konnte nicht auf seine Karte schreiben; vielleicht ist sie voll oder beschädigt. Löschen Sie Dateien oder stecken Sie eine andere Karte ein.</translation>
    </message>
    <message>
        <source>The card was taken out of the printer. Put it in and copy the file again.</source>
        <translation>Die Karte wurde aus dem Drucker genommen. Stecken Sie sie ein und kopieren Sie die Datei noch einmal.</translation>
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
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>gantry::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Kürzel ändern…</translation>
    </message>
    <message>
        <source>While jogging with keys</source>
        <translation>Bei Tastensteuerung</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>Von diesem Computer aus läuft ein Druck.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Wenn Sie Gantry verlassen, endet der Druck hier: Der Drucker erhält keine Zeilen mehr, und seine Heizungen bleiben an. Zum Abkühlen wird der Druck zuerst abgebrochen.</translation>
    </message>
    <message>
        <source>Leave heaters on</source>
        <translation>Heizungen anlassen</translation>
    </message>
    <message>
        <source>The printer is printing from its card.</source>
        <translation>Der Drucker druckt von seiner Karte.</translation>
    </message>
    <message>
        <source>The print goes on without this computer. To cool down, it is cancelled first.</source>
        <translation>Der Druck läuft ohne diesen Computer weiter. Zum Abkühlen wird er zuerst abgebrochen.</translation>
    </message>
    <message>
        <source>Leave it printing</source>
        <translation>Weiterdrucken lassen</translation>
    </message>
    <message>
        <source>A file is being copied to the printer&apos;s card.</source>
        <translation>Eine Datei wird auf die Karte des Druckers kopiert.</translation>
    </message>
    <message>
        <source>If you leave, the file on the card is incomplete.</source>
        <translation>Wenn Sie Gantry verlassen, ist die Datei auf der Karte unvollständig.</translation>
    </message>
    <message>
        <source>The printer&apos;s heaters are on.</source>
        <translation>Die Heizungen des Druckers sind an.</translation>
    </message>
    <message>
        <source>If you leave, they stay on, and nothing here switches them off later.</source>
        <translation>Wenn Sie Gantry verlassen, bleiben sie an, und nichts schaltet sie später von hier aus.</translation>
    </message>
    <message>
        <source>Cool down and leave</source>
        <translation>Abkühlen und verlassen</translation>
    </message>
    <message>
        <source>Cooling down before leaving.</source>
        <translation>Kühlt vor dem Verlassen ab.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Jetzt verlassen</translation>
    </message>
    <message>
        <source>The connection ended before the printer confirmed. Whether its heaters are off is not known: look at the printer before you leave.</source>
        <translation>Die Verbindung endete, bevor der Drucker bestätigte. Ob seine Heizungen aus sind, ist nicht bekannt: Sehen Sie nach dem Drucker, bevor Sie Gantry verlassen.</translation>
    </message>
    <message>
        <source>This window closes as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Dieses Fenster schließt sich, sobald der Drucker bestätigt hat, dass seine Heizungen aus sind.</translation>
    </message>
    <message>
        <source>Leave the printer</source>
        <translation>Den Drucker verlassen</translation>
    </message>
    <message>
        <source>End the print, leave heaters on</source>
        <translation>Druck beenden, Heizungen anlassen</translation>
    </message>
    <message>
        <source>End the copy and leave</source>
        <translation>Kopieren beenden und verlassen</translation>
    </message>
    <message>
        <source>If you disconnect, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Wenn Sie trennen, endet der Druck hier: Der Drucker erhält keine Zeilen mehr, und seine Heizungen bleiben an. Zum Abkühlen wird der Druck zuerst abgebrochen.</translation>
    </message>
    <message>
        <source>Disconnect, leave it printing</source>
        <translation>Trennen, weiterdrucken lassen</translation>
    </message>
    <message>
        <source>If you disconnect, the file on the card is incomplete.</source>
        <translation>Wenn Sie trennen, ist die Datei auf der Karte unvollständig.</translation>
    </message>
    <message>
        <source>End the copy and disconnect</source>
        <translation>Kopieren beenden und trennen</translation>
    </message>
    <message>
        <source>If you disconnect, they stay on, and nothing here switches them off later.</source>
        <translation>Wenn Sie trennen, bleiben sie an, und von hier aus schaltet sie später nichts ab.</translation>
    </message>
    <message>
        <source>Disconnect, leave heaters on</source>
        <translation>Trennen, Heizungen anlassen</translation>
    </message>
    <message>
        <source>Cool down and disconnect</source>
        <translation>Abkühlen und trennen</translation>
    </message>
    <message>
        <source>Cooling down before disconnecting.</source>
        <translation>Vor dem Trennen wird abgekühlt.</translation>
    </message>
    <message>
        <source>The connection is closed as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Die Verbindung wird getrennt, sobald der Drucker bestätigt hat, dass seine Heizungen aus sind.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Jetzt trennen</translation>
    </message>
    <message>
        <source>Disconnect the printer</source>
        <translation>Den Drucker trennen</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
</context>
<context>
    <name>gantry::CodePopup</name>
    <message>
        <source>Codes that begin like this</source>
        <translation>Codes, die so beginnen</translation>
    </message>
</context>
<context>
    <name>gantry::CodeTable</name>
    <message>
        <source>Move without printing</source>
        <translation>Bewegen, ohne zu drucken</translation>
    </message>
    <message>
        <source>Move, printing if E is given</source>
        <translation>Bewegen; druckt, wenn E angegeben ist</translation>
    </message>
    <message>
        <source>Move in an arc, clockwise</source>
        <translation>Im Bogen bewegen, im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Move in an arc, counter-clockwise</source>
        <translation>Im Bogen bewegen, gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Retract the filament as the firmware is set</source>
        <translation>Filament einziehen, wie in der Firmware eingestellt</translation>
    </message>
    <message>
        <source>[S&lt;1 = long&gt;]</source>
        <translation>[S&lt;1 = lang&gt;]</translation>
    </message>
    <message>
        <source>Undo the retraction of G10</source>
        <translation>Das Einziehen von G10 rückgängig machen</translation>
    </message>
    <message>
        <source>Clean the nozzle</source>
        <translation>Die Düse reinigen</translation>
    </message>
    <message>
        <source>[P&lt;pattern&gt;] [S&lt;strokes&gt;]</source>
        <translation>[P&lt;Muster&gt;] [S&lt;Züge&gt;]</translation>
    </message>
    <message>
        <source>Lengths are in inches from now on</source>
        <translation>Längen sind ab jetzt in Zoll</translation>
    </message>
    <message>
        <source>Lengths are in millimetres from now on</source>
        <translation>Längen sind ab jetzt in Millimetern</translation>
    </message>
    <message>
        <source>Print a test pattern for the bed mesh</source>
        <translation>Ein Testmuster für das Bettnetz drucken</translation>
    </message>
    <message>
        <source>[B&lt;bed °C&gt;] [H&lt;nozzle °C&gt;]</source>
        <translation>[B&lt;Bett °C&gt;] [H&lt;Düse °C&gt;]</translation>
    </message>
    <message>
        <source>Park the nozzle</source>
        <translation>Die Düse parken</translation>
    </message>
    <message>
        <source>Home the axes; without a letter all</source>
        <translation>Achsen referenzieren; ohne Buchstaben alle</translation>
    </message>
    <message>
        <source>Measure the bed</source>
        <translation>Das Bett vermessen</translation>
    </message>
    <message>
        <source>[parameters of the firmware]</source>
        <translation>[Parameter der Firmware]</translation>
    </message>
    <message>
        <source>Measure the bed at one point</source>
        <translation>Das Bett an einem Punkt messen</translation>
    </message>
    <message>
        <source>Align the motors of the Z axis</source>
        <translation>Die Motoren der Z-Achse ausrichten</translation>
    </message>
    <message>
        <source>[I&lt;times&gt;] [T&lt;accuracy&gt;]</source>
        <translation>[I&lt;Anzahl&gt;] [T&lt;Genauigkeit&gt;]</translation>
    </message>
    <message>
        <source>Remember the position</source>
        <translation>Die Position merken</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;]</source>
        <translation>[S&lt;Platz&gt;]</translation>
    </message>
    <message>
        <source>Go back to the remembered position</source>
        <translation>Zur gemerkten Position zurückfahren</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;] [X Y Z] [F]</source>
        <translation>[S&lt;Platz&gt;] [X Y Z] [F]</translation>
    </message>
    <message>
        <source>Positions are absolute from now on</source>
        <translation>Positionen sind ab jetzt absolut</translation>
    </message>
    <message>
        <source>Positions are relative from now on</source>
        <translation>Positionen sind ab jetzt relativ</translation>
    </message>
    <message>
        <source>Call the present position this, without moving</source>
        <translation>Die jetzige Position so nennen, ohne Bewegung</translation>
    </message>
    <message>
        <source>Stop and wait for the person</source>
        <translation>Anhalten und auf die Person warten</translation>
    </message>
    <message>
        <source>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</source>
        <translation>[P&lt;ms&gt;] [S&lt;s&gt;] [Text]</translation>
    </message>
    <message>
        <source>Spindle or laser on</source>
        <translation>Spindel oder Laser an</translation>
    </message>
    <message>
        <source>[S&lt;power&gt;]</source>
        <translation>[S&lt;Leistung&gt;]</translation>
    </message>
    <message>
        <source>Spindle or laser off</source>
        <translation>Spindel oder Laser aus</translation>
    </message>
    <message>
        <source>Motors on</source>
        <translation>Motoren an</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Motoren aus</translation>
    </message>
    <message>
        <source>List the files of the SD card</source>
        <translation>Die Dateien der SD-Karte auflisten</translation>
    </message>
    <message>
        <source>Look for the SD card</source>
        <translation>Die SD-Karte suchen</translation>
    </message>
    <message>
        <source>Let go of the SD card</source>
        <translation>Die SD-Karte freigeben</translation>
    </message>
    <message>
        <source>Choose a file of the SD card</source>
        <translation>Eine Datei der SD-Karte wählen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Print the chosen file of the SD card, or resume</source>
        <translation>Die gewählte Datei der SD-Karte drucken oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause the print from the SD card</source>
        <translation>Den Druck von der SD-Karte pausieren</translation>
    </message>
    <message>
        <source>Set the place in the file of the SD card</source>
        <translation>Die Stelle in der Datei der SD-Karte setzen</translation>
    </message>
    <message>
        <source>S&lt;byte&gt;</source>
        <translation>S&lt;Byte&gt;</translation>
    </message>
    <message>
        <source>How far the print from the SD card is</source>
        <translation>Wie weit der Druck von der SD-Karte ist</translation>
    </message>
    <message>
        <source>[S&lt;s, repeat&gt;] [C]</source>
        <translation>[S&lt;s, wiederholt&gt;] [C]</translation>
    </message>
    <message>
        <source>Write what follows into a file on the SD card</source>
        <translation>Was folgt, in eine Datei auf der SD-Karte schreiben</translation>
    </message>
    <message>
        <source>End writing to the SD card</source>
        <translation>Das Schreiben auf die SD-Karte beenden</translation>
    </message>
    <message>
        <source>Delete a file of the SD card</source>
        <translation>Eine Datei der SD-Karte löschen</translation>
    </message>
    <message>
        <source>How long the print has taken</source>
        <translation>Wie lange der Druck gedauert hat</translation>
    </message>
    <message>
        <source>Switch a pin</source>
        <translation>Einen Pin schalten</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; S&lt;0-255&gt;</source>
        <translation>P&lt;Pin&gt; S&lt;0-255&gt;</translation>
    </message>
    <message>
        <source>Test how exactly the probe measures</source>
        <translation>Prüfen, wie genau der Taster misst</translation>
    </message>
    <message>
        <source>[P&lt;times&gt;]</source>
        <translation>[P&lt;Anzahl&gt;]</translation>
    </message>
    <message>
        <source>Tell the display how far the print is</source>
        <translation>Dem Display sagen, wie weit der Druck ist</translation>
    </message>
    <message>
        <source>[P&lt;percent&gt;] [R&lt;min&gt;]</source>
        <translation>[P&lt;Prozent&gt;] [R&lt;min&gt;]</translation>
    </message>
    <message>
        <source>Start the clock of prints</source>
        <translation>Die Druckuhr starten</translation>
    </message>
    <message>
        <source>Pause the clock of prints</source>
        <translation>Die Druckuhr pausieren</translation>
    </message>
    <message>
        <source>Stop the clock of prints</source>
        <translation>Die Druckuhr anhalten</translation>
    </message>
    <message>
        <source>What was printed in all</source>
        <translation>Was insgesamt gedruckt wurde</translation>
    </message>
    <message>
        <source>Power supply on</source>
        <translation>Netzteil an</translation>
    </message>
    <message>
        <source>Power supply off</source>
        <translation>Netzteil aus</translation>
    </message>
    <message>
        <source>Positions of the extruder are absolute</source>
        <translation>Positionen des Extruders sind absolut</translation>
    </message>
    <message>
        <source>Positions of the extruder are relative</source>
        <translation>Positionen des Extruders sind relativ</translation>
    </message>
    <message>
        <source>Motors off, at once or after a time</source>
        <translation>Motoren aus, sofort oder nach einer Zeit</translation>
    </message>
    <message>
        <source>Switch off after a time without work</source>
        <translation>Nach einer Zeit ohne Arbeit abschalten</translation>
    </message>
    <message>
        <source>Set the steps per millimetre</source>
        <translation>Die Schritte pro Millimeter setzen</translation>
    </message>
    <message>
        <source>Set the nozzle temperature, without waiting</source>
        <translation>Die Düsentemperatur setzen, ohne zu warten</translation>
    </message>
    <message>
        <source>S&lt;°C&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C&gt; [T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Ask for the temperatures</source>
        <translation>Nach den Temperaturen fragen</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;]</source>
        <translation>[T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Fan on</source>
        <translation>Lüfter an</translation>
    </message>
    <message>
        <source>[S&lt;0-255&gt;] [P&lt;fan&gt;]</source>
        <translation>[S&lt;0-255&gt;] [P&lt;Lüfter&gt;]</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Lüfter aus</translation>
    </message>
    <message>
        <source>[P&lt;fan&gt;]</source>
        <translation>[P&lt;Lüfter&gt;]</translation>
    </message>
    <message>
        <source>Break off waiting for a temperature or for the person</source>
        <translation>Das Warten auf Temperatur oder Bediener abbrechen</translation>
    </message>
    <message>
        <source>Set the nozzle temperature and wait</source>
        <translation>Die Düsentemperatur setzen und warten</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C, heizen&gt; oder R&lt;°C, heizen und kühlen&gt; [T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Set the number of the line</source>
        <translation>Die Zeilennummer setzen</translation>
    </message>
    <message>
        <source>N&lt;number&gt;</source>
        <translation>N&lt;Nummer&gt;</translation>
    </message>
    <message>
        <source>Choose what the firmware tells of its work</source>
        <translation>Wählen, was die Firmware von ihrer Arbeit meldet</translation>
    </message>
    <message>
        <source>[S&lt;bits&gt;]</source>
        <translation>[S&lt;Bits&gt;]</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>How often the firmware says that it is busy</source>
        <translation>Wie oft die Firmware meldet, dass sie beschäftigt ist</translation>
    </message>
    <message>
        <source>Ask for the position</source>
        <translation>Nach der Position fragen</translation>
    </message>
    <message>
        <source>Ask for the firmware and what it can do</source>
        <translation>Nach der Firmware und ihren Fähigkeiten fragen</translation>
    </message>
    <message>
        <source>Show a text on the display</source>
        <translation>Einen Text auf dem Display zeigen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Let the printer send a text back</source>
        <translation>Den Drucker einen Text zurücksenden lassen</translation>
    </message>
    <message>
        <source>[E1] [A1] text</source>
        <translation>[E1] [A1] Text</translation>
    </message>
    <message>
        <source>Ask for the endstops</source>
        <translation>Nach den Endschaltern fragen</translation>
    </message>
    <message>
        <source>Endstops on</source>
        <translation>Endschalter an</translation>
    </message>
    <message>
        <source>Endstops off</source>
        <translation>Endschalter aus</translation>
    </message>
    <message>
        <source>Ask the motor drivers for their state</source>
        <translation>Die Motortreiber nach ihrem Zustand fragen</translation>
    </message>
    <message>
        <source>Set the bed temperature, without waiting</source>
        <translation>Die Betttemperatur setzen, ohne zu warten</translation>
    </message>
    <message>
        <source>Set the chamber temperature, without waiting</source>
        <translation>Die Kammertemperatur setzen, ohne zu warten</translation>
    </message>
    <message>
        <source>Set the temperatures of a material in the menu</source>
        <translation>Die Temperaturen eines Materials im Menü setzen</translation>
    </message>
    <message>
        <source>S&lt;material&gt; [H&lt;nozzle °C&gt;] [B&lt;bed °C&gt;] [F&lt;fan&gt;]</source>
        <translation>S&lt;Material&gt; [H&lt;Düse °C&gt;] [B&lt;Bett °C&gt;] [F&lt;Lüfter&gt;]</translation>
    </message>
    <message>
        <source>Set the colour of the light</source>
        <translation>Die Farbe des Lichts setzen</translation>
    </message>
    <message>
        <source>Report the position regularly</source>
        <translation>Die Position regelmäßig melden</translation>
    </message>
    <message>
        <source>Report the temperatures regularly</source>
        <translation>Die Temperaturen regelmäßig melden</translation>
    </message>
    <message>
        <source>Set the bed temperature and wait</source>
        <translation>Die Betttemperatur setzen und warten</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt;</source>
        <translation>S&lt;°C, heizen&gt; oder R&lt;°C, heizen und kühlen&gt;</translation>
    </message>
    <message>
        <source>Set the chamber temperature and wait</source>
        <translation>Die Kammertemperatur setzen und warten</translation>
    </message>
    <message>
        <source>Set the diameter of the filament</source>
        <translation>Den Durchmesser des Filaments setzen</translation>
    </message>
    <message>
        <source>D&lt;mm&gt; [T&lt;tool&gt;]</source>
        <translation>D&lt;mm&gt; [T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Set the greatest accelerations</source>
        <translation>Die höchsten Beschleunigungen setzen</translation>
    </message>
    <message>
        <source>Set the greatest speeds</source>
        <translation>Die höchsten Geschwindigkeiten setzen</translation>
    </message>
    <message>
        <source>Set the accelerations of printing and travelling</source>
        <translation>Die Beschleunigungen für Drucken und Leerfahrten setzen</translation>
    </message>
    <message>
        <source>Set jerk or junction deviation</source>
        <translation>Jerk oder Junction Deviation setzen</translation>
    </message>
    <message>
        <source>Shift the home position</source>
        <translation>Die Referenzposition verschieben</translation>
    </message>
    <message>
        <source>Set the retraction of G10</source>
        <translation>Das Einziehen von G10 einstellen</translation>
    </message>
    <message>
        <source>Limits of travel in the firmware</source>
        <translation>Grenzen der Bewegung in der Firmware</translation>
    </message>
    <message>
        <source>Set the offset of a tool</source>
        <translation>Den Versatz eines Werkzeugs setzen</translation>
    </message>
    <message>
        <source>T&lt;tool&gt; [X Y Z&lt;mm&gt;]</source>
        <translation>T&lt;Werkzeug&gt; [X Y Z&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the speed in percent</source>
        <translation>Die Geschwindigkeit in Prozent setzen</translation>
    </message>
    <message>
        <source>S&lt;percent&gt;</source>
        <translation>S&lt;Prozent&gt;</translation>
    </message>
    <message>
        <source>Set the flow in percent</source>
        <translation>Den Fluss in Prozent setzen</translation>
    </message>
    <message>
        <source>S&lt;percent&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;Prozent&gt; [T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Wait for the state of a pin</source>
        <translation>Auf den Zustand eines Pins warten</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; [S&lt;state&gt;]</source>
        <translation>P&lt;Pin&gt; [S&lt;Zustand&gt;]</translation>
    </message>
    <message>
        <source>Trigger a camera</source>
        <translation>Eine Kamera auslösen</translation>
    </message>
    <message>
        <source>Set the brightness of the display</source>
        <translation>Die Helligkeit des Displays setzen</translation>
    </message>
    <message>
        <source>Move a servo</source>
        <translation>Einen Servo bewegen</translation>
    </message>
    <message>
        <source>P&lt;servo&gt; S&lt;angle&gt;</source>
        <translation>P&lt;Servo&gt; S&lt;Winkel&gt;</translation>
    </message>
    <message>
        <source>Shift Z a little while printing (babystep)</source>
        <translation>Z beim Drucken ein wenig verschieben (Babystep)</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Einen Ton abspielen</translation>
    </message>
    <message>
        <source>Set the regulation of the nozzle heater</source>
        <translation>Die Regelung der Düsenheizung setzen</translation>
    </message>
    <message>
        <source>[E&lt;tool&gt;] [P I D]</source>
        <translation>[E&lt;Werkzeug&gt;] [P I D]</translation>
    </message>
    <message>
        <source>Allow extruding while cold</source>
        <translation>Extrudieren im kalten Zustand erlauben</translation>
    </message>
    <message>
        <source>Tune the regulation of a heater</source>
        <translation>Die Regelung einer Heizung abstimmen</translation>
    </message>
    <message>
        <source>E&lt;tool, -1 = bed&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</source>
        <translation>E&lt;Werkzeug, -1 = Bett&gt; S&lt;°C&gt; C&lt;Zyklen&gt; [U1]</translation>
    </message>
    <message>
        <source>Set the regulation of the bed heater</source>
        <translation>Die Regelung der Bettheizung setzen</translation>
    </message>
    <message>
        <source>Set the microsteps</source>
        <translation>Die Mikroschritte setzen</translation>
    </message>
    <message>
        <source>Switch the light</source>
        <translation>Das Licht schalten</translation>
    </message>
    <message>
        <source>Wait until all moves are done</source>
        <translation>Warten, bis alle Bewegungen fertig sind</translation>
    </message>
    <message>
        <source>Lower the probe</source>
        <translation>Den Taster ausfahren</translation>
    </message>
    <message>
        <source>Raise the probe</source>
        <translation>Den Taster einfahren</translation>
    </message>
    <message>
        <source>Tell the nominal width of the filament</source>
        <translation>Die Nennbreite des Filaments angeben</translation>
    </message>
    <message>
        <source>Stop all moves at once, without an emergency stop</source>
        <translation>Alle Bewegungen sofort anhalten, ohne Not-Halt</translation>
    </message>
    <message>
        <source>Watch for the end of the filament</source>
        <translation>Das Ende des Filaments überwachen</translation>
    </message>
    <message>
        <source>Go on after a power cut</source>
        <translation>Nach einem Stromausfall fortsetzen</translation>
    </message>
    <message>
        <source>Use the measured bed mesh</source>
        <translation>Das gemessene Bettnetz benutzen</translation>
    </message>
    <message>
        <source>[S&lt;0 or 1&gt;] [L&lt;slot&gt;] [V]</source>
        <translation>[S&lt;0 oder 1&gt;] [L&lt;Platz&gt;] [V]</translation>
    </message>
    <message>
        <source>Set a point of the bed mesh</source>
        <translation>Einen Punkt des Bettnetzes setzen</translation>
    </message>
    <message>
        <source>Set the compensation of backlash</source>
        <translation>Den Ausgleich des Umkehrspiels setzen</translation>
    </message>
    <message>
        <source>Take the present position for the home offset</source>
        <translation>Die jetzige Position als Referenzversatz übernehmen</translation>
    </message>
    <message>
        <source>Store the settings in the printer</source>
        <translation>Die Einstellungen im Drucker speichern</translation>
    </message>
    <message>
        <source>Read the settings stored in the printer</source>
        <translation>Die im Drucker gespeicherten Einstellungen lesen</translation>
    </message>
    <message>
        <source>Set the settings of the factory, without storing them</source>
        <translation>Die Werkseinstellungen setzen, ohne sie zu speichern</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Die Einstellungen auflisten</translation>
    </message>
    <message>
        <source>Check the settings stored in the printer</source>
        <translation>Die im Drucker gespeicherten Einstellungen prüfen</translation>
    </message>
    <message>
        <source>Cancel the print from the SD card</source>
        <translation>Den Druck von der SD-Karte abbrechen</translation>
    </message>
    <message>
        <source>Stop the print from the SD card when an endstop is hit</source>
        <translation>Den Druck von der SD-Karte anhalten, wenn ein Endschalter auslöst</translation>
    </message>
    <message>
        <source>Set how motors are driven</source>
        <translation>Einstellen, wie Motoren angesteuert werden</translation>
    </message>
    <message>
        <source>Set pressure advance</source>
        <translation>Pressure Advance setzen</translation>
    </message>
    <message>
        <source>[D&lt;drive&gt;] S&lt;s&gt;</source>
        <translation>[D&lt;Antrieb&gt;] S&lt;s&gt;</translation>
    </message>
    <message>
        <source>Set input shaping</source>
        <translation>Input Shaping setzen</translation>
    </message>
    <message>
        <source>[F&lt;Hz&gt;] [D&lt;damping&gt;] [X] [Y]</source>
        <translation>[F&lt;Hz&gt;] [D&lt;Dämpfung&gt;] [X] [Y]</translation>
    </message>
    <message>
        <source>Change the filament</source>
        <translation>Das Filament wechseln</translation>
    </message>
    <message>
        <source>Set the lengths for a change of filament</source>
        <translation>Die Längen für einen Filamentwechsel setzen</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;Werkzeug&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Filament laden</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;Werkzeug&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Filament entladen</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;]</source>
        <translation>[T&lt;Werkzeug&gt;] [U&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the offset of the probe</source>
        <translation>Den Versatz des Tasters setzen</translation>
    </message>
    <message>
        <source>Answer a question of the firmware</source>
        <translation>Eine Frage der Firmware beantworten</translation>
    </message>
    <message>
        <source>S&lt;choice&gt;</source>
        <translation>S&lt;Auswahl&gt;</translation>
    </message>
    <message>
        <source>Set linear advance</source>
        <translation>Linear Advance setzen</translation>
    </message>
    <message>
        <source>[K&lt;factor&gt;] [T&lt;tool&gt;]</source>
        <translation>[K&lt;Faktor&gt;] [T&lt;Werkzeug&gt;]</translation>
    </message>
    <message>
        <source>Set the currents of the motors</source>
        <translation>Die Ströme der Motoren setzen</translation>
    </message>
    <message>
        <source>Set the currents of the motors by trimming</source>
        <translation>Die Ströme der Motoren per Trimmer setzen</translation>
    </message>
    <message>
        <source>Log what follows to a file on the SD card</source>
        <translation>Was folgt, in einer Datei auf der SD-Karte protokollieren</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Die Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Go on after an error</source>
        <translation>Nach einem Fehler weitermachen</translation>
    </message>
    <message>
        <source>Choose tool 0</source>
        <translation>Werkzeug 0 wählen</translation>
    </message>
    <message>
        <source>Choose tool 1</source>
        <translation>Werkzeug 1 wählen</translation>
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
    <message>
        <source>The printer did not take the emergency stop, so its board was restarted through the port. Check that heaters and motors are off.</source>
        <translation>Der Drucker nahm den Not-Halt nicht an, deshalb wurde seine Platine über den Anschluss neu gestartet. Prüfen Sie, ob Heizungen und Motoren aus sind.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop. Switch it off at its power switch.</source>
        <translation>Der Drucker nahm den Not-Halt nicht an. Schalten Sie ihn an seinem Netzschalter aus.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandDelegate</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (an)</translation>
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
    <message>
        <source>Whether connecting restarts the printer, yes or no. Without it as its profile says.</source>
        <translation>Ob das Verbinden den Drucker neu startet, yes oder no. Ohne Angabe wie in seinem Profil.</translation>
    </message>
    <message>
        <source>--reset takes yes or no, not %1.</source>
        <translation>--reset erwartet yes oder no, nicht %1.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandPalette</name>
    <message>
        <source>No command fits these words.</source>
        <translation>Kein Befehl passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
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
    <message>
        <source>The command is on the list of blocked commands and was not sent. The list is in the settings (Advanced protocol).</source>
        <translation>Der Befehl steht auf der Liste der gesperrten Befehle und wurde nicht gesendet. Die Liste ist in den Einstellungen unter „Protokoll (erweitert)“.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDiagnosis</name>
    <message>
        <source>The driver for the printer&apos;s USB chip is missing</source>
        <translation>Der Treiber für den USB-Chip des Druckers fehlt</translation>
    </message>
    <message>
        <source>A USB chip of the kind %1 is plugged in, but the system has made no port of it.</source>
        <translation>Ein USB-Chip der Art %1 ist angeschlossen, aber das System hat keinen Anschluss dafür angelegt.</translation>
    </message>
    <message>
        <source>Install the driver for %1 from the maker of the chip or of the printer, then plug the cable in again.</source>
        <translation>Installieren Sie den Treiber für %1 vom Hersteller des Chips oder des Druckers und stecken Sie das Kabel dann neu ein.</translation>
    </message>
    <message>
        <source>On Linux the service for Braille displays (brltty) sometimes takes such chips. If you do not use a Braille display, remove it with the command below.</source>
        <translation>Unter Linux belegt der Dienst für Braillezeilen (brltty) manchmal solche Chips. Wenn Sie keine Braillezeile benutzen, entfernen Sie ihn mit dem Befehl unten.</translation>
    </message>
    <message>
        <source>The printer&apos;s port is not there</source>
        <translation>Der Anschluss des Druckers ist nicht da</translation>
    </message>
    <message>
        <source>Plug the cable in firmly at both ends and switch the printer on.</source>
        <translation>Stecken Sie das Kabel an beiden Enden fest ein und schalten Sie den Drucker ein.</translation>
    </message>
    <message>
        <source>Try another cable: some carry only power and no data.</source>
        <translation>Versuchen Sie ein anderes Kabel: Manche führen nur Strom und keine Daten.</translation>
    </message>
    <message>
        <source>Plug it into the computer itself and not into a hub.</source>
        <translation>Stecken Sie es direkt am Computer ein und nicht an einem Hub.</translation>
    </message>
    <message>
        <source>If no port ever appears, the printer may need a driver for its USB chip: mostly CH340 or CP210x. Its manual says which.</source>
        <translation>Erscheint nie ein Anschluss, braucht der Drucker vielleicht einen Treiber für seinen USB-Chip: meist CH340 oder CP210x. Sein Handbuch nennt den richtigen.</translation>
    </message>
    <message>
        <source>You are not allowed to use this port</source>
        <translation>Sie dürfen diesen Anschluss nicht benutzen</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>Bitten Sie den Administrator dieses Computers um Zugriff auf den Anschluss.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and your user account is not in it.</source>
        <translation>Der Anschluss gehört der Gruppe „%1“, und Ihr Benutzerkonto ist nicht darin.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”. You were added to it after you logged in.</source>
        <translation>Der Anschluss gehört der Gruppe „%1“. Sie wurden erst nach Ihrer Anmeldung in sie aufgenommen.</translation>
    </message>
    <message>
        <source>Copy the command below, run it in a terminal and enter your password.</source>
        <translation>Kopieren Sie den Befehl unten, führen Sie ihn in einem Terminal aus und geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again, or restart the computer.</source>
        <translation>Melden Sie sich vom Desktop ab und wieder an oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Start Gantry and connect again.</source>
        <translation>Starten Sie Gantry und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Ein anderes Programm benutzt diesen Anschluss</translation>
    </message>
    <message>
        <source>%1 (process %2) has the port open. Only one program can use it at a time.</source>
        <translation>%1 (Prozess %2) hat den Anschluss geöffnet. Nur ein Programm kann ihn gleichzeitig benutzen.</translation>
    </message>
    <message>
        <source>Disconnect or close the other program: often a slicer, another printer host or a serial monitor.</source>
        <translation>Trennen oder schließen Sie das andere Programm: oft ein Slicer, ein anderes Druckprogramm oder ein serieller Monitor.</translation>
    </message>
    <message>
        <source>Then connect again.</source>
        <translation>Verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The speed is wrong</source>
        <translation>Die Baudrate ist falsch</translation>
    </message>
    <message>
        <source>The device answers at %1 baud, but with garbage: it speaks at another speed.</source>
        <translation>Das Gerät antwortet bei %1 Baud, aber unlesbar: Es spricht mit einer anderen Baudrate.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones. Most printers use 115200 or 250000.</source>
        <translation>Stellen Sie die Baudrate auf „Automatisch“, das die üblichen Raten probiert. Die meisten Drucker benutzen 115200 oder 250000.</translation>
    </message>
    <message>
        <source>If none is right, look for BAUDRATE in the printer&apos;s firmware and type that number.</source>
        <translation>Passt keine, suchen Sie in der Firmware des Druckers nach BAUDRATE und geben Sie diese Zahl ein.</translation>
    </message>
    <message>
        <source>The board waits for new firmware</source>
        <translation>Die Platine wartet auf neue Firmware</translation>
    </message>
    <message>
        <source>The board is in its bootloader, so no printer firmware runs on it.</source>
        <translation>Die Platine ist in ihrem Bootloader, daher läuft keine Druckerfirmware auf ihr.</translation>
    </message>
    <message>
        <source>Switch the printer off and on again, or press its reset button once.</source>
        <translation>Schalten Sie den Drucker aus und wieder ein oder drücken Sie einmal seine Reset-Taste.</translation>
    </message>
    <message>
        <source>If that does not help, an update of the firmware was perhaps cut short: install it again.</source>
        <translation>Hilft das nicht, wurde vielleicht ein Firmware-Update unterbrochen: Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The printer starts again and again</source>
        <translation>Der Drucker startet immer wieder neu</translation>
    </message>
    <message>
        <source>While connecting, the board restarted several times and never got ready.</source>
        <translation>Beim Verbinden startete die Platine mehrmals neu und wurde nie bereit.</translation>
    </message>
    <message>
        <source>Switch on the printer&apos;s own power supply: USB alone is often too weak.</source>
        <translation>Schalten Sie das Netzteil des Druckers ein: USB allein ist oft zu schwach.</translation>
    </message>
    <message>
        <source>Use a short cable, directly at the computer.</source>
        <translation>Benutzen Sie ein kurzes Kabel, direkt am Computer.</translation>
    </message>
    <message>
        <source>If it goes on, unplug heaters and motors one by one: a short circuit may pull the voltage down.</source>
        <translation>Geht es so weiter, ziehen Sie Heizungen und Motoren einzeln ab: Ein Kurzschluss kann die Spannung absenken.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and not waiting at its display.</source>
        <translation>Prüfen Sie, ob der Drucker eingeschaltet ist und nicht an seinem Display wartet.</translation>
    </message>
    <message>
        <source>Press the printer&apos;s reset button, wait ten seconds and connect again.</source>
        <translation>Drücken Sie die Reset-Taste des Druckers, warten Sie zehn Sekunden und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Check that it is the right port: unplug the printer and see which one disappears from the list.</source>
        <translation>Prüfen Sie, ob es der richtige Anschluss ist: Ziehen Sie den Drucker ab und sehen Sie, welcher aus der Liste verschwindet.</translation>
    </message>
    <message>
        <source>This is not a 3D printer</source>
        <translation>Das ist kein 3D-Drucker</translation>
    </message>
    <message>
        <source>Grbl drives mills and laser cutters. Choose the port of the printer.</source>
        <translation>Grbl steuert Fräsen und Laserschneider. Wählen Sie den Anschluss des Druckers.</translation>
    </message>
    <message>
        <source>If it is a printer, its firmware must be replaced by Marlin or another one for printers.</source>
        <translation>Ist es ein Drucker, muss seine Firmware durch Marlin oder eine andere für Drucker ersetzt werden.</translation>
    </message>
    <message>
        <source>Something else answers on this port</source>
        <translation>An diesem Anschluss antwortet etwas anderes</translation>
    </message>
    <message>
        <source>Choose another port: unplug the printer and see which one disappears from the list.</source>
        <translation>Wählen Sie einen anderen Anschluss: Ziehen Sie den Drucker ab und sehen Sie, welcher aus der Liste verschwindet.</translation>
    </message>
    <message>
        <source>The network address cannot be reached</source>
        <translation>Die Netzwerkadresse ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the host name and the port number.</source>
        <translation>Prüfen Sie den Hostnamen und die Portnummer.</translation>
    </message>
    <message>
        <source>Check that the printer or its serial server is switched on and in the same network.</source>
        <translation>Prüfen Sie, ob der Drucker oder sein serieller Server eingeschaltet und im selben Netzwerk ist.</translation>
    </message>
    <message>
        <source>A firewall may block the port.</source>
        <translation>Eine Firewall blockiert vielleicht den Port.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>Der Drucker hat angehalten</translation>
    </message>
    <message>
        <source>Look at the printer and make sure that it is safe to go on.</source>
        <translation>Sehen Sie nach dem Drucker und stellen Sie sicher, dass es gefahrlos weitergehen kann.</translation>
    </message>
    <message>
        <source>Press its reset button, or switch it off and on again.</source>
        <translation>Drücken Sie seine Reset-Taste oder schalten Sie ihn aus und wieder ein.</translation>
    </message>
    <message>
        <source>The printer cannot read what is sent</source>
        <translation>Der Drucker kann das Gesendete nicht lesen</translation>
    </message>
    <message>
        <source>Use a short cable with a ferrite core, away from motors and mains cables.</source>
        <translation>Benutzen Sie ein kurzes Kabel mit Ferritkern, fern von Motoren und Netzkabeln.</translation>
    </message>
    <message>
        <source>Choose a lower speed in the firmware and here.</source>
        <translation>Wählen Sie in der Firmware und hier eine niedrigere Baudrate.</translation>
    </message>
    <message>
        <source>The port does not work</source>
        <translation>Der Anschluss funktioniert nicht</translation>
    </message>
    <message>
        <source>Unplug the cable, wait a moment and plug it in again.</source>
        <translation>Ziehen Sie das Kabel ab, warten Sie einen Moment und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Try another speed, another cable or another socket of the computer.</source>
        <translation>Versuchen Sie eine andere Baudrate, ein anderes Kabel oder eine andere Buchse des Computers.</translation>
    </message>
    <message>
        <source>The port does not offer this speed</source>
        <translation>Der Anschluss bietet diese Geschwindigkeit nicht</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones.</source>
        <translation>Stellen Sie die Geschwindigkeit auf Automatisch; dann werden die üblichen ausprobiert.</translation>
    </message>
    <message>
        <source>If the printer needs just this speed, try another socket or another cable: what offers it is the USB chip between computer and printer.</source>
        <translation>Braucht der Drucker genau diese Geschwindigkeit, versuchen Sie eine andere Buchse oder ein anderes Kabel: Der USB-Baustein zwischen Computer und Drucker muss sie bieten.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, if it is not.</source>
        <translation>Stellen Sie die Geschwindigkeit auf Automatisch, falls sie es nicht ist.</translation>
    </message>
    <message>
        <source>Connected, but answers come late</source>
        <translation>Verbunden, aber Antworten kommen spät</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says for up to %1 milliseconds. Many short moves may make the printer stutter.</source>
        <translation>Der FTDI-Chip dieses Anschlusses hält bis zu %1 Millisekunden zurück, was der Drucker sagt. Viele kurze Bewegungen können den Drucker zum Stottern bringen.</translation>
    </message>
    <message>
        <source>In the printer&apos;s profile, page Connection, switch on “Ask the port for short delays” and connect again.</source>
        <translation>Schalten Sie im Profil des Druckers, Seite „Verbindung“, „Vom Anschluss kurze Verzögerung fordern“ ein und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Or run the command below in a terminal; it holds until the cable is pulled.</source>
        <translation>Oder führen Sie den Befehl unten in einem Terminal aus; er gilt, bis das Kabel gezogen wird.</translation>
    </message>
    <message>
        <source>Connected; answers may come sooner</source>
        <translation>Verbunden; Antworten können schneller kommen</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says, as a rule for up to 16 milliseconds.</source>
        <translation>Der FTDI-Chip dieses Anschlusses hält in der Regel bis zu 16 Millisekunden zurück, was der Drucker sagt.</translation>
    </message>
    <message>
        <source>In the Device Manager open the properties of the port, then Port Settings, Advanced, and set the Latency Timer to 1.</source>
        <translation>Öffnen Sie im Geräte-Manager die Eigenschaften des Anschlusses, dann „Anschlusseinstellungen“, „Erweitert“, und setzen Sie die Wartezeit (Latency Timer) auf 1.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDoctor</name>
    <message>
        <source>Connection doctor</source>
        <translation>Verbindungshilfe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>Attempts to connect, the newest last</source>
        <translation>Verbindungsversuche, der neueste zuletzt</translation>
    </message>
    <message>
        <source>&amp;Open this when connecting fails</source>
        <translation>Dieses Fenster öffnen, wenn das Verbinden &amp;scheitert</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Befehl für ein Terminal</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Den Befehl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>&amp;Bericht speichern</translation>
    </message>
    <message>
        <source>Write logs and settings without secrets to one file that can be sent to somebody who helps</source>
        <translation>Protokolle und Einstellungen ohne Geheimnisse in eine Datei schreiben, die Sie jemandem schicken können, der hilft</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connect with the settings of the connection panel</source>
        <translation>Mit den Einstellungen des Bereichs „Verbindung“ verbinden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>The printer answers. There is nothing to mend.</source>
        <translation>Der Drucker antwortet. Es gibt nichts zu beheben.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist gescheitert</translation>
    </message>
    <message>
        <source>Press Try again to connect with the settings of the connection panel. If that fails, the reason is explained here.</source>
        <translation>Drücken Sie „Erneut versuchen“, um mit den Einstellungen des Bereichs „Verbindung“ zu verbinden. Scheitert das, wird hier der Grund erklärt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>gantry::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connect when Gantry starts</source>
        <translation>Beim Start von Gantry &amp;verbinden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Das Standardprofil</translation>
    </message>
    <message>
        <source>When Gantry starts</source>
        <translation>Beim Start von Gantry</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Anschluss</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Baudrate</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Gantry looks once for the printer when it starts. A printer that is plugged in later is not connected by itself.</source>
        <translation>Gantry sucht den Drucker einmal beim Start. Ein später angeschlossener Drucker wird nicht von selbst verbunden.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Angebotene Auswahl</translation>
    </message>
    <message>
        <source>Additional ports</source>
        <translation>Zusätzliche Anschlüsse</translation>
    </message>
    <message>
        <source>Ports never offered</source>
        <translation>Nie angebotene Anschlüsse</translation>
    </message>
    <message>
        <source>&amp;Additional ports</source>
        <translation>&amp;Zusätzliche Anschlüsse</translation>
    </message>
    <message>
        <source>Ports &amp;never offered</source>
        <translation>&amp;Nie angebotene Anschlüsse</translation>
    </message>
    <message>
        <source>Additional spee&amp;ds</source>
        <translation>Zusätzliche Bau&amp;draten</translation>
    </message>
    <message>
        <source>Speeds never &amp;offered</source>
        <translation>Nie an&amp;gebotene Baudraten</translation>
    </message>
    <message>
        <source>“%1” is no speed. Type numbers such as 500000, separated by commas.</source>
        <translation>„%1“ ist keine Baudrate. Geben Sie Zahlen wie 500000 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Open the &amp;doctor when connecting fails</source>
        <translation>Verbindungs&amp;hilfe öffnen, wenn das Verbinden scheitert</translation>
    </message>
    <message>
        <source>When connecting fails</source>
        <translation>Wenn das Verbinden scheitert</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do.</source>
        <translation>Die Verbindungshilfe sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per second, separated by commas. Automatic tries what is offered: USB devices and additional ports, at these speeds.</source>
        <translation>Ein Anschluss je Zeile; * und ? stehen für beliebige Zeichen: /dev/ttyAMA*. Geschwindigkeiten sind in Bit pro Sekunde, durch Kommas getrennt. Automatisch versucht, was angeboten wird: USB-Geräte und zusätzliche Anschlüsse, mit diesen Geschwindigkeiten.</translation>
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
    <message>
        <source>What helps?</source>
        <translation>Was hilft?</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do</source>
        <translation>Die Verbindungshilfe sagt, was nicht stimmt und was zu tun ist</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>Profile bearbeiten…</translation>
    </message>
    <message>
        <source>This port is in use by the window of “%1”.</source>
        <translation>Diesen Anschluss benutzt das Fenster von „%1“.</translation>
    </message>
    <message>
        <source>No further USB printer is plugged in.</source>
        <translation>Kein weiterer USB-Drucker ist angeschlossen.</translation>
    </message>
    <message>
        <source>Gantry looks for the printer of the interrupted print and connects by itself.</source>
        <translation>Gantry sucht den Drucker des unterbrochenen Drucks und verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>The printer of the interrupted print is connected again.</source>
        <translation>Der Drucker des unterbrochenen Drucks ist wieder verbunden.</translation>
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
    <name>gantry::ConversationLog</name>
    <message>
        <source>The conversation is no longer written to %1: %2. Check the folder and the space on its disk, then switch it on again in the settings (Terminal).</source>
        <translation>Das Gespräch wird nicht mehr nach %1 geschrieben: %2. Prüfen Sie den Ordner und den Platz auf seinem Datenträger und schalten Sie es dann in den Einstellungen (Terminal) wieder ein.</translation>
    </message>
</context>
<context>
    <name>gantry::CoolDownQuestion</name>
    <message>
        <source>Cool down</source>
        <translation>Abkühlen</translation>
    </message>
    <message>
        <source>All heaters off</source>
        <translation>Alle Heizungen aus</translation>
    </message>
    <message>
        <source>Nozzles only</source>
        <translation>Nur Düsen</translation>
    </message>
    <message>
        <source>Keep heating</source>
        <translation>Weiter heizen</translation>
    </message>
    <message>
        <source>Switch heaters off while the print is paused?</source>
        <translation>Heizungen ausschalten, während der Druck pausiert?</translation>
    </message>
    <message>
        <source>Switch all heaters off during the print?</source>
        <translation>Während des Drucks alle Heizungen ausschalten?</translation>
    </message>
    <message>
        <source>The nozzles are heated again before the print goes on. The bed is not, and the print may come off it when it cools down.</source>
        <translation>Die Düsen werden wieder aufgeheizt, bevor der Druck weitergeht. Das Bett nicht, und der Druck kann sich von ihm lösen, wenn es abkühlt.</translation>
    </message>
    <message>
        <source>The print does not stop: it goes on without heat and fails. To end it, cancel the print instead.</source>
        <translation>Der Druck hält nicht an: Er geht ohne Heizung weiter und misslingt. Um ihn zu beenden, brechen Sie den Druck stattdessen ab.</translation>
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
        <translation>Zeigen</translation>
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
        <source>The heaters were switched off, because nothing was done for a long time. The settings say how long (Safety).</source>
        <translation>Die Heizungen wurden ausgeschaltet, weil lange nichts getan wurde. In den Einstellungen steht, wie lange (Sicherheit).</translation>
    </message>
    <message>
        <source>The print asks for a change of filament. Follow what the printer&apos;s display says.</source>
        <translation>Der Druck verlangt einen Filamentwechsel. Folgen Sie den Angaben auf dem Display des Druckers.</translation>
    </message>
    <message>
        <source>The printer has run out of filament. Load new filament, then resume the print.</source>
        <translation>Dem Drucker ist das Filament ausgegangen. Laden Sie neues Filament und setzen Sie dann den Druck fort.</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the print waits. Check the disk or the network share; the print goes on by itself. It can be paused or cancelled meanwhile.</source>
        <translation>Die Platte liefert die Datei nicht, darum wartet der Druck. Prüfen Sie die Platte oder die Netzwerkfreigabe; der Druck geht von selbst weiter. Inzwischen lässt er sich anhalten oder abbrechen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it was not sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. The print was cancelled. Find the cause before you print again.</source>
        <translation>Der Drucker meldet: „%1“. Der Druck wurde abgebrochen. Finden Sie die Ursache, bevor Sie wieder drucken.</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. What it said before stands in the terminal.</source>
        <translation>Der Drucker meldet: „%1“. Was er davor sagte, steht im Terminal.</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the copy to the card waits. Check the disk or the network share; the copy goes on by itself. It can be cancelled meanwhile.</source>
        <translation>Der Datenträger liefert die Datei nicht, daher wartet die Kopie auf die Karte. Prüfen Sie den Datenträger oder die Netzwerkfreigabe; die Kopie geht von selbst weiter. Sie lässt sich inzwischen abbrechen.</translation>
    </message>
    <message>
        <source>The printer says: “%1”.</source>
        <translation>Der Drucker sagt: „%1“.</translation>
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
        <translation>Werkzeug %1: %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>number of layers, height of the highest</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>The print does not fit: it takes %1 from %2 to %3, the printer reaches from %4 to %5.</source>
        <translation>Der Druck passt nicht: Er reicht bei %1 von %2 bis %3, der Drucker von %4 bis %5.</translation>
    </message>
    <message>
        <source>The print does not fit: it goes %1 away from the middle of the bed, the bed only %2.</source>
        <translation>Der Druck passt nicht: Er reicht %1 von der Mitte des Betts weg, das Bett nur %2.</translation>
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
    <name>gantry::FileMenu</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Wählen Sie zuerst eine Datei der Liste.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose this file for the next print</source>
        <translation>Diese Datei für den nächsten Druck wählen</translation>
    </message>
    <message>
        <source>Choose this file and print it at once</source>
        <translation>Diese Datei wählen und sofort drucken</translation>
    </message>
    <message>
        <source>Show the folder this file is in</source>
        <translation>Den Ordner zeigen, in dem diese Datei liegt</translation>
    </message>
    <message>
        <source>Copy where the file is to the clipboard</source>
        <translation>Den Pfad der Datei in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is in %1.</source>
        <translation>Kein Programm zeigt hier Ordner an. Die Datei liegt in %1.</translation>
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
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s memory card</source>
        <translation>Dateien auf der Speicherkarte des Druckers</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Ziehen Sie eine G-Code-Datei hierher oder öffnen Sie eine (Strg+O).</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files of folders you print from often</source>
        <translation>Dateien aus Ordnern, aus denen Sie oft drucken</translation>
    </message>
    <message>
        <source>What can be done with the chosen file and the list</source>
        <translation>Was mit der gewählten Datei und der Liste möglich ist</translation>
    </message>
    <message>
        <source>More for recent files</source>
        <translation>Mehr zu den zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>Show the recent files</source>
        <translation>Die zuletzt geöffneten Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Die Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the files on the memory card</source>
        <translation>Die Dateien auf der Speicherkarte zeigen</translation>
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
        <translation>Den Ordner %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You are not permitted to read the folder %1.</source>
        <translation>Sie dürfen den Ordner %1 nicht lesen.</translation>
    </message>
</context>
<context>
    <name>gantry::FolderPage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Take this folder off the list</source>
        <translation>Diesen Ordner von der Liste nehmen</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Den Ordner neu lesen</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <source>Add a folder you print from often: its newest files are then one click away.</source>
        <translation>Fügen Sie einen Ordner hinzu, aus dem Sie oft drucken: Seine neuesten Dateien sind dann nur einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Ordner wird gelesen…</translation>
    </message>
    <message>
        <source>There are no G-code files in this folder.</source>
        <translation>In diesem Ordner sind keine G-Code-Dateien.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Fügen Sie zuerst einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Take this folder off the list; it stays as it is</source>
        <translation>Diesen Ordner von der Liste nehmen; er bleibt, wie er ist</translation>
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
    <name>gantry::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is used when Gantry is started the next time.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Gantry.</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>Auf dem Desktop &amp;benachrichtigen, wenn das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Mit &amp;Ton</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>For example that a print is done, has failed, or waits for you.</source>
        <translation>Zum Beispiel, dass ein Druck fertig oder gescheitert ist oder auf Sie wartet.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>S&amp;peeds</source>
        <translation>&amp;Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and temperatures in °C, as the printer has them.</source>
        <translation>Slicer zeigen Geschwindigkeiten in mm/s, im G-Code stehen sie in mm/min. Längen sind in mm und Temperaturen in °C, wie der Drucker sie hat.</translation>
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
        <translation>Verbindung zu %1 mit %2 Baud</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Connecting to the virtual printer</source>
        <translation>Verbindung zum virtuellen Drucker</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
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
    <message>
        <source>%1 %2 of %3</source>
        <comment>heater, its temperature, its target</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Hold the button for half a second to stop the printer.</source>
        <translation>Halten Sie die Schaltfläche eine halbe Sekunde gedrückt, um den Drucker anzuhalten.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
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
    <message>
        <source>Power of %1</source>
        <translation>Leistung von %1</translation>
    </message>
    <message>
        <source>How much of its full power the heater gets just now, as the printer reports it.</source>
        <translation>Wie viel ihrer vollen Leistung die Heizung gerade bekommt, wie der Drucker es meldet.</translation>
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
    <message>
        <source>More temperature presets</source>
        <translation>Weitere Temperaturvorgaben</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Show what is added to the temperatures a file asks for</source>
        <translation>Zeigen, was zu den Temperaturen einer Datei addiert wird</translation>
    </message>
    <message>
        <source>Temperature offsets</source>
        <translation>Temperaturkorrekturen</translation>
    </message>
</context>
<context>
    <name>gantry::HostDesk</name>
    <message>
        <source>%1 The script is left out. Mend it under Printer, Scripts.</source>
        <translation>%1 Das Skript wird weggelassen. Bringen Sie es unter Drucker, Skripte in Ordnung.</translation>
    </message>
</context>
<context>
    <name>gantry::IdleHeaterBar</name>
    <message>
        <source>Cool down now</source>
        <translation>Jetzt abkühlen</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Alle Heizungen ausschalten</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>Erneut fragen, wenn %n weitere Minute nichts getan wurde</numerusform>
            <numerusform>Erneut fragen, wenn %n weitere Minuten nichts getan wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>Seit %n Minute wurde nichts getan, und die Heizungen sind an. Sie werden in %1 ausgeschaltet.</numerusform>
            <numerusform>Seit %n Minuten wurde nichts getan, und die Heizungen sind an. Sie werden in %1 ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>Der Druck ist pausiert, %n Minute lang wurde nichts getan, und eine Heizung ist an. Gantry lässt das Bett an, damit sich der Druck nicht davon löst.</numerusform>
            <numerusform>Der Druck ist pausiert, %n Minuten lang wurde nichts getan, und eine Heizung ist an. Gantry lässt das Bett an, damit sich der Druck nicht davon löst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nozzle stays hot, too: the settings say so (Safety).</source>
        <translation>Auch die Düse bleibt heiß: So steht es in den Einstellungen (Sicherheit).</translation>
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
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layer n of m</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>wartet auf die Platte…</translation>
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
    <message>
        <source>The print was cancelled while the printer was out of reach, so nobody could tell the printer: its heaters and fans are as they were. Switch them off at the printer, or connect it again and do it here. How far the print came is kept.</source>
        <translation>Der Druck wurde abgebrochen, während der Drucker nicht erreichbar war; deshalb konnte ihm niemand Bescheid geben: Seine Heizungen und Lüfter sind, wie sie waren. Schalten Sie sie am Drucker aus oder verbinden Sie ihn wieder und tun Sie es hier. Wie weit der Druck kam, bleibt gespeichert.</translation>
    </message>
</context>
<context>
    <name>gantry::JobSummaryWidget</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Filament</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>Bild des Drucks</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>As the slicer says in the file.</source>
        <translation>Laut Angabe des Slicers in der Datei.</translation>
    </message>
    <message>
        <source>From the moves in the file. It takes longer, for the printer has to speed up and slow down.</source>
        <translation>Aus den Bewegungen in der Datei. Es dauert länger, weil der Drucker beschleunigen und bremsen muss.</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Datei wird analysiert: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>In dieser Datei wird nichts extrudiert.</translation>
    </message>
    <message>
        <source>%1 Choose the right printer profile, or slice the model for this printer.</source>
        <translation>%1 Wählen Sie das richtige Druckerprofil, oder slicen Sie das Modell für diesen Drucker.</translation>
    </message>
</context>
<context>
    <name>gantry::JogKeyHint</name>
    <message>
        <source>Move X</source>
        <translation>X bewegen</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Y bewegen</translation>
    </message>
    <message>
        <source>Move Z</source>
        <translation>Z bewegen</translation>
    </message>
    <message>
        <source>With Shift: ten times the step</source>
        <translation>Mit Umschalt: der zehnfache Schritt</translation>
    </message>
    <message>
        <source>With Alt: a tenth of the step</source>
        <translation>Mit Alt: ein Zehntel des Schritts</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>Schritt wählen</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X und Y referenzieren</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z referenzieren</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Alle Achsen referenzieren</translation>
    </message>
    <message>
        <source>Extrude, retract</source>
        <translation>Extrudieren, einziehen</translation>
    </message>
    <message>
        <source>Stop, and end jogging with keys</source>
        <translation>Anhalten und Tastensteuerung beenden</translation>
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
    <name>gantry::JogPage</name>
    <message>
        <source>Jog</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step &amp;%1</source>
        <translation>Schritt &amp;%1</translation>
    </message>
    <message>
        <source>While jogging with keys, the keys 1 to 4 choose these steps.</source>
        <translation>Bei Tastensteuerung wählen die Tasten 1 bis 4 diese Schritte.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Speed at start</source>
        <translation>&amp;Geschwindigkeit beim Start</translation>
    </message>
    <message>
        <source>In percent of the axis speeds in the printer profile. The slider of the Jog panel changes it until Gantry is closed.</source>
        <translation>In Prozent der Achsgeschwindigkeiten im Druckerprofil. Der Schieberegler des Bereichs „Bewegen“ ändert sie, bis Gantry geschlossen wird.</translation>
    </message>
    <message>
        <source>Each step must be longer than the one before it. Until then the old steps are used.</source>
        <translation>Jeder Schritt muss länger sein als der vorige. Bis dahin gelten die alten Schritte.</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>Bewegen</translation>
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
    <message>
        <source>Step of %1 mm</source>
        <translation>Schritt von %1 mm</translation>
    </message>
    <message>
        <source>Step of %1 mm (%2 while the keys are armed)</source>
        <translation>Schritt von %1 mm (%2, solange die Tasten bewegen)</translation>
    </message>
    <message>
        <source>&amp;Jog with keys</source>
        <translation>&amp;Tastensteuerung</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile: X %1, Y %2, Z %3.</source>
        <translation>Geschwindigkeit von Bewegungen von Hand, in Prozent der Geschwindigkeiten im Profil: X %1, Y %2, Z %3.</translation>
    </message>
</context>
<context>
    <name>gantry::JournalWriter</name>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Copying %1 to the card.</source>
        <translation>%1 wird auf die Karte kopiert.</translation>
    </message>
    <message>
        <source>Print of %1 started.</source>
        <translation>Druck von %1 gestartet.</translation>
    </message>
    <message>
        <source>Print of %1 paused.</source>
        <translation>Druck von %1 pausiert.</translation>
    </message>
    <message>
        <source>Print of %1 resumed.</source>
        <translation>Druck von %1 fortgesetzt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer asks: %1</source>
        <translation>Der Drucker fragt: %1</translation>
    </message>
    <message>
        <source>Print of %1 goes on.</source>
        <translation>Druck von %1 geht weiter.</translation>
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
    <name>gantry::KeepAwake</name>
    <message>
        <source>A 3D printer is in use</source>
        <translation>Ein 3D-Drucker ist in Gebrauch</translation>
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
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: take the print off the bed and home the printer before you start again.</source>
        <translation>Der Drucker ist von selbst neu gestartet, daher kann der Druckauftrag nicht weiterlaufen. Seine Heizungen sind aus und seine Position ist unbekannt: Nehmen Sie den Druck vom Druckbett und referenzieren Sie den Drucker, bevor Sie neu beginnen.</translation>
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
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>Der Drucker fordert Zeile %1 erneut an, die nicht mehr vorliegt. Die Verbindung wurde getrennt; der Drucker wurde nicht angehalten. Prüfen Sie das Kabel und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>Der Drucker fordert Zeile %1 immer wieder an, er kann das Gesendete also nicht lesen. Die Verbindung wurde getrennt; der Drucker wurde nicht angehalten. Prüfen Sie das Kabel oder wählen Sie eine niedrigere Geschwindigkeit (Baudrate).</translation>
    </message>
    <message>
        <source>The printer is back, but its firmware does not check line numbers. Nobody can tell which lines it took last, so the print does not go on. How far it came is kept.</source>
        <translation>Der Drucker ist wieder da, aber seine Firmware prüft keine Zeilennummern. Niemand kann sagen, welche Zeilen er zuletzt annahm, darum geht der Druck nicht weiter. Wie weit er kam, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>A printer answers, but it is not at the line where this print was left: something else has talked to it, or it is another printer. The print does not go on. How far it came is kept.</source>
        <translation>Ein Drucker antwortet, ist aber nicht bei der Zeile, bei der dieser Druck verlassen wurde: Etwas anderes hat mit ihm gesprochen, oder es ist ein anderer Drucker. Der Druck geht nicht weiter. Wie weit er kam, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>The emergency stop could not reach the printer: there is no connection. Switch the printer off. The print does not go on by itself; how far it came is kept.</source>
        <translation>Der Not-Halt konnte den Drucker nicht erreichen: Es gibt keine Verbindung. Schalten Sie den Drucker aus. Der Druck geht nicht von selbst weiter; wie weit er kam, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>A temperature sensor reports what cannot be: check its cable and its plug.</source>
        <translation>Ein Temperatursensor meldet, was nicht sein kann: Prüfen Sie sein Kabel und seinen Stecker.</translation>
    </message>
    <message>
        <source>A heater did not reach its temperature or did not hold it: check that the heater and its sensor are firmly in place.</source>
        <translation>Eine Heizung hat ihre Temperatur nicht erreicht oder nicht gehalten: Prüfen Sie, ob die Heizung und ihr Sensor fest sitzen.</translation>
    </message>
    <message>
        <source>The probe did not find the bed: clean the nozzle and the bed, and check the probe.</source>
        <translation>Der Taster hat das Bett nicht gefunden: Reinigen Sie Düse und Bett und prüfen Sie den Taster.</translation>
    </message>
    <message>
        <source>Find the cause first.</source>
        <translation>Finden Sie zuerst die Ursache.</translation>
    </message>
    <message>
        <source>The printer is back, but it restarted meanwhile, so the print cannot simply go on: its heaters are off and its position is unknown. Take the print off the bed and home the printer before you start again. How far the print came is kept.</source>
        <translation>Der Drucker ist wieder da, hat aber inzwischen neu gestartet; der Druck kann daher nicht einfach weitergehen: Die Heizungen sind aus und seine Position ist unbekannt. Nehmen Sie den Druck vom Bett und referenzieren Sie den Drucker, bevor Sie neu beginnen. Wie weit der Druck kam, ist aufgehoben.</translation>
    </message>
    <message>
        <source>The printer has halted and reports: “%1”. %2 Then reset the printer and connect again.</source>
        <translation>Der Drucker hat angehalten und meldet: „%1“. %2 Setzen Sie den Drucker dann zurück und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>Der Drucker meldet einen Fehler: „%1“. Er wurde angewiesen anzuhalten, und die Verbindung wurde geschlossen. Finden Sie die Ursache, setzen Sie den Drucker dann zurück und verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>Der Drucker meldet einen Fehler: „%1“. Die Verbindung wurde geschlossen; der Drucker wurde nicht angewiesen anzuhalten. Finden Sie die Ursache und verbinden Sie ihn dann neu.</translation>
    </message>
</context>
<context>
    <name>gantry::Macro</name>
    <message>
        <source>“%1” must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>A value is named “%1”. Use letters, digits and _ only, and a letter first.</source>
        <translation>Ein Wert heißt „%1“. Benutzen Sie nur Buchstaben, Ziffern und _, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>Two values are named “%1”.</source>
        <translation>Zwei Werte heißen „%1“.</translation>
    </message>
    <message>
        <source>The proposed value of “%1” must be a number.</source>
        <translation>Der Vorschlag für „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>Das Makro braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of the macro is too long for a button.</source>
        <translation>Der Name des Makros ist zu lang für eine Schaltfläche.</translation>
    </message>
    <message>
        <source>The macro is too long. Print a file instead.</source>
        <translation>Das Makro ist zu lang. Drucken Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>The expression for the answer has a mistake at character %1: %2.</source>
        <translation>Der Ausdruck für die Antwort hat einen Fehler bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>The macro “%1” has no line to send.</source>
        <translation>Das Makro „%1“ hat keine Zeile zum Senden.</translation>
    </message>
    <message>
        <source>Nothing can be sent while a file is copied to the card.</source>
        <translation>Während eine Datei auf die Karte kopiert wird, kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>This macro is locked while printing. Pause the print first.</source>
        <translation>Dieses Makro ist beim Drucken gesperrt. Pausieren Sie zuerst den Druck.</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Länge (mm)</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Filament laden</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Level bed</source>
        <translation>Bett nivellieren</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>The script “%2” of the macro “%1” is gone. Press Edit and choose another one.</source>
        <translation>Das Skript „%2“ des Makros „%1“ gibt es nicht mehr. Wählen Sie mit „Bearbeiten“ ein anderes.</translation>
    </message>
</context>
<context>
    <name>gantry::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a macro</source>
        <translation>Makro hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate this macro</source>
        <translation>Dieses Makro duplizieren</translation>
    </message>
    <message>
        <source>Delete this macro</source>
        <translation>Dieses Makro löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Vor dem Senden fragen</translation>
    </message>
    <message>
        <source>Allow while printing</source>
        <translation>Beim Drucken erlauben</translation>
    </message>
    <message>
        <source>Only for macros that neither move the tool nor change the print.</source>
        <translation>Nur für Makros, die weder das Werkzeug bewegen noch den Druck ändern.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Was es sendet</translation>
    </message>
    <message>
        <source>G-code</source>
        <translation>G-Code</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Write {name} where a value is to be asked for.</source>
        <translation>Schreiben Sie {name}, wo ein Wert abgefragt werden soll.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Values that are asked for</source>
        <translation>Abgefragte Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>The script reads it as {{ name }}. Clear its name to remove it.</source>
        <translation>Das Skript liest ihn als {{ name }}. Leeren Sie seinen Namen, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>X:([\d.]+) Y:([\d.]+)</source>
        <comment>a regular expression</comment>
        <translation>X:([\d.]+) Y:([\d.]+)</translation>
    </message>
    <message>
        <source>A regular expression that is looked for in every line of the printer.</source>
        <translation>Ein regulärer Ausdruck, der in jeder Zeile des Druckers gesucht wird.</translation>
    </message>
    <message>
        <source>X {0}, Y {1}</source>
        <comment>a template; the numbers are groups</comment>
        <translation>X {0}, Y {1}</translation>
    </message>
    <message>
        <source>What is shown under the button: {0}, {1} … stand for the groups.</source>
        <translation>Was unter der Schaltfläche gezeigt wird: {0}, {1} … stehen für die Gruppen.</translation>
    </message>
    <message>
        <source>Look for answer</source>
        <translation>Antwort suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a macro first.</source>
        <translation>Fügen Sie zuerst ein Makro hinzu.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes to the macros?</source>
        <translation>Die Änderungen an den Makros speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>gantry::MacroPanel</name>
    <message>
        <source>Sends the script %1</source>
        <translation>Sendet das Skript %1</translation>
    </message>
    <message>
        <source>Sends:
%1</source>
        <translation>Sendet:
%1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Buttons for what you send often. Press Edit to add one.</source>
        <translation>Schaltflächen für das, was Sie oft senden. Drücken Sie „Bearbeiten“, um eine hinzuzufügen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add, change and delete macros</source>
        <translation>Makros hinzufügen, ändern und löschen</translation>
    </message>
    <message>
        <source>Edit the macros</source>
        <translation>Die Makros bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;macros…</source>
        <translation>&amp;Makros bearbeiten…</translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message>
        <source>Send “%1” to the printer?</source>
        <translation>„%1“ an den Drucker senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Skript %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroStore</name>
    <message>
        <source>The file of the macros has a mistake at “%1”.</source>
        <translation>Die Datei der Makros hat einen Fehler bei „%1“.</translation>
    </message>
    <message>
        <source>There are more than %1 macros.</source>
        <translation>Es gibt mehr als %1 Makros.</translation>
    </message>
    <message>
        <source>Two macros are named “%1”. Give one another name.</source>
        <translation>Zwei Makros heißen „%1“. Geben Sie einem davon einen anderen Namen.</translation>
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
        <translation>Druck&amp;auftrag</translation>
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
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in: when the battery is empty, the print stops.</source>
        <translation>Der Computer läuft mit seinem Akku. Schließen Sie ihn an das Netz an: Ist der Akku leer, endet der Druck.</translation>
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
    <name>gantry::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Meldungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>Auf dem Desktop &amp;benachrichtigen, wenn das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Mit &amp;Ton</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened since Gantry was started</source>
        <translation>Was seit dem Start von Gantry geschehen ist</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Es gibt keine Meldungen.</translation>
    </message>
    <message>
        <source>Copy all messages to the clipboard</source>
        <translation>Alle Meldungen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>Während Sie weg waren: %n neue Meldung</numerusform>
            <numerusform>Während Sie weg waren: %n neue Meldungen</numerusform>
        </translation>
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
    <message>
        <source>The printer is still homing. Wait until it has finished.</source>
        <translation>Der Drucker ist noch auf Referenzfahrt. Warten Sie, bis sie beendet ist.</translation>
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
    <name>gantry::OffsetLine</name>
    <message>
        <source>Offset while printing</source>
        <translation>Korrektur beim Drucken</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Offset of %1 while printing, in degrees Celsius</source>
        <translation>Korrektur von %1 beim Drucken, in Grad Celsius</translation>
    </message>
    <message>
        <source>Degrees added to every target the file sets, from its next one on. A heater that the file switches off stays off. Forgotten when the connection ends.</source>
        <translation>Grad, die zu jedem Ziel addiert werden, das die Datei setzt, ab dem nächsten. Eine Heizung, die die Datei ausschaltet, bleibt aus. Gilt nur, bis die Verbindung endet.</translation>
    </message>
</context>
<context>
    <name>gantry::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not open this file; the one before stays chosen</source>
        <translation>Diese Datei nicht öffnen; die vorherige bleibt gewählt</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Die Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1 to print it…</source>
        <translation>%1 wird zum Drucken geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>gantry::PanelActions</name>
    <message>
        <source>Move X −</source>
        <translation>X − bewegen</translation>
    </message>
    <message>
        <source>Move X +</source>
        <translation>X + bewegen</translation>
    </message>
    <message>
        <source>Move Y −</source>
        <translation>Y − bewegen</translation>
    </message>
    <message>
        <source>Move Y +</source>
        <translation>Y + bewegen</translation>
    </message>
    <message>
        <source>Move Z −</source>
        <translation>Z − bewegen</translation>
    </message>
    <message>
        <source>Move Z +</source>
        <translation>Z + bewegen</translation>
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
        <source>Home X and Y</source>
        <translation>X und Y referenzieren</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z referenzieren</translation>
    </message>
    <message>
        <source>Jog step %1</source>
        <translation>Bewegungsschritt %1</translation>
    </message>
    <message>
        <source>Nozzle off</source>
        <translation>Düse aus</translation>
    </message>
    <message>
        <source>Bed off</source>
        <translation>Bett aus</translation>
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
        <source>Fan off</source>
        <translation>Lüfter aus</translation>
    </message>
    <message>
        <source>Fan at half speed</source>
        <translation>Lüfter auf halber Drehzahl</translation>
    </message>
    <message>
        <source>Fan at full speed</source>
        <translation>Lüfter auf voller Drehzahl</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Den Bereich „%1“ zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Für %1 heizen</translation>
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
    <name>gantry::PresetsPage</name>
    <message>
        <source>Temperature presets</source>
        <translation>Temperaturvorgaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nozzle °C</source>
        <translation>Düse °C</translation>
    </message>
    <message>
        <source>Bed °C</source>
        <translation>Bett °C</translation>
    </message>
    <message>
        <source>Chamber °C</source>
        <translation>Kammer °C</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>One click on a preset sets all heaters; 0 switches a heater off. The first three have buttons of their own, the others are in the menu beside them.</source>
        <translation>Ein Klick auf eine Vorgabe stellt alle Heizungen ein; 0 schaltet eine Heizung aus. Die ersten drei haben eigene Schaltflächen, die anderen stehen im Menü daneben.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorgabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are two presets named “%1”.</source>
        <translation>Zwei Vorgaben heißen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no temperature between 0 and %2 °C.</source>
        <translation>„%1“ ist keine Temperatur zwischen 0 und %2 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PreviewPanel</name>
    <message>
        <source>Open a G-code file to see what will be printed, and where.</source>
        <translation>Öffnen Sie eine G-Code-Datei, um zu sehen, was wo gedruckt wird.</translation>
    </message>
    <message>
        <source>The slicer&apos;s picture of the print</source>
        <translation>Das Bild des Drucks vom Slicer</translation>
    </message>
    <message>
        <source>layers: %1</source>
        <translation>Schichten: %1</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Datei wird analysiert: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>In dieser Datei wird nichts extrudiert.</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s card cannot be looked into.</source>
        <translation>In Dateien auf der Karte des Druckers lässt sich nicht hineinsehen.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>Die Standardausgabe mit einer JSON-Zeile über den Druck beenden.</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>Geben Sie eine Datei an.</translation>
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
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once. The exit code is 0 if all of it was printed, 3 if the connection broke and the printer may still stand in the middle of the print, 1 if it failed otherwise.</source>
        <translation>Druckt eine G-Code-Datei bis zum Ende. Strg+C bricht den Druck geordnet ab; ein zweites trennt die Verbindung sofort. Der Exit-Code ist 0, wenn alles gedruckt wurde, 3, wenn die Verbindung abbrach und der Drucker vielleicht noch mitten im Druck steht, und 1, wenn es anders scheiterte.</translation>
    </message>
    <message>
        <source>If the connection breaks, wait for the printer, and go on when it is back as it was left.</source>
        <translation>Bricht die Verbindung ab, auf den Drucker warten und weitermachen, wenn er so wieder da ist, wie er verlassen wurde.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Waiting for the printer. Ctrl+C gives up.</source>
        <translation>Warten auf den Drucker. Strg+C gibt auf.</translation>
    </message>
    <message>
        <source>Asking the printer where it stands.</source>
        <translation>Der Drucker wird gefragt, wo er steht.</translation>
    </message>
    <message>
        <source>Heating up before the print goes on.</source>
        <translation>Aufheizen, bevor der Druck weitergeht.</translation>
    </message>
    <message>
        <source>The printer is back as it was left. The print goes on.</source>
        <translation>Der Drucker ist wieder da, wie er verlassen wurde. Der Druck geht weiter.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off. Look at the print: Enter goes on, Ctrl+C cancels.</source>
        <translation>Der Drucker ist wieder da, aber er ist abgekühlt oder seine Motoren können sich abgeschaltet haben. Sehen Sie nach dem Druck: Eingabe macht weiter, Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off, and nobody can be asked whether to go on. The print stands at line %1; the heaters are as they were.</source>
        <translation>Der Drucker ist wieder da, aber er ist abgekühlt oder seine Motoren können sich abgeschaltet haben, und niemand kann gefragt werden, ob es weitergehen soll. Der Druck steht bei Zeile %1; die Heizungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The print is interrupted at line %1: %2 Nobody could tell the printer, so its heaters are as they were. With --continue the print waits for the printer.</source>
        <translation>Der Druck ist bei Zeile %1 unterbrochen: %2 Niemand konnte dem Drucker Bescheid geben; seine Heizungen sind daher, wie sie waren. Mit --continue wartet der Druck auf den Drucker.</translation>
    </message>
    <message>
        <source>The last line the printer acknowledged is line %1 of the file.</source>
        <translation>Die letzte Zeile, die der Drucker bestätigt hat, ist Zeile %1 der Datei.</translation>
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
    <message>
        <source>The macro “%1” was not sent. %2</source>
        <translation>Das Makro „%1“ wurde nicht gesendet. %2</translation>
    </message>
</context>
<context>
    <name>gantry::PrintSpaceView</name>
    <message>
        <source>Where the print lies on the bed</source>
        <translation>Wo der Druck auf dem Druckbett liegt</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>X %1 to %2, Y %3 to %4 mm</source>
        <translation>X %1 bis %2, Y %3 bis %4 mm</translation>
    </message>
    <message>
        <source>%1; it does not fit</source>
        <translation>%1; er passt nicht</translation>
    </message>
</context>
<context>
    <name>gantry::PrintStarter</name>
    <message>
        <source>Clear the bed first: the nozzle goes over it.</source>
        <translation>Räumen Sie zuerst das Bett frei: Die Düse fährt darüber.</translation>
    </message>
    <message>
        <source>Restart the print</source>
        <translation>Den Druck neu starten</translation>
    </message>
    <message>
        <source>Print %1 again from its beginning?</source>
        <translation>%1 noch einmal von Anfang an drucken?</translation>
    </message>
    <message>
        <source>The paused print cannot be taken up again. Clear the bed first: the nozzle goes over it.</source>
        <translation>Der pausierte Druck kann danach nicht fortgesetzt werden. Räumen Sie zuerst das Bett frei: Die Düse fährt darüber.</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Ist das Bett frei?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. The nozzle goes over it when %1 is printed.</source>
        <translation>Der letzte Druck steht vielleicht noch darauf. Die Düse fährt darüber, wenn %1 gedruckt wird.</translation>
    </message>
    <message>
        <source>The bed is clear, print</source>
        <translation>Bett ist frei, drucken</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
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
    <message>
        <source>print goes on</source>
        <translation>Druck geht weiter</translation>
    </message>
    <message>
        <source>print interrupted</source>
        <translation>Druck unterbrochen</translation>
    </message>
    <message>
        <source>“%1” is not for the printer: in a file it tells Gantry what to do. It was not sent. Use the buttons of the window instead.</source>
        <translation>„%1“ ist nicht für den Drucker: In einer Datei sagt es Gantry, was zu tun ist. Es wurde nicht gesendet. Nehmen Sie stattdessen die Schaltflächen des Fensters.</translation>
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
    <message>
        <source>The receive buffer of the firmware must be between 0 (not known) and 65535 bytes.</source>
        <translation>Der Empfangspuffer der Firmware muss zwischen 0 (unbekannt) und 65535 Byte liegen.</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min (16667 mm/s).</source>
        <translation>Die Geschwindigkeit der Achse %1 muss zwischen 1 und 1000000 mm/min (16667 mm/s) liegen.</translation>
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
    <name>gantry::PrinterSetup</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>Es gibt kein serielles USB-Gerät. Prüfen Sie das Kabel und ob der Drucker eingeschaltet ist, oder wählen Sie einen Anschluss.</translation>
    </message>
    <message>
        <source>All speeds are on the list of those that are never used. Choose a speed, or take one off the list in the settings.</source>
        <translation>Alle Geschwindigkeiten stehen auf der Liste der nie benutzten. Wählen Sie eine Geschwindigkeit, oder nehmen Sie in den Einstellungen eine von der Liste.</translation>
    </message>
    <message>
        <source>The printer profile asks whether connecting may restart the printer, and nobody has said so.</source>
        <translation>Nach dem Druckerprofil ist zu fragen, ob das Verbinden den Drucker neu starten darf, und niemand hat das beantwortet.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Nach so vielen Sekunden aufgeben; ohne Angabe nie.</translation>
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
    <name>gantry::PrinterWindow</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>Die Beispieldatei lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Gantry ended while it printed “%1” (begun: %2). Look after the printer: its heaters may still be on, and the print stands on its bed.</source>
        <translation>Gantry endete, während es „%1“ druckte (begonnen: %2). Sehen Sie nach dem Drucker: Seine Heizungen sind vielleicht noch an, und der Druck steht auf dem Bett.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileDialog</name>
    <message>
        <source>Printer profiles</source>
        <translation>Druckerprofile</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Neuer Drucker</translation>
    </message>
    <message>
        <source>Generic printer</source>
        <translation>Allgemeiner Drucker</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Dieses Profil duplizieren</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Profiles of Gantry (JSON) and of OctoPrint (.profile)</source>
        <translation>Profile von Gantry (JSON) und von OctoPrint (.profile)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1

The file is left as it is.</source>
        <translation>%1

Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Save the changes to this profile</source>
        <translation>Die Änderungen an diesem Profil speichern</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Die Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Write this profile to a file</source>
        <translation>Dieses Profil in eine Datei schreiben</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Es ist bereits das Standardprofil.</translation>
    </message>
    <message>
        <source>Take this profile where none is chosen</source>
        <translation>Dieses Profil nehmen, wo keines gewählt ist</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted.</source>
        <translation>Das Standardprofil kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This profile is always there.</source>
        <translation>Dieses Profil ist immer vorhanden.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect first.</source>
        <translation>Dieses Profil wird benutzt. Trennen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Das Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>Export it first if it may be needed again.</source>
        <translation>Exportieren Sie es zuerst, wenn Sie es vielleicht wieder brauchen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import a printer profile</source>
        <translation>Druckerprofil importieren</translation>
    </message>
    <message>
        <source>Printer profiles (*.json *.profile *.yaml *.yml)</source>
        <translation>Druckerprofile (*.json *.profile *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the printer profile</source>
        <translation>Druckerprofil exportieren</translation>
    </message>
    <message>
        <source>Printer profiles (*.json)</source>
        <translation>Druckerprofile (*.json)</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes to this profile?</source>
        <translation>Die Änderungen an diesem Profil speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>A printer is connected with this profile. Changes of names, sizes, speeds and limits count once they are saved and nothing is being printed; those of heaters, tools and the connection with the next connection.</source>
        <translation>Ein Drucker ist mit diesem Profil verbunden. Änderungen an Namen, Größen, Geschwindigkeiten und Grenzen gelten, sobald sie gespeichert sind und nichts gedruckt wird; solche an Heizungen, Werkzeugen und der Verbindung ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Used where no profile is chosen.</source>
        <translation>Wird verwendet, wo kein Profil gewählt ist.</translation>
    </message>
    <message>
        <source>%1, used where no profile is chosen</source>
        <translation>%1, wird verwendet, wo kein Profil gewählt ist</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileEditor</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Heated bed</source>
        <translation>Beheiztes Bett</translation>
    </message>
    <message>
        <source>Heated chamber</source>
        <translation>Beheizte Kammer</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Nozzle at most</source>
        <translation>Düse höchstens</translation>
    </message>
    <message>
        <source>Bed at most</source>
        <translation>Bett höchstens</translation>
    </message>
    <message>
        <source>Chamber at most</source>
        <translation>Kammer höchstens</translation>
    </message>
    <message>
        <source>Extrude only above</source>
        <translation>Extrudieren nur über</translation>
    </message>
    <message>
        <source>Bed and volume</source>
        <translation>Bett und Bauraum</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rechteckig</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Vorn links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width (X)</source>
        <translation>Breite (X)</translation>
    </message>
    <message>
        <source>Depth (Y)</source>
        <translation>Tiefe (Y)</translation>
    </message>
    <message>
        <source>Height (Z)</source>
        <translation>Höhe (Z)</translation>
    </message>
    <message>
        <source>The tool reaches beyond the bed</source>
        <translation>Das Werkzeug reicht über das Bett hinaus</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X von</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X bis</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y von</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y bis</translation>
    </message>
    <message>
        <source>Z from</source>
        <translation>Z von</translation>
    </message>
    <message>
        <source>Z to</source>
        <translation>Z bis</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>Geschwindigkeit von %1</translation>
    </message>
    <message>
        <source>%1 goes the other way</source>
        <translation>%1 läuft andersherum</translation>
    </message>
    <message>
        <source>The buttons that move this axis are reversed.</source>
        <translation>Die Schaltflächen, die diese Achse bewegen, sind vertauscht.</translation>
    </message>
    <message>
        <source>Extruders</source>
        <translation>Extruder</translation>
    </message>
    <message>
        <source>Number of extruders</source>
        <translation>Anzahl der Extruder</translation>
    </message>
    <message>
        <source>All extruders feed one nozzle</source>
        <translation>Alle Extruder beschicken eine Düse</translation>
    </message>
    <message>
        <source>Nozzle diameter</source>
        <translation>Düsendurchmesser</translation>
    </message>
    <message>
        <source>Length to extrude</source>
        <translation>Länge beim Extrudieren</translation>
    </message>
    <message>
        <source>Offsets from the first extruder, in mm</source>
        <translation>Versätze zum ersten Extruder, in mm</translation>
    </message>
    <message>
        <source>X offset (mm)</source>
        <translation>X-Versatz (mm)</translation>
    </message>
    <message>
        <source>Y offset (mm)</source>
        <translation>Y-Versatz (mm)</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Versätze</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A round bed is as deep as it is wide.</source>
        <translation>Ein rundes Bett ist so tief wie breit.</translation>
    </message>
    <message>
        <source>A round bed has its origin in the centre.</source>
        <translation>Ein rundes Bett hat seinen Nullpunkt in der Mitte.</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Geben Sie dem Drucker einen Namen.</translation>
    </message>
    <message>
        <source>Extruder %1</source>
        <translation>Extruder %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>How much the firmware takes in while it works, 63 or 127 as a rule. Lines then go out ahead of their acknowledgements, which helps where many short moves make the printer stutter. 0 sends one line at a time. Too large a number makes the firmware lose lines.</source>
        <translation>Wie viel die Firmware annimmt, während sie arbeitet, in der Regel 63 oder 127. Zeilen gehen dann vor ihrer Bestätigung hinaus; das hilft, wo viele kurze Bewegungen den Drucker stocken lassen. 0 sendet eine Zeile nach der anderen. Eine zu große Zahl lässt die Firmware Zeilen verlieren.</translation>
    </message>
    <message>
        <source>Send ahead as far as the firmware says</source>
        <translation>So weit vorausschicken, wie die Firmware sagt</translation>
    </message>
    <message>
        <source>For firmware that tells with each acknowledgement how much room it has (ADVANCED_OK in Marlin). Switch it off if what it tells is wrong.</source>
        <translation>Für Firmware, die mit jeder Bestätigung sagt, wie viel Platz sie hat (ADVANCED_OK in Marlin). Schalten Sie es aus, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>Shorten the lines of a print</source>
        <translation>Die Zeilen eines Drucks kürzen</translation>
    </message>
    <message>
        <source>Leaves out blanks, comments and zeros that say nothing to the firmware. Texts and names of files stay as they are.</source>
        <translation>Lässt Leerzeichen, Kommentare und Nullen weg, die der Firmware nichts sagen. Texte und Dateinamen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Whether the printer restarts when its port is opened</source>
        <translation>Ob der Drucker neu startet, wenn sein Anschluss geöffnet wird</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Restart when connecting</source>
        <translation>Beim Verbinden neu starten</translation>
    </message>
    <message>
        <source>Most boards restart when their port is opened, and a fresh start is what Gantry expects. Choose No to join a printer that is busy.</source>
        <translation>Die meisten Platinen starten neu, wenn ihr Anschluss geöffnet wird, und Gantry erwartet einen frischen Start. Wählen Sie „Nein“, um sich mit einem Drucker zu verbinden, der gerade arbeitet.</translation>
    </message>
    <message>
        <source>Restart the printer when it does not take an emergency stop</source>
        <translation>Den Drucker neu starten, wenn er einen Not-Halt nicht annimmt</translation>
    </message>
    <message>
        <source>If the port takes nothing any more, the line that restarts the board is what is left to switch off heaters and motors.</source>
        <translation>Nimmt der Anschluss nichts mehr an, bleibt nur die Leitung, die die Platine neu startet, um Heizungen und Motoren auszuschalten.</translation>
    </message>
    <message>
        <source>Ask the port for short delays</source>
        <translation>Vom Anschluss kurze Verzögerung fordern</translation>
    </message>
    <message>
        <source>On Linux the driver then hands over at once what the printer says. It helps with FTDI chips, which else hold it back for up to 16 ms. A port that does not offer it works as before.</source>
        <translation>Unter Linux gibt der Treiber dann sofort weiter, was der Drucker sagt. Das hilft bei FTDI-Chips, die es sonst bis zu 16 ms zurückhalten. Ein Anschluss, der das nicht bietet, arbeitet wie bisher.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Skripte bearbeiten…</translation>
    </message>
    <message>
        <source>Scripts are sent on connecting, before and after a print, and at pauses. All printers share them; where a line is for one printer only, a script can ask for its profile: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</source>
        <translation>Skripte werden beim Verbinden, vor und nach einem Druck und bei Pausen gesendet. Alle Drucker teilen sie sich; gilt eine Zeile nur für einen Drucker, kann ein Skript nach dessen Profil fragen: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</translation>
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
    <name>gantry::ProfileTitle</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
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
    <name>gantry::PromptDialog</name>
    <message>
        <source>The printer asks</source>
        <translation>Der Drucker fragt</translation>
    </message>
    <message>
        <source>The printer waits for the answer. It can also be given at its own display.</source>
        <translation>Der Drucker wartet auf die Antwort. Sie kann auch an seinem Display gegeben werden.</translation>
    </message>
    <message>
        <source>The printer waits for you.</source>
        <translation>Der Drucker wartet auf Sie.</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolEngine</name>
    <message>
        <source>Asking the printer where it stands</source>
        <translation>Der Drucker wird gefragt, wo er steht</translation>
    </message>
    <message>
        <source>The printer is back and waits</source>
        <translation>Der Drucker ist wieder da und wartet</translation>
    </message>
    <message>
        <source>Heating up before the print goes on</source>
        <translation>Heizt auf, bevor der Druck weitergeht</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPage</name>
    <message>
        <source>Advanced protocol</source>
        <translation>Protokoll (erweitert)</translation>
    </message>
    <message>
        <source>Before you change anything here</source>
        <translation>Bevor Sie hier etwas ändern</translation>
    </message>
    <message>
        <source>The values Gantry comes with work with every firmware it knows. Changes are used when the printer is connected the next time.</source>
        <translation>Die mitgelieferten Werte von Gantry funktionieren mit jeder ihm bekannten Firmware. Änderungen gelten ab der nächsten Verbindung mit dem Drucker.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Errors of the firmware</source>
        <translation>Fehler der Firmware</translation>
    </message>
    <message>
        <source>If the firmware reports an error</source>
        <translation>Bei Fehlern der Firmware</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Die Verbindung trennen</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Send M112 before the connection is closed because of an error</source>
        <translation>M112 senden, bevor die Verbindung wegen eines Fehlers getrennt wird</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Line numbers and checksums</source>
        <translation>Zeilennummern und Prüfsummen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>While printing</source>
        <translation>Beim Drucken</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Lines under way</source>
        <translation>Zeilen unterwegs</translation>
    </message>
    <message>
        <source>Bytes under way</source>
        <translation>Bytes unterwegs</translation>
    </message>
    <message>
        <source>Requests for the same line until the link is given up</source>
        <translation>Anforderungen derselben Zeile bis zum Trennen</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>More than one line under way needs a firmware with room for them: a full buffer loses characters.</source>
        <translation>Mehr als eine Zeile unterwegs braucht eine Firmware mit Platz dafür: Ein voller Puffer verliert Zeichen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Dropped with a warning</source>
        <translation>Mit Warnung verworfen</translation>
    </message>
    <message>
        <source>Dropped silently</source>
        <translation>Stillschweigend verworfen</translation>
    </message>
    <message>
        <source>Pause the print instead</source>
        <translation>Pausieren stattdessen den Druck</translation>
    </message>
    <message>
        <source>Hold back tools the printer profile does not have</source>
        <translation>Werkzeuge zurückhalten, die das Druckerprofil nicht hat</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>Ask for the position when a print is paused</source>
        <translation>Beim Pausieren eines Drucks nach der Position fragen</translation>
    </message>
    <message>
        <source>Ask for the position when a print is cancelled</source>
        <translation>Beim Abbrechen eines Drucks nach der Position fragen</translation>
    </message>
    <message>
        <source>Break off heating with M108 when a print is cancelled</source>
        <translation>Beim Abbrechen eines Drucks das Aufheizen mit M108 beenden</translation>
    </message>
    <message>
        <source>Believe the progress a file states (M73)</source>
        <translation>Dem in der Datei angegebenen Fortschritt (M73) vertrauen</translation>
    </message>
    <message>
        <source>The printer&apos;s card</source>
        <translation>Die Karte des Druckers</translation>
    </message>
    <message>
        <source>Ask for the card</source>
        <translation>Nach der Karte fragen</translation>
    </message>
    <message>
        <source>Take the card for present without having been told</source>
        <translation>Die Karte auch ohne Meldung als vorhanden ansehen</translation>
    </message>
    <message>
        <source>Send names without their leading slash</source>
        <translation>Namen ohne führenden Schrägstrich senden</translation>
    </message>
    <message>
        <source>Send names in lower case</source>
        <translation>Namen in Kleinbuchstaben senden</translation>
    </message>
    <message>
        <source>Notice a print begun at the printer&apos;s display</source>
        <translation>Einen am Display des Druckers begonnenen Druck bemerken</translation>
    </message>
    <message>
        <source>Take “Done saving file” for an acknowledgement if none follows</source>
        <translation>„Done saving file“ als Bestätigung nehmen, wenn keine folgt</translation>
    </message>
    <message>
        <source>Command that cancels</source>
        <translation>Befehl zum Abbrechen</translation>
    </message>
    <message>
        <source>“Not SD printing” that do not end the print yet</source>
        <translation>„Not SD printing“, die den Druck noch nicht beenden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Silence until a line counts as unanswered</source>
        <translation>Stille, bis eine Zeile als unbeantwortet gilt</translation>
    </message>
    <message>
        <source>The same if the firmware says when it is busy</source>
        <translation>Dasselbe, wenn die Firmware meldet, dass sie beschäftigt ist</translation>
    </message>
    <message>
        <source>First answer while the port and speed are looked for</source>
        <translation>Erste Antwort beim Suchen von Anschluss und Baudrate</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Attempts for each port and speed</source>
        <translation>Versuche für jeden Anschluss und jede Baudrate</translation>
    </message>
    <message>
        <source>Unanswered lines until the printer counts as dead</source>
        <translation>Unbeantwortete Zeilen, bis der Drucker als ausgefallen gilt</translation>
    </message>
    <message>
        <source>The same while printing</source>
        <translation>Dasselbe beim Drucken</translation>
    </message>
    <message>
        <source>The same for commands that take minutes</source>
        <translation>Dasselbe für Befehle, die Minuten dauern</translation>
    </message>
    <message>
        <source>With 0 the printer is never given up.</source>
        <translation>Mit 0 wird der Drucker nie aufgegeben.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Ask for temperatures</source>
        <translation>Nach Temperaturen fragen</translation>
    </message>
    <message>
        <source>The same while a heater is on</source>
        <translation>Dasselbe, während eine Heizung an ist</translation>
    </message>
    <message>
        <source>Ask for the progress of the card</source>
        <translation>Nach dem Fortschritt der Karte fragen</translation>
    </message>
    <message>
        <source>Temperatures reported by the firmware</source>
        <translation>Von der Firmware gemeldete Temperaturen</translation>
    </message>
    <message>
        <source>Progress of the card reported by the firmware</source>
        <translation>Von der Firmware gemeldeter Fortschritt der Karte</translation>
    </message>
    <message>
        <source>Position reported by the firmware</source>
        <translation>Von der Firmware gemeldete Position</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Was der Drucker sagt</translation>
    </message>
    <message>
        <source>A line of the printer that fits the expression acts on the print: %1.</source>
        <translation>Eine Zeile des Druckers, die zum Ausdruck passt, wirkt auf den Druck: %1.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausieren</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>toggle</source>
        <translation>umschalten</translation>
    </message>
    <message>
        <source>An empty expression would fit every line.</source>
        <translation>Ein leerer Ausdruck würde zu jeder Zeile passen.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>Der Ausdruck hat einen Fehler bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>The effect is one of these words: %1.</source>
        <translation>Die Wirkung ist eines dieser Wörter: %1.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Continue an interrupted print by itself when the printer is back</source>
        <translation>Einen unterbrochenen Druck von selbst fortsetzen, wenn der Drucker wieder da ist</translation>
    </message>
    <message>
        <source>May keep the printer busy for minutes</source>
        <translation>Können den Drucker minutenlang beschäftigen</translation>
    </message>
    <message>
        <source>Codes such as M0, separated by commas. While one of the first kind is carried out, a silent printer is not taken for a lost one.</source>
        <translation>Codes wie M0, durch Kommas getrennt. Solange einer der ersten Art ausgeführt wird, gilt ein stummer Drucker nicht als verloren.</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPreferences</name>
    <message>
        <source>The setting “%1” must lie between %2 and %3; %4 was replaced by %5.</source>
        <translation>Die Einstellung „%1“ muss zwischen %2 und %3 liegen; %4 wurde durch %5 ersetzt.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command like “M0” and was left out.</source>
        <translation>„%1“ in der Einstellung „%2“ ist kein Befehl wie „M0“ und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The setting “%1” holds more than %2 commands; the rest was left out.</source>
        <translation>Die Einstellung „%1“ enthält mehr als %2 Befehle; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command that can be sent; it was replaced by “%3”.</source>
        <translation>„%1“ in der Einstellung „%2“ ist kein Befehl, der gesendet werden kann; es wurde durch „%3“ ersetzt.</translation>
    </message>
    <message>
        <source>The expression “%1” has no effect: %2.</source>
        <translation>Der Ausdruck „%1“ hat keine Wirkung: %2.</translation>
    </message>
    <message>
        <source>An empty expression was left out.</source>
        <translation>Ein leerer Ausdruck wurde weggelassen.</translation>
    </message>
    <message>
        <source>The expression “%1” is longer than %2 characters and was left out.</source>
        <translation>Der Ausdruck „%1“ ist länger als %2 Zeichen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Templates of the expression “%1” that are too many or too long were left out.</source>
        <translation>Zu viele oder zu lange Vorlagen des Ausdrucks „%1“ wurden weggelassen.</translation>
    </message>
    <message>
        <source>There are more than %1 expressions for the lines of the printer; the rest was left out.</source>
        <translation>Es gibt mehr als %1 Ausdrücke für die Zeilen des Druckers; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”; its default is used.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein; ihr Standardwert gilt.</translation>
    </message>
    <message>
        <source>The setting “%1” must be enable, disable or toggle; the trigger was left out.</source>
        <translation>Die Einstellung „%1“ muss enable, disable oder toggle sein; der Auslöser wurde weggelassen.</translation>
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
    <message>
        <source>%1 in percent, slider, value unknown</source>
        <translation>%1 in Prozent, Schieberegler, Wert unbekannt</translation>
    </message>
    <message>
        <source>%1 in percent, value unknown</source>
        <translation>%1 in Prozent, Wert unbekannt</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;lear list…</source>
        <translation>&amp;Liste leeren…</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Wählen Sie zuerst eine Datei der Liste.</translation>
    </message>
    <message>
        <source>Forget this file; it stays where it is</source>
        <translation>Diese Datei vergessen; sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Forget all files of the list; they stay where they are</source>
        <translation>Alle Dateien der Liste vergessen; sie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>Die zuletzt geöffnete Datei vergessen?</numerusform>
            <numerusform>Die %n zuletzt geöffneten Dateien vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>On the disk nothing is deleted.</source>
        <translation>Auf der Festplatte wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
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
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 gibt es nicht mehr.</translation>
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
    <name>gantry::ReportArchive</name>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: there is no such folder. Choose another one.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: Den Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: the disk is full. Free some space or choose another folder.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: you are not allowed to write there. Choose another folder.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Logs, settings without secrets, the printer profile and what is known of the ports go into one file.</source>
        <translation>Protokolle, Einstellungen ohne Geheimnisse, das Druckerprofil und was über die Anschlüsse bekannt ist, kommen in eine Datei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>Der Bericht ist fertig</translation>
    </message>
    <message>
        <source>It was saved as %1 (%2). Look through it before you send it to somebody.</source>
        <translation>Er wurde als %1 (%2) gespeichert. Sehen Sie ihn durch, bevor Sie ihn jemandem schicken.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Es gibt keinen Bericht</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
</context>
<context>
    <name>gantry::ReportTask</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>gantry::ResetQuestion</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>May connecting restart “%1”?</source>
        <translation>Darf das Verbinden „%1“ neu starten?</translation>
    </message>
    <message>
        <source>After a restart everything is as Gantry expects it, but a print that runs from the printer&apos;s card ends, and the heaters go off. Some boards restart all the same when they are connected for the first time after the cable was plugged in.</source>
        <translation>Nach einem Neustart ist alles, wie Gantry es erwartet, aber ein Druck von der Karte des Druckers endet, und die Heizungen gehen aus. Manche Platinen starten trotzdem neu, wenn sie nach dem Einstecken des Kabels zum ersten Mal verbunden werden.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>gantry::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Switch &amp;heaters off when nothing is done</source>
        <translation>&amp;Heizungen ausschalten, wenn nichts getan wird</translation>
    </message>
    <message>
        <source>Ask before a print is &amp;cancelled</source>
        <translation>Vor dem &amp;Abbrechen eines Drucks fragen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Forgotten heaters</source>
        <translation>Vergessene Heizungen</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>How long nothing may be done while a heater is on</source>
        <translation>Wie lange nichts getan werden darf, während eine Heizung an ist</translation>
    </message>
    <message>
        <source>The heaters are not watched.</source>
        <translation>Die Heizungen werden nicht überwacht.</translation>
    </message>
    <message>
        <source>The &amp;Stop button must be held for half a second</source>
        <translation>Die Schaltfläche &amp;STOP muss eine halbe Sekunde gehalten werden</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>The emergency stop never asks. Holding the button protects against a click that was not meant; its shortcut always stops at once.</source>
        <translation>Der Not-Halt fragt nie nach. Das Halten der Schaltfläche schützt vor einem versehentlichen Klick; das Tastenkürzel hält immer sofort an.</translation>
    </message>
    <message>
        <source>Let the &amp;nozzle cool down in a long pause</source>
        <translation>Die &amp;Düse in einer langen Pause abkühlen lassen</translation>
    </message>
    <message>
        <source>A countdown of one minute comes first and can be stopped. During a pause Gantry only reminds you: on a bed that is switched off the print comes loose. Many firmwares have a time-out of their own: M85 for the motors and the heaters, or HOTEND_IDLE.</source>
        <translation>Zuvor läuft eine Minute lang ein Countdown, den Sie anhalten können. Während einer Pause erinnert Gantry nur: Von einem ausgeschalteten Bett löst sich der Druck. Viele Firmwares haben eine eigene Zeitgrenze: M85 für die Motoren und die Heizungen oder HOTEND_IDLE.</translation>
    </message>
    <message>
        <source>Paused prints</source>
        <translation>Pausierte Drucke</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>A hot nozzle that stands still oozes, and its filament burns. Resume heats it up to what it had and waits for it before the print goes on. The bed stays on. A print from the printer&apos;s card keeps its nozzle hot: it may be resumed at the printer, which would not wait.</source>
        <translation>Eine heiße Düse, die stillsteht, tropft, und ihr Filament verbrennt. Beim Fortsetzen wird sie auf das geheizt, was sie hatte, und der Druck geht erst danach weiter. Das Bett bleibt an. Ein Druck von der Karte des Druckers behält seine heiße Düse: Er kann am Drucker fortgesetzt werden, der nicht warten würde.</translation>
    </message>
    <message>
        <source>How long the nozzle stays hot in a pause</source>
        <translation>Wie lange die Düse in einer Pause heiß bleibt</translation>
    </message>
    <message>
        <source>The nozzle stays hot in a pause.</source>
        <translation>Die Düse bleibt in einer Pause heiß.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message>
        <source>Sent when the printer is connected.</source>
        <translation>Wird gesendet, wenn der Drucker verbunden ist.</translation>
    </message>
    <message>
        <source>Sent before the connection is closed.</source>
        <translation>Wird gesendet, bevor die Verbindung getrennt wird.</translation>
    </message>
    <message>
        <source>Sent before the first line of a file.</source>
        <translation>Wird vor der ersten Zeile einer Datei gesendet.</translation>
    </message>
    <message>
        <source>Sent after the last line of a file.</source>
        <translation>Wird nach der letzten Zeile einer Datei gesendet.</translation>
    </message>
    <message>
        <source>Sent when a print has paused.</source>
        <translation>Wird gesendet, wenn ein Druck pausiert hat.</translation>
    </message>
    <message>
        <source>Sent before a paused print goes on.</source>
        <translation>Wird gesendet, bevor ein pausierter Druck weitergeht.</translation>
    </message>
    <message>
        <source>Sent when a print was cancelled.</source>
        <translation>Wird gesendet, wenn ein Druck abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Sent before another tool is selected.</source>
        <translation>Wird gesendet, bevor ein anderes Werkzeug gewählt wird.</translation>
    </message>
    <message>
        <source>Sent after another tool was selected.</source>
        <translation>Wird gesendet, nachdem ein anderes Werkzeug gewählt wurde.</translation>
    </message>
    <message>
        <source>Sent by a macro or another script that names it.</source>
        <translation>Wird von einem Makro oder einem anderen Skript gesendet, das es nennt.</translation>
    </message>
    <message>
        <source>After connecting</source>
        <translation>Nach dem Verbinden</translation>
    </message>
    <message>
        <source>Before disconnecting</source>
        <translation>Vor dem Trennen</translation>
    </message>
    <message>
        <source>Before a print</source>
        <translation>Vor einem Druck</translation>
    </message>
    <message>
        <source>After a print</source>
        <translation>Nach einem Druck</translation>
    </message>
    <message>
        <source>After pausing</source>
        <translation>Nach dem Pausieren</translation>
    </message>
    <message>
        <source>Before resuming</source>
        <translation>Vor dem Fortsetzen</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <translation>Nach dem Abbrechen</translation>
    </message>
    <message>
        <source>Before a tool change</source>
        <translation>Vor einem Werkzeugwechsel</translation>
    </message>
    <message>
        <source>After a tool change</source>
        <translation>Nach einem Werkzeugwechsel</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Neues Skript</translation>
    </message>
    <message>
        <source>Add a script of your own, for macros and other scripts</source>
        <translation>Ein eigenes Skript hinzufügen, für Makros und andere Skripte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What would be sent in the middle of a print:</source>
        <translation>Was mitten in einem Druck gesendet würde:</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Keep this script</source>
        <translation>Dieses Skript behalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is what Gantry brings along.</source>
        <translation>Das bringt Gantry mit.</translation>
    </message>
    <message>
        <source>Back to what Gantry brings along</source>
        <translation>Zurück zu dem, was Gantry mitbringt</translation>
    </message>
    <message>
        <source>Delete this script</source>
        <translation>Dieses Skript löschen</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>Das Skript „%1“ löschen?</translation>
    </message>
    <message>
        <source>Throw away your text of “%1”?</source>
        <translation>Ihren Text von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the script</source>
        <translation>Name des Skripts</translation>
    </message>
    <message>
        <source>There is a script of this name already.</source>
        <translation>Ein Skript mit diesem Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>Die Änderungen an %n Skript speichern?</numerusform>
            <numerusform>Die Änderungen an %n Skripten speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Baustein</translation>
    </message>
    <message>
        <source>Add a piece that several scripts can take in</source>
        <translation>Ein Stück hinzufügen, das mehrere Skripte einbinden können</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Einen anderen Namen geben</translation>
    </message>
    <message>
        <source>It is taken in by: %1.</source>
        <translation>Eingebunden von: %1.</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Bausteins</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
    <message>
        <source>The old name still stands in: %1.</source>
        <translation>Der alte Name steht noch in: %1.</translation>
    </message>
    <message>
        <source>A piece for scripts, which take it in by {% snippet &apos;%1&apos; %}.</source>
        <translation>Ein Stück für Skripte, die es mit {% snippet &apos;%1&apos; %} einbinden.</translation>
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
    <message>
        <source>There is a script of this name already. Choose another name.</source>
        <translation>Es gibt schon ein Skript dieses Namens. Wählen Sie einen anderen Namen.</translation>
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
    <message>
        <source>There is a mistake in the snippet &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Im Baustein „%1“ ist ein Fehler, Zeile %2, Spalte %3: %4</translation>
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
    <message>
        <source>The printer does not tell which files are on its memory card.</source>
        <translation>Der Drucker sagt nicht, welche Dateien auf seiner Speicherkarte sind.</translation>
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
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>Ein Gerät, das nicht aufgelistet ist, oder ein Drucker hinter einer Netzwerkbrücke: Hostname und Portnummer.</translation>
    </message>
    <message>
        <source>%1 – in use (%2)</source>
        <translation>%1 – in Benutzung (%2)</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Anderer…</translation>
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
        <source>The port %1 failed: %2.</source>
        <translation>Der Anschluss %1 ist ausgefallen: %2.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another speed.</source>
        <translation>Der Anschluss %1 unterstützt %2 Baud nicht. Wählen Sie eine andere Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.</source>
        <translation>Der Anschluss %1 unterstützt %2 Baud nicht: Er würde %3 Baud verwenden. Wählen Sie eine andere Geschwindigkeit.</translation>
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
    <name>gantry::SettingsDialog</name>
    <message>
        <source>No setting fits these words.</source>
        <translation>Keine Einstellung passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Buttons of your own in the panel Macros: lines of G-code or a script, with values that are asked for. Each can have a shortcut, too.</source>
        <translation>Eigene Schaltflächen im Bereich „Makros“: Zeilen G-Code oder ein Skript, mit Werten, die abgefragt werden. Jede kann auch ein Tastenkürzel haben.</translation>
    </message>
    <message>
        <source>Edit the macros…</source>
        <translation>Makros bearbeiten…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>G-code that is sent at certain moments: on connecting, before and after a print, when it is paused, resumed or cancelled, and around a change of the tool.</source>
        <translation>G-Code, der zu bestimmten Zeitpunkten gesendet wird: beim Verbinden, vor und nach einem Druck, wenn er pausiert, fortgesetzt oder abgebrochen wird, und rund um einen Werkzeugwechsel.</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Skripte bearbeiten…</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Drücken Sie die Tasten</translation>
    </message>
</context>
<context>
    <name>gantry::Shortcuts</name>
    <message>
        <source>The entry “%1” is no list of shortcuts.</source>
        <translation>Der Eintrag „%1“ ist keine Liste von Tastenkürzeln.</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut of “%2”. %3</source>
        <translation>„%1“ kann kein Tastenkürzel von „%2“ sein. %3</translation>
    </message>
    <message>
        <source>These are no keys.</source>
        <translation>Das sind keine Tasten.</translation>
    </message>
    <message>
        <source>This key is needed to use the window itself. Add Ctrl or Alt.</source>
        <translation>Diese Taste wird zum Bedienen des Fensters gebraucht. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Add Ctrl or Shift.</source>
        <translation>Alt mit einem Buchstaben öffnet die Menüs. Nehmen Sie Strg oder Umschalt dazu.</translation>
    </message>
    <message>
        <source>This is no file of shortcuts that Gantry has exported.</source>
        <translation>Das ist keine Datei mit Tastenkürzeln, die Gantry exportiert hat.</translation>
    </message>
    <message>
        <source>These shortcuts were exported by a newer version of Gantry.</source>
        <translation>Diese Tastenkürzel wurden von einer neueren Version von Gantry exportiert.</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A single letter works while no text is being typed.</source>
        <translation>Ein einzelner Buchstabe wirkt, solange kein Text eingegeben wird.</translation>
    </message>
    <message>
        <source>Keys for the selected action</source>
        <translation>Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Back to the shortcuts Gantry comes with</source>
        <translation>Zurück zu den Tastenkürzeln, die Gantry mitbringt</translation>
    </message>
    <message>
        <source>No shortcut was changed.</source>
        <translation>Kein Tastenkürzel wurde geändert.</translation>
    </message>
    <message>
        <source>Press the keys this action is to have</source>
        <translation>Drücken Sie die Tasten, die diese Aktion haben soll</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Wählen Sie zuerst eine Aktion.</translation>
    </message>
    <message>
        <source>Press keys in the field first.</source>
        <translation>Drücken Sie zuerst Tasten im Feld.</translation>
    </message>
    <message>
        <source>Take the shortcut away from this action</source>
        <translation>Dieser Aktion das Tastenkürzel nehmen</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Diese Aktion hat kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Back to the shortcut Gantry comes with</source>
        <translation>Zurück zum Tastenkürzel, das Gantry mitbringt</translation>
    </message>
    <message>
        <source>This shortcut was not changed.</source>
        <translation>Dieses Tastenkürzel wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give these keys to the selected action</source>
        <translation>Diese Tasten der gewählten Aktion geben</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you take it over.</source>
        <translation>%1 gehört zu „%2“ und geht dort verloren, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The shortcuts you changed were exported.</source>
        <translation>Die von Ihnen geänderten Tastenkürzel wurden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>Die Tastenkürzel wurden importiert. %n davon gehört zu einer Aktion, die diese Version nicht hat.</numerusform>
            <numerusform>Die Tastenkürzel wurden importiert. %n davon gehören zu Aktionen, die diese Version nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shortcuts were imported.</source>
        <translation>Die Tastenkürzel wurden importiert.</translation>
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
        <translation>Ein weiterer Start von Gantry hat um etwas gebeten, das sich nicht lesen lässt.</translation>
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
    <message>
        <source>Copying to the card</source>
        <translation>Kopiert auf die Karte</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Wartet auf die Platte</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>wartet auf den Drucker</translation>
    </message>
    <message>
        <source>asking the printer where it stands</source>
        <translation>fragt den Drucker, wo er steht</translation>
    </message>
    <message>
        <source>the printer is back</source>
        <translation>der Drucker ist wieder da</translation>
    </message>
    <message>
        <source>heating up before it goes on</source>
        <translation>heizt auf, bevor es weitergeht</translation>
    </message>
    <message>
        <source>The printer is back and stands where it was left: the print can go on.</source>
        <translation>Der Drucker ist wieder da und steht, wo er verlassen wurde: Der Druck kann weitergehen.</translation>
    </message>
    <message>
        <source>It has cooled down meanwhile and is heated up first. What has cooled may have come off the bed.</source>
        <translation>Er ist inzwischen abgekühlt und wird zuerst aufgeheizt. Was abgekühlt ist, kann sich vom Bett gelöst haben.</translation>
    </message>
    <message>
        <source>It stood still for so long that its motors may have switched off: look whether the nozzle is still where it was.</source>
        <translation>Er stand so lange still, dass sich seine Motoren abgeschaltet haben können: Prüfen Sie, ob die Düse noch dort ist, wo sie war.</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>%1 The print waits at line %2 of its file. Leave the printer switched on: when it is back, Gantry asks it where it stands, and the print can go on. Its heaters stay as they are meanwhile.</source>
        <translation>%1 Der Druck wartet bei Zeile %2 seiner Datei. Lassen Sie den Drucker eingeschaltet: Wenn er wieder da ist, fragt Gantry ihn, wo er steht, und der Druck kann weitergehen. Seine Heizungen bleiben inzwischen, wie sie sind.</translation>
    </message>
    <message>
        <source>Something is at the printer&apos;s port again. Gantry asks whether it is the printer as it was left.</source>
        <translation>Am Anschluss des Druckers ist wieder etwas. Gantry fragt, ob es der Drucker ist, wie er verlassen wurde.</translation>
    </message>
    <message>
        <source>The printer heats up. The print goes on as soon as it is hot.</source>
        <translation>Der Drucker heizt auf. Der Druck geht weiter, sobald er heiß ist.</translation>
    </message>
    <message>
        <source>Interrupted at %1, line %2.</source>
        <translation>Unterbrochen bei %1, Zeile %2.</translation>
    </message>
    <message>
        <source>nozzle cooled; Resume heats it again</source>
        <translation>Düse abgekühlt; „Weiter“ heizt sie wieder</translation>
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
        <source>Quality of the link</source>
        <translation>Güte der Verbindung</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>Firmware des Druckers</translation>
    </message>
    <message>
        <source>What happened, with times, and what came while you were away. Click to see the list.</source>
        <translation>Was geschehen ist, mit Uhrzeiten, und was während Ihrer Abwesenheit kam. Klicken Sie, um die Liste zu sehen.</translation>
    </message>
    <message>
        <source>keeps the computer awake</source>
        <translation>hält den Computer wach</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.</source>
        <translation>%1 Zeilen gesendet, %2 erneut gesendet (%3 %), %4 Bestätigungen verloren, längste Wartezeit %5.</translation>
    </message>
    <message>
        <source>On the way: %1 of at most %2 lines, %3 bytes.</source>
        <translation>Unterwegs: %1 von höchstens %2 Zeilen, %3 Bytes.</translation>
    </message>
    <message>
        <source>A line is acknowledged after %1 ms, 99 of 100 within %2 ms.</source>
        <translation>Eine Zeile wird nach %1 ms bestätigt, 99 von 100 innerhalb von %2 ms.</translation>
    </message>
    <message>
        <source>The printer has room for %1 more moves and %2 more lines.</source>
        <translation>Der Drucker hat Platz für %1 weitere Bewegungen und %2 weitere Zeilen.</translation>
    </message>
    <message>
        <source>Click to see the lines.</source>
        <translation>Klicken Sie, um die Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>messages (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>Meldungen, %n neue</numerusform>
            <numerusform>Meldungen, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, none new</source>
        <translation>Meldungen, keine neuen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis. Click to see the Jog panel.</source>
        <translation>Wo das Werkzeug ist, in mm, wie der Drucker es meldete oder wie es aus dem Gesendeten folgt. Ein Strich heißt unbekannt: Referenzieren Sie die Achse. Klicken Sie, um den Bereich „Bewegen“ zu sehen.</translation>
    </message>
    <message>
        <source>The arrow keys move the printer. Click to stop that.</source>
        <translation>Die Pfeiltasten bewegen den Drucker. Klicken Sie, um das zu beenden.</translation>
    </message>
    <message>
        <source>What the printer shows on its display. Click to see the lines.</source>
        <translation>Was der Drucker auf seinem Display zeigt. Klicken Sie, um die Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>What the printer shows on its display</source>
        <translation>Was der Drucker auf seinem Display zeigt</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while the print needs it. The screen may. Click to see what is done about heaters.</source>
        <translation>Der Computer geht nicht in den Ruhezustand, solange der Druck ihn braucht. Der Bildschirm darf es. Klicken Sie, um zu sehen, was mit Heizungen geschieht.</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while a heater is on. The screen may. Click to see what is done about heaters.</source>
        <translation>Der Computer geht nicht in den Ruhezustand, solange eine Heizung an ist. Der Bildschirm darf es. Klicken Sie, um zu sehen, was mit Heizungen geschieht.</translation>
    </message>
</context>
<context>
    <name>gantry::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>There is no room for more rows.</source>
        <translation>Für weitere Zeilen ist kein Platz.</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Die gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
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
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here. If the printer can take more, change its profile.</source>
        <translation>Das Druckerprofil erlaubt hier höchstens %1. Verträgt der Drucker mehr, ändern Sie sein Profil.</translation>
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
        <source>Nothing answers at %1. Check the address, and whether the printer is switched on.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie die Adresse, und ob der Drucker eingeschaltet ist.</translation>
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
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>Die Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Cancel export (%1)</source>
        <translation>Export abbrechen (%1)</translation>
    </message>
    <message>
        <source>The file before is still being written.</source>
        <translation>Die vorherige Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Follow the newest temperatures</source>
        <translation>Den neuesten Temperaturen folgen</translation>
    </message>
    <message>
        <source>Export the temperatures shown…</source>
        <translation>Gezeigte Temperaturen exportieren…</translation>
    </message>
    <message>
        <source>Export all temperatures…</source>
        <translation>Alle Temperaturen exportieren…</translation>
    </message>
    <message>
        <source>Export a picture of the chart…</source>
        <translation>Bild des Diagramms exportieren…</translation>
    </message>
    <message>
        <source>Show all temperatures</source>
        <translation>Alle Temperaturen zeigen</translation>
    </message>
    <message>
        <source>Show the last %1 of temperatures</source>
        <translation>Die Temperaturen der letzten %1 zeigen</translation>
    </message>
    <message>
        <source>The chart follows the newest reading.</source>
        <translation>Das Diagramm folgt dem neuesten Messwert.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalFilterBar</name>
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
        <translation>Warten</translation>
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
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>Progress of a print from the SD card</source>
        <translation>Fortschritt eines Drucks von der SD-Karte</translation>
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
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1: wird gezeigt, solange dies gedrückt ist. Auch sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Own filters: hide lines that fit an expression</source>
        <translation>Eigene Filter: Zeilen verbergen, die zu einem Ausdruck passen</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Eigene Filter</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Filter bearbeiten…</translation>
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
    <name>gantry::TerminalPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Eigene Filter</translation>
    </message>
    <message>
        <source>Lines that fit an expression are hidden while it is switched on, here or with the filter button of the terminal. Nothing is lost: switched off, they are back. Expressions are Perl&apos;s: ^ is the beginning of a line, .* anything.</source>
        <translation>Zeilen, die zu einem Ausdruck passen, werden verborgen, solange er eingeschaltet ist, hier oder mit der Filterschaltfläche des Terminals. Nichts geht verloren: Ausgeschaltet sind sie wieder da. Die Ausdrücke sind die von Perl: ^ ist der Anfang einer Zeile, .* irgendetwas.</translation>
    </message>
    <message>
        <source>A line of the terminal</source>
        <translation>Eine Zeile des Terminals</translation>
    </message>
    <message>
        <source>A line to try the filters with</source>
        <translation>Eine Zeile zum Ausprobieren der Filter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>This line fits “%1”.</source>
        <translation>Diese Zeile passt zu „%1“.</translation>
    </message>
    <message>
        <source>No filter fits this line.</source>
        <translation>Kein Filter passt zu dieser Zeile.</translation>
    </message>
    <message>
        <source>An empty expression would hide every line.</source>
        <translation>Ein leerer Ausdruck würde jede Zeile verbergen.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Der Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>Der Ausdruck hat einen Fehler bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;Write everything that is said to a file</source>
        <translation>&amp;Den ganzen Datenverkehr in eine Datei schreiben</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Log of the conversation</source>
        <translation>Protokoll des Datenverkehrs</translation>
    </message>
    <message>
        <source>&amp;Size of a file</source>
        <translation>&amp;Größe einer Datei</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>Ist eine Datei voll, beginnt die nächste; die neueste (%n) bleibt erhalten. Sie liegt in %1. Auch was im Terminal verborgen ist, wird geschrieben.</numerusform>
            <numerusform>Ist eine Datei voll, beginnt die nächste; die neuesten %n bleiben erhalten. Sie liegen in %1. Auch was im Terminal verborgen ist, wird geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large a file may become</source>
        <translation>Wie groß eine Datei werden darf</translation>
    </message>
    <message>
        <source>The conversation is not written.</source>
        <translation>Der Datenverkehr wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Kein Programm zeigt hier Ordner an. Die Protokolldateien liegen in %1.</translation>
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
        <source>Acknowledge for the printer</source>
        <translation>Für den Drucker bestätigen</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>Die Uhrzeit jeder Zeile auf die Millisekunde zeigen</translation>
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
    <message>
        <source>Clear the terminal</source>
        <translation>Das Terminal leeren</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>Im Terminal suchen</translation>
    </message>
    <message>
        <source>Show times in the terminal</source>
        <translation>Uhrzeiten im Terminal zeigen</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Einen Befehl eingeben</translation>
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
    <name>gantry::UserStores</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>Das zu verwendende Druckerprofil; ohne Angabe das Standardprofil.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>Es gibt kein Druckerprofil %1.</translation>
    </message>
    <message>
        <source>The profile %1 wants to be asked whether connecting may restart the printer. Say so with --reset yes or --reset no.</source>
        <translation>Beim Profil %1 ist zu fragen, ob das Verbinden den Drucker neu starten darf. Geben Sie es mit --reset yes oder --reset no an.</translation>
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
    <message>
        <source>Pull the cable once, after N commands, and plug it in again. Whether the print can go on depends on --reset-on-open.</source>
        <translation>Das Kabel einmal, nach N Befehlen, ziehen und wieder einstecken. Ob der Druck weitergehen kann, hängt von --reset-on-open ab.</translation>
    </message>
    <message>
        <source>How many seconds the cable is out then.</source>
        <translation>Wie viele Sekunden das Kabel dann gezogen ist.</translation>
    </message>
    <message>
        <source>--unplug-after needs a port that stays the same. Name one with --tcp.</source>
        <translation>--unplug-after braucht einen Anschluss, der gleich bleibt. Geben Sie einen mit --tcp an.</translation>
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
    <name>gantry::VolumeView</name>
    <message>
        <source>Drawing of the bed</source>
        <translation>Zeichnung des Betts</translation>
    </message>
    <message>
        <source>%1 wide, %2 deep, %3 high</source>
        <translation>%1 breit, %2 tief, %3 hoch</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
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
    <message>
        <source>&amp;Scripts…</source>
        <translation>&amp;Skripte…</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Be&amp;richt speichern</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;New printer window</source>
        <translation>&amp;Neues Druckerfenster</translation>
    </message>
    <message>
        <source>Another window, for another printer</source>
        <translation>Ein weiteres Fenster für einen weiteren Drucker</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Go on printing</source>
        <translation>Weiterdr&amp;ucken</translation>
    </message>
    <message>
        <source>G-code files (%1)</source>
        <translation>G-Code-Dateien (%1)</translation>
    </message>
    <message>
        <source>&amp;Restart the print…</source>
        <translation>Druck &amp;neu starten…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Print this file again from its beginning</source>
        <translation>Diese Datei noch einmal von Anfang an drucken</translation>
    </message>
    <message>
        <source>Heat the nozzle up again, then go on printing</source>
        <translation>Die Düse wieder heizen, dann weiterdrucken</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile…</translation>
    </message>
    <message>
        <source>Motors o&amp;ff</source>
        <translation>&amp;Motoren aus</translation>
    </message>
    <message>
        <source>Coo&amp;l down</source>
        <translation>&amp;Abkühlen</translation>
    </message>
    <message>
        <source>&amp;Emergency stop</source>
        <translation>&amp;Not-Halt</translation>
    </message>
    <message>
        <source>Connection &amp;doctor</source>
        <translation>&amp;Verbindungshilfe</translation>
    </message>
</context>
<context>
    <name>gantry::Workspace</name>
    <message>
        <source>Panel %1</source>
        <translation>Bereich „%1“</translation>
    </message>
    <message>
        <source>Move or hide this panel</source>
        <translation>Diesen Bereich verschieben oder verbergen</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Zurück ins Fenster setzen</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Back to the tabs</source>
        <translation>Zurück zu den Reitern</translation>
    </message>
    <message>
        <source>Hide (menu View shows it again)</source>
        <translation>Verbergen (Menü „Ansicht“ zeigt ihn wieder)</translation>
    </message>
    <message>
        <source>%1 as a panel of its own</source>
        <translation>„%1“ als eigener Bereich</translation>
    </message>
    <message>
        <source>Show %1 beside the other tabs</source>
        <translation>„%1“ neben den anderen Reitern zeigen</translation>
    </message>
    <message>
        <source>The last tab stays in the middle.</source>
        <translation>Der letzte Reiter bleibt in der Mitte.</translation>
    </message>
</context>
</TS>
