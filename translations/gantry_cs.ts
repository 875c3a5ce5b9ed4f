<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation>O aplikaci Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation>Ovládá 3D tiskárny z tohoto počítače.

Copyright © 2026 vývojáři Gantry. Sestaveno s Qt %1.

Gantry je svobodný software: smíte jej používat, sdílet a měnit za podmínek licence GNU General Public License verze 3 nebo kterékoli pozdější. Je poskytován bez záruky v míře, kterou dovoluje zákon.</translation>
    </message>
</context>
<context>
    <name>gantry::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tiskárna</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Úloha</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>Ruční pohyb</translation>
    </message>
    <message>
        <source>Heaters</source>
        <translation>Ohřevy</translation>
    </message>
    <message>
        <source>Extruder and fan</source>
        <translation>Extruder a ventilátor</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminál</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazení</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Nástroje</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
</context>
<context>
    <name>gantry::ActionShortcuts</name>
    <message>
        <source>In this file %1 belongs to two actions: “%2” and “%3”. Nothing was changed.</source>
        <translation>V tomto souboru patří %1 dvěma akcím: „%2“ a „%3“. Nic se nezměnilo.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>Profil tiskárny „%1“ neexistuje. Použije se naposledy použitý.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Žádný program zde nezobrazuje složky. Protokoly jsou v %1.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2 Mend the file, or delete it.</source>
        <translation>Profil tiskárny %1 byl vynechán. %2 Opravte soubor, nebo jej smažte.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2</source>
        <translation>Profil tiskárny %1 se vynechává. %2</translation>
    </message>
    <message>
        <source>The script “%1” (%2) is left out. %3 Mend it, or delete its file.</source>
        <translation>Skript „%1“ (%2) byl vynechán. %3 Opravte jej, nebo smažte jeho soubor.</translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation>Gantry se k tiskárně ještě připojuje.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Není připojena žádná tiskárna.</translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation>Gantry se už připojuje.</translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation>Gantry je už připojeno. Nejprve se odpojte.</translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation>Během tisku jsou pohyby zamčené. Nejprve tisk pozastavte.</translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation>Pohyby jsou zamčené, dokud se tisk spouští, pozastavuje nebo končí.</translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation>Tiskárna na vás čeká. Nejprve jí odpovězte přímo na tiskárně.</translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation>Najetí osy Z do výchozí polohy by vrazilo trysku do výtisku. Najeďte jen osami X a Y.</translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation>Teplota trysky ještě není známa.</translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation>Jiný soubor lze vybrat, až tisk skončí.</translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation>Tisk už probíhá.</translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation>Není co tisknout. Nejprve otevřete soubor G-code.</translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation>Tisk se už pozastavuje.</translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation>Tisk je už pozastaven.</translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation>Tisk už končí.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>Nic se netiskne.</translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation>Žádný tisk není pozastaven.</translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation>Tisk se už ruší.</translation>
    </message>
    <message>
        <source>A file is being copied to the card. That cannot be paused.</source>
        <translation>Soubor se kopíruje na kartu. To nelze pozastavit.</translation>
    </message>
    <message>
        <source>A print waits for its printer. Gantry connects by itself when it is back; to use another one, cancel the print first.</source>
        <translation>Tisk čeká na svou tiskárnu. Až bude zpět, Gantry se připojí samo; chcete-li použít jinou, nejprve tisk zrušte.</translation>
    </message>
    <message>
        <source>“%1” is still being opened. Wait for it, or cancel that.</source>
        <translation>„%1“ se ještě otevírá. Počkejte na to, nebo otevírání zrušte.</translation>
    </message>
    <message>
        <source>The print is interrupted: the connection to the printer is lost.</source>
        <translation>Tisk je přerušen: spojení s tiskárnou se ztratilo.</translation>
    </message>
    <message>
        <source>The printer is not there. Plug its cable in again.</source>
        <translation>Tiskárna zde není. Znovu připojte její kabel.</translation>
    </message>
    <message>
        <source>Gantry is asking the printer where it stands.</source>
        <translation>Gantry se ptá tiskárny, v jakém je stavu.</translation>
    </message>
    <message>
        <source>The print goes on as soon as the heaters are hot again.</source>
        <translation>Tisk bude pokračovat, jakmile budou ohřevy znovu horké.</translation>
    </message>
    <message>
        <source>No print is paused or over.</source>
        <translation>Žádný tisk není pozastaven ani u konce.</translation>
    </message>
    <message>
        <source>Pause the print first.</source>
        <translation>Nejprve pozastavte tisk.</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.</source>
        <translation>Tryska je na vytlačování příliš studená: má %1 °C. Nejprve ji zahřejte na %2 °C nebo více.</translation>
    </message>
</context>
<context>
    <name>gantry::BaudBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
</context>
<context>
    <name>gantry::BedQuestion</name>
    <message>
        <source>Home the printer</source>
        <translation>Najet do výchozí polohy</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Je podložka volná?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. Homing Z would drive the nozzle into the print.</source>
        <translation>Může na ní ještě stát poslední výtisk. Najetí osy Z do výchozí polohy by do něj vrazilo trysku.</translation>
    </message>
    <message>
        <source>The bed is clear, home</source>
        <translation>Podložka je volná, najet</translation>
    </message>
    <message>
        <source>Do not home</source>
        <translation>Nenajíždět</translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation>Poloha nástroje nad podložkou</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámá</translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation>X %1, Y %2, Z %3</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation>Podložka shora a vpravo výška.</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation>Podložka shora a vpravo výška. Tiskárna nenajela do výchozí polohy, poloha je proto jen odhad.</translation>
    </message>
</context>
<context>
    <name>gantry::CardHost</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu. Vložte ji a pak ji inicializujte.</translation>
    </message>
    <message>
        <source>The print from the card was ended at the printer.</source>
        <translation>Tisk z karty byl ukončen na tiskárně.</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”. Check that the card is not locked and the file is not in use, then try again.</source>
        <translation>Tiskárna nemohla smazat soubor „%1“. Zkontrolujte, že karta není zamčená a soubor se nepoužívá, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>Tiskárna nemohla otevřít soubor „%1“ na své kartě. Načtěte kartu znovu a vyberte soubor ještě jednou.</translation>
    </message>
</context>
<context>
    <name>gantry::CardPage</name>
    <message>
        <source>Files on the memory card</source>
        <translation>Soubory na paměťové kartě</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Průběh kopírování</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tisknout</translation>
    </message>
    <message>
        <source>Copy a file to the card</source>
        <translation>Zkopírovat soubor na kartu</translation>
    </message>
    <message>
        <source>Delete the file from the card</source>
        <translation>Smazat soubor z karty</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Načíst kartu znovu</translation>
    </message>
    <message>
        <source>A file is being copied to the card. Wait for its end, or cancel it.</source>
        <translation>Na kartu se kopíruje soubor. Počkejte na konec, nebo kopírování zrušte.</translation>
    </message>
    <message>
        <source>The card cannot be used while a print is running.</source>
        <translation>Během tisku nelze kartu používat.</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read it again.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu. Vložte ji a pak ji načtěte znovu.</translation>
    </message>
    <message>
        <source>Connect the printer to see the files on its memory card.</source>
        <translation>Chcete-li vidět soubory na paměťové kartě, připojte tiskárnu.</translation>
    </message>
    <message>
        <source>The card is empty. Drop a G-code file here to copy it to the card.</source>
        <translation>Karta je prázdná. Přetáhněte sem soubor G-code, zkopíruje se na kartu.</translation>
    </message>
    <message>
        <source>Copy a file from this computer to the card</source>
        <translation>Zkopírovat soubor z tohoto počítače na kartu</translation>
    </message>
    <message>
        <source>Choose a file of the card first.</source>
        <translation>Nejprve vyberte soubor na kartě.</translation>
    </message>
    <message>
        <source>Delete the chosen file from the card</source>
        <translation>Smazat vybraný soubor z karty</translation>
    </message>
    <message>
        <source>Print the chosen file from the card</source>
        <translation>Vytisknout vybraný soubor z karty</translation>
    </message>
    <message>
        <source>Read again what is on the card</source>
        <translation>Znovu načíst obsah karty</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopíruje se %1</translation>
    </message>
    <message>
        <source>Copying %1 as %2</source>
        <translation>Kopíruje se %1 jako %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>ruší se</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · zbývá %2</translation>
    </message>
    <message>
        <source>Copy a G-code file to the card</source>
        <translation>Zkopírovat soubor G-code na kartu</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g)</source>
        <translation>Soubory G-code (*.gcode *.gco *.g)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Smazání souboru</translation>
    </message>
    <message>
        <source>Delete %1 from the printer&apos;s card?</source>
        <translation>Smazat %1 z karty tiskárny?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Soubor nelze vrátit zpět.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Print the chosen file of the card</source>
        <translation>Vytisknout vybraný soubor z karty</translation>
    </message>
    <message>
        <source>Copy a file to the card…</source>
        <translation>Kopírovat soubor na kartu…</translation>
    </message>
    <message>
        <source>Delete the file from the card…</source>
        <translation>Smazat soubor z karty…</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read the card again.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu. Vložte ji a načtěte kartu znovu.</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>čeká se na disk…</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>Tiskárna nemohla otevřít soubor „%1“ na své kartě. Načtěte kartu znovu a vyberte soubor ještě jednou.</translation>
    </message>
</context>
<context>
    <name>gantry::CardTransfer</name>
    <message>
        <source>The printer reports no memory card.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu.</translation>
    </message>
    <message>
        <source>The printer did not say that it writes the file to its card. Check that a card is in and that it is not locked.</source>
        <translation>Tiskárna neoznámila, že soubor zapisuje na kartu. Zkontrolujte, zda je karta vložena a zda není uzamčena.</translation>
    </message>
    <message>
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>Řádek %1 souboru je nouzové zastavení (M112), které by tiskárnu nyní zastavilo. Odstraňte jej ze souboru.</translation>
    </message>
    <message>
        <source>It was cancelled before it began.</source>
        <translation>Kopírování bylo zrušeno dřív, než začalo.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was written is deleted.</source>
        <translation>Kopírování bylo zrušeno a to, co se zapsalo, je smazáno.</translation>
    </message>
    <message>
        <source>“%1” was not copied to the printer&apos;s card. %2</source>
        <translation>Soubor „%1“ nebyl zkopírován na kartu tiskárny. %2</translation>
    </message>
    <message>
        <source>The printer could not create the file on its card. Check that the card is not full and not locked.</source>
        <translation>Tiskárna nemohla vytvořit soubor na své kartě. Zkontrolujte, zda karta není plná nebo uzamčená.</translation>
    </message>
    <message>
        <source>The printer could not write to its card, which may be full or damaged. Delete files, or put another card in.</source>
        <translation>Tiskárna nemohla zapisovat na svou kartu; ta je možná plná nebo poškozená. Smažte soubory, nebo vložte jinou kartu.</translation>
    </message>
    <message>
        <source>The card was taken out of the printer. Put it in and copy the file again.</source>
        <translation>Karta byla z tiskárny vyjmuta. Vložte ji a zkopírujte soubor znovu.</translation>
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
        <translation>Složka %1</translation>
    </message>
</context>
<context>
    <name>gantry::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Změnit zkratky…</translation>
    </message>
    <message>
        <source>While jogging with keys</source>
        <translation>Při pohybu klávesami</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>Z tohoto počítače probíhá tisk.</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Pokud odejdete, tisk zde skončí: tiskárna nedostane další řádky a její ohřevy zůstanou zapnuté. Aby mohla vychladnout, tisk se nejprve zruší.</translation>
    </message>
    <message>
        <source>Leave heaters on</source>
        <translation>Nechat ohřevy zapnuté</translation>
    </message>
    <message>
        <source>The printer is printing from its card.</source>
        <translation>Tiskárna tiskne ze své karty.</translation>
    </message>
    <message>
        <source>The print goes on without this computer. To cool down, it is cancelled first.</source>
        <translation>Tisk pokračuje bez tohoto počítače. Aby tiskárna mohla vychladnout, tisk se nejprve zruší.</translation>
    </message>
    <message>
        <source>Leave it printing</source>
        <translation>Nechat tisknout</translation>
    </message>
    <message>
        <source>A file is being copied to the printer&apos;s card.</source>
        <translation>Na kartu tiskárny se kopíruje soubor.</translation>
    </message>
    <message>
        <source>If you leave, the file on the card is incomplete.</source>
        <translation>Pokud odejdete, soubor na kartě bude neúplný.</translation>
    </message>
    <message>
        <source>The printer&apos;s heaters are on.</source>
        <translation>Ohřevy tiskárny jsou zapnuté.</translation>
    </message>
    <message>
        <source>If you leave, they stay on, and nothing here switches them off later.</source>
        <translation>Pokud odejdete, zůstanou zapnuté a nic je odtud později nevypne.</translation>
    </message>
    <message>
        <source>Cool down and leave</source>
        <translation>Zchladit a odejít</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zůstat</translation>
    </message>
    <message>
        <source>Cooling down before leaving.</source>
        <translation>Před odchodem se chladí.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Odejít hned</translation>
    </message>
    <message>
        <source>The connection ended before the printer confirmed. Whether its heaters are off is not known: look at the printer before you leave.</source>
        <translation>Spojení skončilo dřív, než tiskárna odpověděla. Není známo, zda jsou její ohřevy vypnuté: než odejdete, podívejte se na tiskárnu.</translation>
    </message>
    <message>
        <source>This window closes as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Toto okno se zavře, jakmile tiskárna potvrdí, že jsou její ohřevy vypnuté.</translation>
    </message>
    <message>
        <source>Leave the printer</source>
        <translation>Opustit tiskárnu</translation>
    </message>
    <message>
        <source>End the print, leave heaters on</source>
        <translation>Ukončit tisk, ohřevy nechat zapnuté</translation>
    </message>
    <message>
        <source>End the copy and leave</source>
        <translation>Ukončit kopírování a odejít</translation>
    </message>
    <message>
        <source>If you disconnect, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Pokud se odpojíte, tisk zde skončí: tiskárna nedostane další řádky a její ohřevy zůstanou zapnuté. Aby mohla vychladnout, tisk se nejprve zruší.</translation>
    </message>
    <message>
        <source>Disconnect, leave it printing</source>
        <translation>Odpojit, tisk nechat běžet</translation>
    </message>
    <message>
        <source>If you disconnect, the file on the card is incomplete.</source>
        <translation>Pokud se odpojíte, soubor na kartě bude neúplný.</translation>
    </message>
    <message>
        <source>End the copy and disconnect</source>
        <translation>Ukončit kopírování a odpojit</translation>
    </message>
    <message>
        <source>If you disconnect, they stay on, and nothing here switches them off later.</source>
        <translation>Pokud se odpojíte, zůstanou zapnuté a odsud je později nic nevypne.</translation>
    </message>
    <message>
        <source>Disconnect, leave heaters on</source>
        <translation>Odpojit, ohřevy nechat zapnuté</translation>
    </message>
    <message>
        <source>Cool down and disconnect</source>
        <translation>Vychladit a odpojit</translation>
    </message>
    <message>
        <source>Cooling down before disconnecting.</source>
        <translation>Před odpojením se chladí.</translation>
    </message>
    <message>
        <source>The connection is closed as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Spojení se ukončí, jakmile tiskárna potvrdí, že jsou její ohřevy vypnuté.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Odpojit hned</translation>
    </message>
    <message>
        <source>Disconnect the printer</source>
        <translation>Odpojit tiskárnu</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Zůstat připojeni</translation>
    </message>
</context>
<context>
    <name>gantry::CodePopup</name>
    <message>
        <source>Codes that begin like this</source>
        <translation>Kódy, které takto začínají</translation>
    </message>
</context>
<context>
    <name>gantry::CodeTable</name>
    <message>
        <source>Move without printing</source>
        <translation>Pohyb bez tisku</translation>
    </message>
    <message>
        <source>Move, printing if E is given</source>
        <translation>Pohyb, s tiskem, je-li zadáno E</translation>
    </message>
    <message>
        <source>Move in an arc, clockwise</source>
        <translation>Pohyb po oblouku ve směru hodinových ručiček</translation>
    </message>
    <message>
        <source>Move in an arc, counter-clockwise</source>
        <translation>Pohyb po oblouku proti směru hodinových ručiček</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Počkat</translation>
    </message>
    <message>
        <source>Retract the filament as the firmware is set</source>
        <translation>Zatáhnout filament podle nastavení firmwaru</translation>
    </message>
    <message>
        <source>[S&lt;1 = long&gt;]</source>
        <translation>[S&lt;1 = dlouhé&gt;]</translation>
    </message>
    <message>
        <source>Undo the retraction of G10</source>
        <translation>Vrátit zatažení G10</translation>
    </message>
    <message>
        <source>Clean the nozzle</source>
        <translation>Očistit trysku</translation>
    </message>
    <message>
        <source>[P&lt;pattern&gt;] [S&lt;strokes&gt;]</source>
        <translation>[P&lt;vzor&gt;] [S&lt;tahy&gt;]</translation>
    </message>
    <message>
        <source>Lengths are in inches from now on</source>
        <translation>Délky jsou odteď v palcích</translation>
    </message>
    <message>
        <source>Lengths are in millimetres from now on</source>
        <translation>Délky jsou odteď v milimetrech</translation>
    </message>
    <message>
        <source>Print a test pattern for the bed mesh</source>
        <translation>Vytisknout zkušební vzor pro síť podložky</translation>
    </message>
    <message>
        <source>[B&lt;bed °C&gt;] [H&lt;nozzle °C&gt;]</source>
        <translation>[B&lt;podložka °C&gt;] [H&lt;tryska °C&gt;]</translation>
    </message>
    <message>
        <source>Park the nozzle</source>
        <translation>Zaparkovat trysku</translation>
    </message>
    <message>
        <source>Home the axes; without a letter all</source>
        <translation>Osy do výchozí polohy; bez písmene všechny</translation>
    </message>
    <message>
        <source>Measure the bed</source>
        <translation>Změřit podložku</translation>
    </message>
    <message>
        <source>[parameters of the firmware]</source>
        <translation>[parametry firmwaru]</translation>
    </message>
    <message>
        <source>Measure the bed at one point</source>
        <translation>Změřit podložku v jednom bodě</translation>
    </message>
    <message>
        <source>Align the motors of the Z axis</source>
        <translation>Vyrovnat motory osy Z</translation>
    </message>
    <message>
        <source>[I&lt;times&gt;] [T&lt;accuracy&gt;]</source>
        <translation>[I&lt;počet&gt;] [T&lt;přesnost&gt;]</translation>
    </message>
    <message>
        <source>Remember the position</source>
        <translation>Zapamatovat si polohu</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;]</source>
        <translation>[S&lt;místo&gt;]</translation>
    </message>
    <message>
        <source>Go back to the remembered position</source>
        <translation>Vrátit se do zapamatované polohy</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;] [X Y Z] [F]</source>
        <translation>[S&lt;místo&gt;] [X Y Z] [F]</translation>
    </message>
    <message>
        <source>Positions are absolute from now on</source>
        <translation>Polohy jsou odteď absolutní</translation>
    </message>
    <message>
        <source>Positions are relative from now on</source>
        <translation>Polohy jsou odteď relativní</translation>
    </message>
    <message>
        <source>Call the present position this, without moving</source>
        <translation>Označit takto současnou polohu, bez pohybu</translation>
    </message>
    <message>
        <source>Stop and wait for the person</source>
        <translation>Zastavit a počkat na člověka</translation>
    </message>
    <message>
        <source>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</source>
        <translation>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</translation>
    </message>
    <message>
        <source>Spindle or laser on</source>
        <translation>Zapnout vřeteno nebo laser</translation>
    </message>
    <message>
        <source>[S&lt;power&gt;]</source>
        <translation>[S&lt;výkon&gt;]</translation>
    </message>
    <message>
        <source>Spindle or laser off</source>
        <translation>Vypnout vřeteno nebo laser</translation>
    </message>
    <message>
        <source>Motors on</source>
        <translation>Zapnout motory</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Vypnout motory</translation>
    </message>
    <message>
        <source>List the files of the SD card</source>
        <translation>Vypsat soubory na SD kartě</translation>
    </message>
    <message>
        <source>Look for the SD card</source>
        <translation>Najít SD kartu</translation>
    </message>
    <message>
        <source>Let go of the SD card</source>
        <translation>Uvolnit SD kartu</translation>
    </message>
    <message>
        <source>Choose a file of the SD card</source>
        <translation>Vybrat soubor na SD kartě</translation>
    </message>
    <message>
        <source>file</source>
        <translation>soubor</translation>
    </message>
    <message>
        <source>Print the chosen file of the SD card, or resume</source>
        <translation>Tisknout vybraný soubor z SD karty, nebo pokračovat</translation>
    </message>
    <message>
        <source>Pause the print from the SD card</source>
        <translation>Pozastavit tisk z SD karty</translation>
    </message>
    <message>
        <source>Set the place in the file of the SD card</source>
        <translation>Nastavit místo v souboru na SD kartě</translation>
    </message>
    <message>
        <source>S&lt;byte&gt;</source>
        <translation>S&lt;bajt&gt;</translation>
    </message>
    <message>
        <source>How far the print from the SD card is</source>
        <translation>Jak daleko je tisk z SD karty</translation>
    </message>
    <message>
        <source>[S&lt;s, repeat&gt;] [C]</source>
        <translation>[S&lt;s, opakovat&gt;] [C]</translation>
    </message>
    <message>
        <source>Write what follows into a file on the SD card</source>
        <translation>Zapisovat, co následuje, do souboru na SD kartě</translation>
    </message>
    <message>
        <source>End writing to the SD card</source>
        <translation>Ukončit zápis na SD kartu</translation>
    </message>
    <message>
        <source>Delete a file of the SD card</source>
        <translation>Smazat soubor na SD kartě</translation>
    </message>
    <message>
        <source>How long the print has taken</source>
        <translation>Jak dlouho tisk trvá</translation>
    </message>
    <message>
        <source>Switch a pin</source>
        <translation>Přepnout pin</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; S&lt;0-255&gt;</source>
        <translation>P&lt;pin&gt; S&lt;0-255&gt;</translation>
    </message>
    <message>
        <source>Test how exactly the probe measures</source>
        <translation>Vyzkoušet, jak přesně sonda měří</translation>
    </message>
    <message>
        <source>[P&lt;times&gt;]</source>
        <translation>[P&lt;počet&gt;]</translation>
    </message>
    <message>
        <source>Tell the display how far the print is</source>
        <translation>Sdělit displeji, jak daleko je tisk</translation>
    </message>
    <message>
        <source>[P&lt;percent&gt;] [R&lt;min&gt;]</source>
        <translation>[P&lt;procenta&gt;] [R&lt;min&gt;]</translation>
    </message>
    <message>
        <source>Start the clock of prints</source>
        <translation>Spustit měření času tisku</translation>
    </message>
    <message>
        <source>Pause the clock of prints</source>
        <translation>Pozastavit měření času tisku</translation>
    </message>
    <message>
        <source>Stop the clock of prints</source>
        <translation>Zastavit měření času tisku</translation>
    </message>
    <message>
        <source>What was printed in all</source>
        <translation>Co se celkem vytisklo</translation>
    </message>
    <message>
        <source>Power supply on</source>
        <translation>Zapnout napájení</translation>
    </message>
    <message>
        <source>Power supply off</source>
        <translation>Vypnout napájení</translation>
    </message>
    <message>
        <source>Positions of the extruder are absolute</source>
        <translation>Polohy extruderu jsou absolutní</translation>
    </message>
    <message>
        <source>Positions of the extruder are relative</source>
        <translation>Polohy extruderu jsou relativní</translation>
    </message>
    <message>
        <source>Motors off, at once or after a time</source>
        <translation>Vypnout motory, hned nebo po čase</translation>
    </message>
    <message>
        <source>Switch off after a time without work</source>
        <translation>Vypnout po době nečinnosti</translation>
    </message>
    <message>
        <source>Set the steps per millimetre</source>
        <translation>Nastavit počet kroků na milimetr</translation>
    </message>
    <message>
        <source>Set the nozzle temperature, without waiting</source>
        <translation>Nastavit teplotu trysky, bez čekání</translation>
    </message>
    <message>
        <source>S&lt;°C&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C&gt; [T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Ask for the temperatures</source>
        <translation>Zeptat se na teploty</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;]</source>
        <translation>[T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Fan on</source>
        <translation>Zapnout ventilátor</translation>
    </message>
    <message>
        <source>[S&lt;0-255&gt;] [P&lt;fan&gt;]</source>
        <translation>[S&lt;0-255&gt;] [P&lt;ventilátor&gt;]</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Vypnout ventilátor</translation>
    </message>
    <message>
        <source>[P&lt;fan&gt;]</source>
        <translation>[P&lt;ventilátor&gt;]</translation>
    </message>
    <message>
        <source>Break off waiting for a temperature or for the person</source>
        <translation>Přerušit čekání na teplotu nebo na člověka</translation>
    </message>
    <message>
        <source>Set the nozzle temperature and wait</source>
        <translation>Nastavit teplotu trysky a počkat</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C, ohřát&gt; nebo R&lt;°C, ohřát i zchladit&gt; [T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Set the number of the line</source>
        <translation>Nastavit číslo řádku</translation>
    </message>
    <message>
        <source>N&lt;number&gt;</source>
        <translation>N&lt;číslo&gt;</translation>
    </message>
    <message>
        <source>Choose what the firmware tells of its work</source>
        <translation>Zvolit, co firmware o své práci hlásí</translation>
    </message>
    <message>
        <source>[S&lt;bits&gt;]</source>
        <translation>[S&lt;bity&gt;]</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nouzové zastavení</translation>
    </message>
    <message>
        <source>How often the firmware says that it is busy</source>
        <translation>Jak často firmware hlásí, že je zaneprázdněn</translation>
    </message>
    <message>
        <source>Ask for the position</source>
        <translation>Zeptat se na polohu</translation>
    </message>
    <message>
        <source>Ask for the firmware and what it can do</source>
        <translation>Zeptat se na firmware a co umí</translation>
    </message>
    <message>
        <source>Show a text on the display</source>
        <translation>Zobrazit text na displeji</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Let the printer send a text back</source>
        <translation>Nechat tiskárnu poslat text zpět</translation>
    </message>
    <message>
        <source>[E1] [A1] text</source>
        <translation>[E1] [A1] text</translation>
    </message>
    <message>
        <source>Ask for the endstops</source>
        <translation>Zeptat se na koncové spínače</translation>
    </message>
    <message>
        <source>Endstops on</source>
        <translation>Zapnout koncové spínače</translation>
    </message>
    <message>
        <source>Endstops off</source>
        <translation>Vypnout koncové spínače</translation>
    </message>
    <message>
        <source>Ask the motor drivers for their state</source>
        <translation>Zeptat se ovladačů motorů na jejich stav</translation>
    </message>
    <message>
        <source>Set the bed temperature, without waiting</source>
        <translation>Nastavit teplotu podložky, bez čekání</translation>
    </message>
    <message>
        <source>Set the chamber temperature, without waiting</source>
        <translation>Nastavit teplotu komory, bez čekání</translation>
    </message>
    <message>
        <source>Set the temperatures of a material in the menu</source>
        <translation>Nastavit teploty materiálu v nabídce</translation>
    </message>
    <message>
        <source>S&lt;material&gt; [H&lt;nozzle °C&gt;] [B&lt;bed °C&gt;] [F&lt;fan&gt;]</source>
        <translation>S&lt;materiál&gt; [H&lt;tryska °C&gt;] [B&lt;podložka °C&gt;] [F&lt;ventilátor&gt;]</translation>
    </message>
    <message>
        <source>Set the colour of the light</source>
        <translation>Nastavit barvu světla</translation>
    </message>
    <message>
        <source>Report the position regularly</source>
        <translation>Pravidelně hlásit polohu</translation>
    </message>
    <message>
        <source>Report the temperatures regularly</source>
        <translation>Pravidelně hlásit teploty</translation>
    </message>
    <message>
        <source>Set the bed temperature and wait</source>
        <translation>Nastavit teplotu podložky a počkat</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt;</source>
        <translation>S&lt;°C, ohřát&gt; nebo R&lt;°C, ohřát i zchladit&gt;</translation>
    </message>
    <message>
        <source>Set the chamber temperature and wait</source>
        <translation>Nastavit teplotu komory a počkat</translation>
    </message>
    <message>
        <source>Set the diameter of the filament</source>
        <translation>Nastavit průměr filamentu</translation>
    </message>
    <message>
        <source>D&lt;mm&gt; [T&lt;tool&gt;]</source>
        <translation>D&lt;mm&gt; [T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Set the greatest accelerations</source>
        <translation>Nastavit největší zrychlení</translation>
    </message>
    <message>
        <source>Set the greatest speeds</source>
        <translation>Nastavit největší rychlosti</translation>
    </message>
    <message>
        <source>Set the accelerations of printing and travelling</source>
        <translation>Nastavit zrychlení tisku a přejezdů</translation>
    </message>
    <message>
        <source>Set jerk or junction deviation</source>
        <translation>Nastavit jerk nebo junction deviation</translation>
    </message>
    <message>
        <source>Shift the home position</source>
        <translation>Posunout výchozí polohu</translation>
    </message>
    <message>
        <source>Set the retraction of G10</source>
        <translation>Nastavit zatažení G10</translation>
    </message>
    <message>
        <source>Limits of travel in the firmware</source>
        <translation>Meze pohybu ve firmwaru</translation>
    </message>
    <message>
        <source>Set the offset of a tool</source>
        <translation>Nastavit posun nástroje</translation>
    </message>
    <message>
        <source>T&lt;tool&gt; [X Y Z&lt;mm&gt;]</source>
        <translation>T&lt;nástroj&gt; [X Y Z&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the speed in percent</source>
        <translation>Nastavit rychlost v procentech</translation>
    </message>
    <message>
        <source>S&lt;percent&gt;</source>
        <translation>S&lt;procenta&gt;</translation>
    </message>
    <message>
        <source>Set the flow in percent</source>
        <translation>Nastavit průtok v procentech</translation>
    </message>
    <message>
        <source>S&lt;percent&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;procenta&gt; [T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Wait for the state of a pin</source>
        <translation>Počkat na stav pinu</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; [S&lt;state&gt;]</source>
        <translation>P&lt;pin&gt; [S&lt;stav&gt;]</translation>
    </message>
    <message>
        <source>Trigger a camera</source>
        <translation>Spustit fotoaparát</translation>
    </message>
    <message>
        <source>Set the brightness of the display</source>
        <translation>Nastavit jas displeje</translation>
    </message>
    <message>
        <source>Move a servo</source>
        <translation>Pohnout servem</translation>
    </message>
    <message>
        <source>P&lt;servo&gt; S&lt;angle&gt;</source>
        <translation>P&lt;servo&gt; S&lt;úhel&gt;</translation>
    </message>
    <message>
        <source>Shift Z a little while printing (babystep)</source>
        <translation>Trochu posunout Z během tisku (babystep)</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Přehrát tón</translation>
    </message>
    <message>
        <source>Set the regulation of the nozzle heater</source>
        <translation>Nastavit regulaci ohřevu trysky</translation>
    </message>
    <message>
        <source>[E&lt;tool&gt;] [P I D]</source>
        <translation>[E&lt;nástroj&gt;] [P I D]</translation>
    </message>
    <message>
        <source>Allow extruding while cold</source>
        <translation>Povolit vytlačování za studena</translation>
    </message>
    <message>
        <source>Tune the regulation of a heater</source>
        <translation>Vyladit regulaci ohřevu</translation>
    </message>
    <message>
        <source>E&lt;tool, -1 = bed&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</source>
        <translation>E&lt;nástroj, -1 = podložka&gt; S&lt;°C&gt; C&lt;cykly&gt; [U1]</translation>
    </message>
    <message>
        <source>Set the regulation of the bed heater</source>
        <translation>Nastavit regulaci ohřevu podložky</translation>
    </message>
    <message>
        <source>Set the microsteps</source>
        <translation>Nastavit mikrokroky</translation>
    </message>
    <message>
        <source>Switch the light</source>
        <translation>Přepnout světlo</translation>
    </message>
    <message>
        <source>Wait until all moves are done</source>
        <translation>Počkat na dokončení všech pohybů</translation>
    </message>
    <message>
        <source>Lower the probe</source>
        <translation>Spustit sondu dolů</translation>
    </message>
    <message>
        <source>Raise the probe</source>
        <translation>Zvednout sondu</translation>
    </message>
    <message>
        <source>Tell the nominal width of the filament</source>
        <translation>Zadat jmenovitou šířku filamentu</translation>
    </message>
    <message>
        <source>Stop all moves at once, without an emergency stop</source>
        <translation>Ihned zastavit všechny pohyby, bez nouzového zastavení</translation>
    </message>
    <message>
        <source>Watch for the end of the filament</source>
        <translation>Hlídat konec filamentu</translation>
    </message>
    <message>
        <source>Go on after a power cut</source>
        <translation>Pokračovat po výpadku proudu</translation>
    </message>
    <message>
        <source>Use the measured bed mesh</source>
        <translation>Použít změřenou síť podložky</translation>
    </message>
    <message>
        <source>[S&lt;0 or 1&gt;] [L&lt;slot&gt;] [V]</source>
        <translation>[S&lt;0 nebo 1&gt;] [L&lt;místo&gt;] [V]</translation>
    </message>
    <message>
        <source>Set a point of the bed mesh</source>
        <translation>Nastavit bod sítě podložky</translation>
    </message>
    <message>
        <source>Set the compensation of backlash</source>
        <translation>Nastavit kompenzaci vůle</translation>
    </message>
    <message>
        <source>Take the present position for the home offset</source>
        <translation>Převzít současnou polohu jako posun výchozí polohy</translation>
    </message>
    <message>
        <source>Store the settings in the printer</source>
        <translation>Uložit nastavení do tiskárny</translation>
    </message>
    <message>
        <source>Read the settings stored in the printer</source>
        <translation>Načíst nastavení uložené v tiskárně</translation>
    </message>
    <message>
        <source>Set the settings of the factory, without storing them</source>
        <translation>Nastavit tovární hodnoty, bez uložení</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Vypsat nastavení</translation>
    </message>
    <message>
        <source>Check the settings stored in the printer</source>
        <translation>Zkontrolovat nastavení uložené v tiskárně</translation>
    </message>
    <message>
        <source>Cancel the print from the SD card</source>
        <translation>Zrušit tisk z SD karty</translation>
    </message>
    <message>
        <source>Stop the print from the SD card when an endstop is hit</source>
        <translation>Zastavit tisk z SD karty při sepnutí koncového spínače</translation>
    </message>
    <message>
        <source>Set how motors are driven</source>
        <translation>Nastavit způsob buzení motorů</translation>
    </message>
    <message>
        <source>Set pressure advance</source>
        <translation>Nastavit pressure advance</translation>
    </message>
    <message>
        <source>[D&lt;drive&gt;] S&lt;s&gt;</source>
        <translation>[D&lt;pohon&gt;] S&lt;s&gt;</translation>
    </message>
    <message>
        <source>Set input shaping</source>
        <translation>Nastavit input shaping</translation>
    </message>
    <message>
        <source>[F&lt;Hz&gt;] [D&lt;damping&gt;] [X] [Y]</source>
        <translation>[F&lt;Hz&gt;] [D&lt;tlumení&gt;] [X] [Y]</translation>
    </message>
    <message>
        <source>Change the filament</source>
        <translation>Vyměnit filament</translation>
    </message>
    <message>
        <source>Set the lengths for a change of filament</source>
        <translation>Nastavit délky pro výměnu filamentu</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;nástroj&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Zavést filament</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;nástroj&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Vysunout filament</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;]</source>
        <translation>[T&lt;nástroj&gt;] [U&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the offset of the probe</source>
        <translation>Nastavit posun sondy</translation>
    </message>
    <message>
        <source>Answer a question of the firmware</source>
        <translation>Odpovědět na otázku firmwaru</translation>
    </message>
    <message>
        <source>S&lt;choice&gt;</source>
        <translation>S&lt;volba&gt;</translation>
    </message>
    <message>
        <source>Set linear advance</source>
        <translation>Nastavit linear advance</translation>
    </message>
    <message>
        <source>[K&lt;factor&gt;] [T&lt;tool&gt;]</source>
        <translation>[K&lt;součinitel&gt;] [T&lt;nástroj&gt;]</translation>
    </message>
    <message>
        <source>Set the currents of the motors</source>
        <translation>Nastavit proudy motorů</translation>
    </message>
    <message>
        <source>Set the currents of the motors by trimming</source>
        <translation>Nastavit proudy motorů trimrem</translation>
    </message>
    <message>
        <source>Log what follows to a file on the SD card</source>
        <translation>Zapisovat, co následuje, do protokolu na SD kartě</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Aktualizovat firmware</translation>
    </message>
    <message>
        <source>Go on after an error</source>
        <translation>Pokračovat po chybě</translation>
    </message>
    <message>
        <source>Choose tool 0</source>
        <translation>Vybrat nástroj 0</translation>
    </message>
    <message>
        <source>Choose tool 1</source>
        <translation>Vybrat nástroj 1</translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation>Nebyla nalezena žádná tiskárna. Připojte její kabel, zapněte ji, nebo vyberte port.</translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation>Tiskárna už nepřijímá data. Zkontrolujte kabel a připojte se znovu.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop, so its board was restarted through the port. Check that heaters and motors are off.</source>
        <translation>Tiskárna nepřijala nouzové zastavení, její deska proto byla restartována přes port. Zkontrolujte, zda jsou ohřevy a motory vypnuté.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop. Switch it off at its power switch.</source>
        <translation>Tiskárna nepřijala nouzové zastavení. Vypněte ji jejím vypínačem.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandDelegate</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (zapnuto)</translation>
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
        <translation>Vypsat tuto nápovědu.</translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation>Port tiskárny: /dev/ttyACM0, COM5, hostitel:port, nebo virtual pro vestavěnou virtuální tiskárnu.</translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation>Přenosová rychlost sériového portu. Bez ní se zkoušejí obvyklé rychlosti.</translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation>Argument %1 zde nemá použití.</translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation>Uveďte port tiskárny pomocí --port; vypíše je gantry-cli ports.</translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation>%1 není přenosová rychlost. Napište číslo, například 115200.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation>--%1 očekává počet sekund, ne %2.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation>Použití: gantry-cli %1 [volby]</translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation>Ovládá 3D tiskárny a tiskne soubory G-code.</translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation>Soubor G-code, který se má otevřít.</translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation>Připojit se k tomuto portu: zařízení, hostitel:port, nebo „virtual“.</translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation>Rychlost portu; bez ní se zkoušejí obvyklé.</translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation>Použít profil tiskárny s tímto identifikátorem.</translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation>Připojit virtuální tiskárnu a vytisknout ukázkový soubor.</translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation>Kolikrát je virtuální tiskárna rychlejší než skutečný stroj; 0 = co nejrychleji.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zobrazit tuto nápovědu.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zobrazit verzi.</translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation>gantry: %1
Zkuste gantry --help.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Otevřít lze jen jeden soubor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation>„%1“ není rychlost; má to být číslo, například 115200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation>„%1“ není násobek; má to být číslo, například 10.</translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation>--demo přináší vlastní port i soubor.</translation>
    </message>
    <message>
        <source>Whether connecting restarts the printer, yes or no. Without it as its profile says.</source>
        <translation>Zda připojení restartuje tiskárnu, yes nebo no. Bez této volby podle jejího profilu.</translation>
    </message>
    <message>
        <source>--reset takes yes or no, not %1.</source>
        <translation>--reset očekává yes nebo no, ne %1.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandPalette</name>
    <message>
        <source>No command fits these words.</source>
        <translation>Těmto slovům neodpovídá žádný příkaz.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcete udělat?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Najít příkaz</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Odpovídající příkazy</translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation>Záznam nelze zapsat do %1: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandScreen</name>
    <message>
        <source>A file is being copied to the printer&apos;s card, and whatever is sent would be written to it. Wait until it is done, or cancel it.</source>
        <translation>Na kartu tiskárny se kopíruje soubor a cokoli by se odeslalo, zapsalo by se do něj. Počkejte na konec, nebo kopírování zrušte.</translation>
    </message>
    <message>
        <source>The command is on the list of ignored commands and was not sent.</source>
        <translation>Příkaz je na seznamu přehlížených příkazů a nebyl odeslán.</translation>
    </message>
    <message>
        <source>The printer has no tool %1, so the command was not sent. Check the number of extruders in the printer profile.</source>
        <translation>Tiskárna nemá nástroj %1, příkaz proto nebyl odeslán. Zkontrolujte počet extruderů v profilu tiskárny.</translation>
    </message>
    <message>
        <source>The printer profile has no heated bed, so the command was not sent.</source>
        <translation>Profil tiskárny nemá vyhřívanou podložku, příkaz proto nebyl odeslán.</translation>
    </message>
    <message>
        <source>The printer profile has no heated chamber, so the command was not sent.</source>
        <translation>Profil tiskárny nemá vyhřívanou komoru, příkaz proto nebyl odeslán.</translation>
    </message>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation>Příkaz, který čeká na tlačítko na tiskárně, se během tisku neodesílá.</translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation>Příkaz, který čeká na tlačítko na tiskárně, nebyl odeslán; místo toho je tisk pozastaven. Stiskněte Pokračovat.</translation>
    </message>
    <message>
        <source>The command is on the list of blocked commands and was not sent. The list is in the settings (Advanced protocol).</source>
        <translation>Příkaz je na seznamu blokovaných příkazů a nebyl odeslán. Seznam je v nastavení (Rozšířený protokol).</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDiagnosis</name>
    <message>
        <source>The driver for the printer&apos;s USB chip is missing</source>
        <translation>Chybí ovladač USB čipu tiskárny</translation>
    </message>
    <message>
        <source>A USB chip of the kind %1 is plugged in, but the system has made no port of it.</source>
        <translation>Je připojen USB čip typu %1, ale systém z něj neudělal port.</translation>
    </message>
    <message>
        <source>Install the driver for %1 from the maker of the chip or of the printer, then plug the cable in again.</source>
        <translation>Nainstalujte ovladač pro %1 od výrobce čipu nebo tiskárny a kabel znovu připojte.</translation>
    </message>
    <message>
        <source>On Linux the service for Braille displays (brltty) sometimes takes such chips. If you do not use a Braille display, remove it with the command below.</source>
        <translation>V Linuxu se takových čipů někdy zmocní služba pro braillské řádky (brltty). Pokud braillský řádek nepoužíváte, odeberte ji příkazem níže.</translation>
    </message>
    <message>
        <source>The printer&apos;s port is not there</source>
        <translation>Port tiskárny není k dispozici</translation>
    </message>
    <message>
        <source>Plug the cable in firmly at both ends and switch the printer on.</source>
        <translation>Pevně zasuňte kabel na obou koncích a zapněte tiskárnu.</translation>
    </message>
    <message>
        <source>Try another cable: some carry only power and no data.</source>
        <translation>Zkuste jiný kabel: některé přenášejí jen napájení, ne data.</translation>
    </message>
    <message>
        <source>Plug it into the computer itself and not into a hub.</source>
        <translation>Zapojte jej přímo do počítače, ne do rozbočovače.</translation>
    </message>
    <message>
        <source>If no port ever appears, the printer may need a driver for its USB chip: mostly CH340 or CP210x. Its manual says which.</source>
        <translation>Pokud se žádný port neobjeví, tiskárna možná potřebuje ovladač svého USB čipu: většinou CH340 nebo CP210x. Který, to říká její příručka.</translation>
    </message>
    <message>
        <source>You are not allowed to use this port</source>
        <translation>Tento port nesmíte používat</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>Požádejte správce tohoto počítače o přístup k portu.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and your user account is not in it.</source>
        <translation>Port patří skupině „%1“ a váš účet v ní není.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”. You were added to it after you logged in.</source>
        <translation>Port patří skupině „%1“. Byli jste do ní přidáni až po přihlášení.</translation>
    </message>
    <message>
        <source>Copy the command below, run it in a terminal and enter your password.</source>
        <translation>Zkopírujte příkaz níže, spusťte jej v terminálu a zadejte své heslo.</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again, or restart the computer.</source>
        <translation>Odhlaste se z plochy a znovu se přihlaste, nebo restartujte počítač.</translation>
    </message>
    <message>
        <source>Start Gantry and connect again.</source>
        <translation>Spusťte Gantry a připojte se znovu.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Tento port používá jiný program</translation>
    </message>
    <message>
        <source>%1 (process %2) has the port open. Only one program can use it at a time.</source>
        <translation>Program %1 (proces %2) má port otevřený. Najednou jej může používat jen jeden program.</translation>
    </message>
    <message>
        <source>Disconnect or close the other program: often a slicer, another printer host or a serial monitor.</source>
        <translation>Odpojte nebo zavřete druhý program: často je to slicer, jiný ovládací program tiskárny nebo sériový monitor.</translation>
    </message>
    <message>
        <source>Then connect again.</source>
        <translation>Pak se připojte znovu.</translation>
    </message>
    <message>
        <source>The speed is wrong</source>
        <translation>Rychlost je špatná</translation>
    </message>
    <message>
        <source>The device answers at %1 baud, but with garbage: it speaks at another speed.</source>
        <translation>Zařízení na %1 baudech odpovídá, ale nesrozumitelně: mluví jinou rychlostí.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones. Most printers use 115200 or 250000.</source>
        <translation>Nastavte rychlost na Automaticky, pak se zkoušejí obvyklé rychlosti. Většina tiskáren používá 115200 nebo 250000.</translation>
    </message>
    <message>
        <source>If none is right, look for BAUDRATE in the printer&apos;s firmware and type that number.</source>
        <translation>Pokud žádná nevyhovuje, najděte ve firmwaru tiskárny BAUDRATE a zadejte toto číslo.</translation>
    </message>
    <message>
        <source>The board waits for new firmware</source>
        <translation>Deska čeká na nový firmware</translation>
    </message>
    <message>
        <source>The board is in its bootloader, so no printer firmware runs on it.</source>
        <translation>Deska je v zavaděči, neběží na ní tedy žádný firmware tiskárny.</translation>
    </message>
    <message>
        <source>Switch the printer off and on again, or press its reset button once.</source>
        <translation>Tiskárnu vypněte a zapněte, nebo jednou stiskněte její tlačítko reset.</translation>
    </message>
    <message>
        <source>If that does not help, an update of the firmware was perhaps cut short: install it again.</source>
        <translation>Pokud to nepomůže, byla možná přerušena aktualizace firmwaru: nainstalujte jej znovu.</translation>
    </message>
    <message>
        <source>The printer starts again and again</source>
        <translation>Tiskárna se stále znovu spouští</translation>
    </message>
    <message>
        <source>While connecting, the board restarted several times and never got ready.</source>
        <translation>Během připojování se deska několikrát restartovala a nikdy nebyla připravena.</translation>
    </message>
    <message>
        <source>Switch on the printer&apos;s own power supply: USB alone is often too weak.</source>
        <translation>Zapněte vlastní zdroj tiskárny: samotné USB je často příliš slabé.</translation>
    </message>
    <message>
        <source>Use a short cable, directly at the computer.</source>
        <translation>Použijte krátký kabel přímo do počítače.</translation>
    </message>
    <message>
        <source>If it goes on, unplug heaters and motors one by one: a short circuit may pull the voltage down.</source>
        <translation>Pokud to trvá, odpojujte ohřevy a motory jeden po druhém: napětí možná sráží zkrat.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Tiskárna neodpovídá</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and not waiting at its display.</source>
        <translation>Zkontrolujte, zda je tiskárna zapnutá a nečeká na odpověď na svém displeji.</translation>
    </message>
    <message>
        <source>Press the printer&apos;s reset button, wait ten seconds and connect again.</source>
        <translation>Stiskněte tlačítko reset tiskárny, počkejte deset sekund a připojte se znovu.</translation>
    </message>
    <message>
        <source>Check that it is the right port: unplug the printer and see which one disappears from the list.</source>
        <translation>Zkontrolujte, zda je to správný port: odpojte tiskárnu a podívejte se, který zmizí ze seznamu.</translation>
    </message>
    <message>
        <source>This is not a 3D printer</source>
        <translation>Toto není 3D tiskárna</translation>
    </message>
    <message>
        <source>Grbl drives mills and laser cutters. Choose the port of the printer.</source>
        <translation>Grbl řídí frézky a laserové řezačky. Vyberte port tiskárny.</translation>
    </message>
    <message>
        <source>If it is a printer, its firmware must be replaced by Marlin or another one for printers.</source>
        <translation>Pokud je to tiskárna, je třeba její firmware nahradit Marlinem nebo jiným firmwarem pro tiskárny.</translation>
    </message>
    <message>
        <source>Something else answers on this port</source>
        <translation>Na tomto portu odpovídá něco jiného</translation>
    </message>
    <message>
        <source>Choose another port: unplug the printer and see which one disappears from the list.</source>
        <translation>Vyberte jiný port: odpojte tiskárnu a podívejte se, který zmizí ze seznamu.</translation>
    </message>
    <message>
        <source>The network address cannot be reached</source>
        <translation>Síťová adresa je nedostupná</translation>
    </message>
    <message>
        <source>Check the host name and the port number.</source>
        <translation>Zkontrolujte název hostitele a číslo portu.</translation>
    </message>
    <message>
        <source>Check that the printer or its serial server is switched on and in the same network.</source>
        <translation>Zkontrolujte, zda je tiskárna nebo její sériový server zapnutý a ve stejné síti.</translation>
    </message>
    <message>
        <source>A firewall may block the port.</source>
        <translation>Port možná blokuje firewall.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>Tiskárna se zastavila</translation>
    </message>
    <message>
        <source>Look at the printer and make sure that it is safe to go on.</source>
        <translation>Podívejte se na tiskárnu a ujistěte se, že lze bezpečně pokračovat.</translation>
    </message>
    <message>
        <source>Press its reset button, or switch it off and on again.</source>
        <translation>Stiskněte její tlačítko reset, nebo ji vypněte a zapněte.</translation>
    </message>
    <message>
        <source>The printer cannot read what is sent</source>
        <translation>Tiskárna nedokáže přečíst, co se jí posílá</translation>
    </message>
    <message>
        <source>Use a short cable with a ferrite core, away from motors and mains cables.</source>
        <translation>Použijte krátký kabel s feritovým jádrem, dál od motorů a síťových kabelů.</translation>
    </message>
    <message>
        <source>Choose a lower speed in the firmware and here.</source>
        <translation>Zvolte nižší rychlost ve firmwaru i zde.</translation>
    </message>
    <message>
        <source>The port does not work</source>
        <translation>Port nefunguje</translation>
    </message>
    <message>
        <source>Unplug the cable, wait a moment and plug it in again.</source>
        <translation>Odpojte kabel, chvíli počkejte a znovu jej připojte.</translation>
    </message>
    <message>
        <source>Try another speed, another cable or another socket of the computer.</source>
        <translation>Zkuste jinou rychlost, jiný kabel nebo jinou zásuvku počítače.</translation>
    </message>
    <message>
        <source>The port does not offer this speed</source>
        <translation>Port tuto rychlost nenabízí</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones.</source>
        <translation>Nastavte rychlost na Automaticky; vyzkouší se obvyklé.</translation>
    </message>
    <message>
        <source>If the printer needs just this speed, try another socket or another cable: what offers it is the USB chip between computer and printer.</source>
        <translation>Pokud tiskárna potřebuje právě tuto rychlost, zkuste jinou zásuvku nebo jiný kabel: nabízí ji čip USB mezi počítačem a tiskárnou.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, if it is not.</source>
        <translation>Nastavte rychlost na Automaticky, pokud není.</translation>
    </message>
    <message>
        <source>Connected, but answers come late</source>
        <translation>Připojeno, ale odpovědi přicházejí pozdě</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says for up to %1 milliseconds. Many short moves may make the printer stutter.</source>
        <translation>Čip FTDI tohoto portu zdržuje, co tiskárna říká, až o %1 milisekund. Při mnoha krátkých pohybech se tiskárna může zadrhávat.</translation>
    </message>
    <message>
        <source>In the printer&apos;s profile, page Connection, switch on “Ask the port for short delays” and connect again.</source>
        <translation>V profilu tiskárny, na stránce Připojení, zapněte „Požádat port o krátké prodlevy“ a připojte se znovu.</translation>
    </message>
    <message>
        <source>Or run the command below in a terminal; it holds until the cable is pulled.</source>
        <translation>Nebo spusťte v terminálu příkaz níže; platí, dokud se kabel neodpojí.</translation>
    </message>
    <message>
        <source>Connected; answers may come sooner</source>
        <translation>Připojeno; odpovědi mohou přicházet dřív</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says, as a rule for up to 16 milliseconds.</source>
        <translation>Čip FTDI tohoto portu zdržuje, co tiskárna říká, zpravidla až o 16 milisekund.</translation>
    </message>
    <message>
        <source>In the Device Manager open the properties of the port, then Port Settings, Advanced, and set the Latency Timer to 1.</source>
        <translation>Ve Správci zařízení otevřete vlastnosti portu, pak Nastavení portu, Upřesnit, a nastavte Latency Timer na 1.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDoctor</name>
    <message>
        <source>Connection doctor</source>
        <translation>Pomocník s připojením</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co dělat</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Pokusy</translation>
    </message>
    <message>
        <source>Attempts to connect, the newest last</source>
        <translation>Pokusy o připojení, nejnovější poslední</translation>
    </message>
    <message>
        <source>&amp;Open this when connecting fails</source>
        <translation>&amp;Otevřít toto okno, když se připojení nezdaří</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Příkaz pro terminál</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Zkopírovat příkaz do schránky</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Uložit &amp;hlášení</translation>
    </message>
    <message>
        <source>Write logs and settings without secrets to one file that can be sent to somebody who helps</source>
        <translation>Zapsat protokoly a nastavení bez tajných údajů do jednoho souboru, který lze poslat někomu, kdo pomůže</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Zkusit zno&amp;vu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Connect with the settings of the connection panel</source>
        <translation>Připojit se s nastavením z panelu Připojení</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Připojování</translation>
    </message>
    <message>
        <source>The printer answers. There is nothing to mend.</source>
        <translation>Tiskárna odpovídá. Není co napravovat.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nic neselhalo</translation>
    </message>
    <message>
        <source>Press Try again to connect with the settings of the connection panel. If that fails, the reason is explained here.</source>
        <translation>Chcete-li se připojit s nastavením z panelu Připojení, stiskněte Zkusit znovu. Pokud se to nezdaří, důvod se vysvětlí zde.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionInput</name>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation>Zadejte adresu ve tvaru hostitel:port, například 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose %2.</source>
        <translation>„%1“ není rychlost. Zadejte číslo, například 115200, nebo zvolte %2.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>&amp;Connect when Gantry starts</source>
        <translation>&amp;Připojit při spuštění Gantry</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Výchozí</translation>
    </message>
    <message>
        <source>When Gantry starts</source>
        <translation>Při spuštění Gantry</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Rychlost</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Gantry looks once for the printer when it starts. A printer that is plugged in later is not connected by itself.</source>
        <translation>Gantry hledá tiskárnu při spuštění jen jednou. Tiskárna zapojená později se sama nepřipojí.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Co se nabízí</translation>
    </message>
    <message>
        <source>Additional ports</source>
        <translation>Další porty</translation>
    </message>
    <message>
        <source>Ports never offered</source>
        <translation>Nikdy nenabízené porty</translation>
    </message>
    <message>
        <source>&amp;Additional ports</source>
        <translation>&amp;Další porty</translation>
    </message>
    <message>
        <source>Ports &amp;never offered</source>
        <translation>&amp;Nikdy nenabízené porty</translation>
    </message>
    <message>
        <source>Additional spee&amp;ds</source>
        <translation>D&amp;alší rychlosti</translation>
    </message>
    <message>
        <source>Speeds never &amp;offered</source>
        <translation>N&amp;ikdy nenabízené rychlosti</translation>
    </message>
    <message>
        <source>“%1” is no speed. Type numbers such as 500000, separated by commas.</source>
        <translation>„%1“ není rychlost. Zadejte čísla jako 500000, oddělená čárkami.</translation>
    </message>
    <message>
        <source>Open the &amp;doctor when connecting fails</source>
        <translation>Otevřít &amp;poradce, když se připojení nezdaří</translation>
    </message>
    <message>
        <source>When connecting fails</source>
        <translation>Když se připojení nezdaří</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do.</source>
        <translation>Poradce připojení řekne, co je špatně a co s tím.</translation>
    </message>
    <message>
        <source>One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per second, separated by commas. Automatic tries what is offered: USB devices and additional ports, at these speeds.</source>
        <translation>Jeden port na řádek; * a ? zastupují libovolné znaky: /dev/ttyAMA*. Rychlosti jsou v bitech za sekundu, oddělené čárkami. Automaticky zkouší, co je v nabídce: zařízení USB a další porty těmito rychlostmi.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Vyberte port</translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation>zařízení nebo hostitel:port</translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation>Zařízení nebo síťová adresa</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Zobrazit všechny porty</translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation>Vypsat i porty, které nejsou zařízení USB.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rychlost</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation>Zkusit virtuální tiskárnu</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>Nejprve vyberte port.</translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation>Co Gantry ví o tiskárně: její velikost, rychlosti a meze.</translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation>Zařízení jako /dev/ttyACM0 nebo COM5, nebo název hostitele a číslo portu, například 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation>Rychlost má jen sériový port.</translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation>Bity za sekundu. Automaticky zkouší obvyklé rychlosti.</translation>
    </message>
    <message>
        <source>%1 baud · %2</source>
        <translation>%1 baudů · %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation>Není připojena žádná USB tiskárna.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Připojit</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Co pomůže?</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do</source>
        <translation>Pomocník s připojením řekne, co je špatně a co dělat</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>Upravit profily…</translation>
    </message>
    <message>
        <source>This port is in use by the window of “%1”.</source>
        <translation>Tento port používá okno tiskárny „%1“.</translation>
    </message>
    <message>
        <source>No further USB printer is plugged in.</source>
        <translation>Žádná další tiskárna USB není zapojena.</translation>
    </message>
    <message>
        <source>Gantry looks for the printer of the interrupted print and connects by itself.</source>
        <translation>Gantry hledá tiskárnu přerušeného tisku a připojí se samo.</translation>
    </message>
    <message>
        <source>The printer of the interrupted print is connected again.</source>
        <translation>Tiskárna přerušeného tisku je znovu připojena.</translation>
    </message>
</context>
<context>
    <name>gantry::Conversation</name>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation>Tiskárna není připojena. Připojte ji a spusťte tisk znovu.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>Spojení bylo během tisku ukončeno.</translation>
    </message>
</context>
<context>
    <name>gantry::ConversationLog</name>
    <message>
        <source>The conversation is no longer written to %1: %2. Check the folder and the space on its disk, then switch it on again in the settings (Terminal).</source>
        <translation>Komunikace se už nezapisuje do %1: %2. Zkontrolujte složku a místo na jejím disku a pak zápis znovu zapněte v nastavení (Terminál).</translation>
    </message>
</context>
<context>
    <name>gantry::CoolDownQuestion</name>
    <message>
        <source>Cool down</source>
        <translation>Zchladit</translation>
    </message>
    <message>
        <source>All heaters off</source>
        <translation>Vypnout všechny ohřevy</translation>
    </message>
    <message>
        <source>Nozzles only</source>
        <translation>Jen trysky</translation>
    </message>
    <message>
        <source>Keep heating</source>
        <translation>Hřát dál</translation>
    </message>
    <message>
        <source>Switch heaters off while the print is paused?</source>
        <translation>Vypnout ohřevy, když je tisk pozastaven?</translation>
    </message>
    <message>
        <source>Switch all heaters off during the print?</source>
        <translation>Vypnout během tisku všechny ohřevy?</translation>
    </message>
    <message>
        <source>The nozzles are heated again before the print goes on. The bed is not, and the print may come off it when it cools down.</source>
        <translation>Trysky se před pokračováním tisku znovu nahřejí. Podložka ne, a když vychladne, může se od ní výtisk odlepit.</translation>
    </message>
    <message>
        <source>The print does not stop: it goes on without heat and fails. To end it, cancel the print instead.</source>
        <translation>Tisk se nezastaví: pokračuje bez ohřevu a nezdaří se. Chcete-li ho ukončit, raději tisk zrušte.</translation>
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
        <translation>Zobrazit</translation>
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
        <translation>Není zde žádná obrazovka, okno se proto nemůže otevřít. Stejnou práci bez ní udělá gantry-cli: zkuste gantry-cli --help.</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation>Tiskárna na vás čeká: potvrďte na jejím displeji.</translation>
    </message>
    <message>
        <source>The print asks for a change of filament. Follow what the printer&apos;s display says.</source>
        <translation>Tisk žádá o výměnu filamentu. Postupujte podle displeje tiskárny.</translation>
    </message>
    <message>
        <source>The printer has run out of filament. Load new filament, then resume the print.</source>
        <translation>Tiskárně došel filament. Založte nový filament a pokračujte v tisku.</translation>
    </message>
    <message>
        <source>The heaters were switched off, because nothing was done for a long time. The settings say how long (Safety).</source>
        <translation>Ohřevy byly vypnuty, protože se dlouho nic nedělo. Dobu určuje nastavení (Bezpečnost).</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the print waits. Check the disk or the network share; the print goes on by itself. It can be paused or cancelled meanwhile.</source>
        <translation>Disk nedodává soubor, proto tisk čeká. Zkontrolujte disk nebo síťové úložiště; tisk pak pokračuje sám. Mezitím jej lze pozastavit nebo zrušit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it was not sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. The print was cancelled. Find the cause before you print again.</source>
        <translation>Tiskárna hlásí: „%1“. Tisk byl zrušen. Než budete tisknout znovu, najděte příčinu.</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. What it said before stands in the terminal.</source>
        <translation>Tiskárna hlásí: „%1“. Co řekla předtím, je v terminálu.</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the copy to the card waits. Check the disk or the network share; the copy goes on by itself. It can be cancelled meanwhile.</source>
        <translation>Disk soubor nedodává, a tak kopírování na kartu čeká. Zkontrolujte disk nebo síťovou složku; kopírování bude pokračovat samo. Mezitím je lze zrušit.</translation>
    </message>
    <message>
        <source>The printer says: “%1”.</source>
        <translation>Tiskárna říká: „%1“.</translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation>Extruder a ventilátor</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilátor</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rychlost</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Průtok</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation>Délka filamentu</translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation>Kolik filamentu posunou tlačítka Vytlačit a Zatáhnout.</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Vytlačit</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zatáhnout</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Nástroj</translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation>Používaný nástroj</translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation>Vytlačit filament z trysky.</translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation>Zatáhnout filament zpět.</translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation>Nástroj, který se pohybuje a vytlačuje.</translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation>Rychlost ventilátoru výtisku.</translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation>Rychlost všech pohybů tisku v procentech hodnoty ze souboru.</translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation>Množství filamentu v procentech hodnoty ze souboru.</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Nástroj %1</translation>
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
        <translation>Nástroj %1: %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>number of layers, height of the highest</comment>
        <translation>%1, až do výšky %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>The print does not fit: it takes %1 from %2 to %3, the printer reaches from %4 to %5.</source>
        <translation>Výtisk se nevejde: zabírá %1 od %2 do %3, tiskárna dosáhne od %4 do %5.</translation>
    </message>
    <message>
        <source>The print does not fit: it goes %1 away from the middle of the bed, the bed only %2.</source>
        <translation>Výtisk se nevejde: sahá %1 od středu podložky, podložka jen %2.</translation>
    </message>
</context>
<context>
    <name>gantry::FileLocation</name>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>„%1“ není soubor G-code. Jeho název musí končit na .gcode, .gco, .g nebo .gc~.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>„%1“ není úplná cesta.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Soubor „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the folder of uploaded files.</source>
        <translation>„%1“ není ve složce nahraných souborů.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>„%1“ není soubor, který lze číst.</translation>
    </message>
</context>
<context>
    <name>gantry::FileMenu</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Vybrat</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tisknout</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Zobrazit ve &amp;složce</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Kopírovat cestu</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Nejprve vyberte soubor ze seznamu.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Soubor už neexistuje.</translation>
    </message>
    <message>
        <source>Choose this file for the next print</source>
        <translation>Vybrat tento soubor pro příští tisk</translation>
    </message>
    <message>
        <source>Choose this file and print it at once</source>
        <translation>Vybrat tento soubor a ihned jej vytisknout</translation>
    </message>
    <message>
        <source>Show the folder this file is in</source>
        <translation>Zobrazit složku, ve které je tento soubor</translation>
    </message>
    <message>
        <source>Copy where the file is to the clipboard</source>
        <translation>Zkopírovat cestu k souboru do schránky</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is in %1.</source>
        <translation>Žádný program zde nezobrazuje složky. Soubor je v %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation>Soubor „%1“ neexistuje. Vyberte soubor znovu.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation>„%1“ je složka. Vyberte v ní soubor G-code.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation>„%1“ je zařízení nebo roura. Tisknout lze jen obyčejné soubory.</translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation>Nemáte oprávnění číst „%1“. Změňte oprávnění souboru, nebo vyberte jiný soubor.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation>„%1“ nelze přečíst. Zkontrolujte disk nebo síťovou složku, kde soubor leží.</translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation>„%1“ neobsahuje žádné příkazy pro tiskárnu. Vyexportujte model znovu.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation>„%1“ se během tisku změnil, tisk byl proto pozastaven. Vraťte původní soubor a pokračujte, nebo tisk zrušte.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation>„%1“ už neexistuje, tisk byl proto pozastaven. Vraťte soubor a pokračujte, nebo tisk zrušte.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation>„%1“ byl během tisku změněn nebo odstraněn, tisk byl proto pozastaven. Zbytek se načetl už předtím: pokračujte a vytiskněte jej, nebo tisk zrušte.</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nedávné</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD karta</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>Naposledy otevřené soubory</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s memory card</source>
        <translation>Soubory na paměťové kartě tiskárny</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Přetáhněte sem soubor G-code, nebo jej otevřete (Ctrl+O).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nedávné soubory</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Files of folders you print from often</source>
        <translation>Soubory ve složkách, ze kterých často tisknete</translation>
    </message>
    <message>
        <source>What can be done with the chosen file and the list</source>
        <translation>Co lze dělat s vybraným souborem a se seznamem</translation>
    </message>
    <message>
        <source>More for recent files</source>
        <translation>Další možnosti pro nedávné soubory</translation>
    </message>
    <message>
        <source>Show the recent files</source>
        <translation>Zobrazit nedávné soubory</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Zobrazit složky</translation>
    </message>
    <message>
        <source>Show the files on the memory card</source>
        <translation>Zobrazit soubory na paměťové kartě</translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Hledat v terminálu</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Hledaný text</translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation>Starší výskyt (Enter)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Novější výskyt (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavřít (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenalezeno</translation>
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
        <translation>Složka %1 už neexistuje.</translation>
    </message>
    <message>
        <source>You are not permitted to read the folder %1.</source>
        <translation>Nemáte oprávnění číst složku %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FolderPage</name>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Zatím žádná složka</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Přidat složku</translation>
    </message>
    <message>
        <source>Take this folder off the list</source>
        <translation>Odebrat tuto složku ze seznamu</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Načíst složku znovu</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Soubory ve složce</translation>
    </message>
    <message>
        <source>Add a folder you print from often: its newest files are then one click away.</source>
        <translation>Přidejte složku, ze které často tisknete: její nejnovější soubory pak budou na jedno kliknutí.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Načítá se složka…</translation>
    </message>
    <message>
        <source>There are no G-code files in this folder.</source>
        <translation>V této složce nejsou žádné soubory G-code.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Nejprve přidejte složku.</translation>
    </message>
    <message>
        <source>Take this folder off the list; it stays as it is</source>
        <translation>Odebrat tuto složku ze seznamu; sama zůstane beze změny</translation>
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
        <translation>Soubor není text G-code: řádek %1 obsahuje binární data. Vyexportujte model jako prostý G-code.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation>Řádek %1 je delší, než přijme jakákoli tiskárna, není to tedy soubor pro tiskárnu. Vyexportujte model jako prostý G-code.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation>Soubor je text UTF-16, který žádná tiskárna nečte. Uložte jej jako prostý text (ASCII nebo UTF-8).</translation>
    </message>
</context>
<context>
    <name>gantry::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Another language is used when Gantry is started the next time.</source>
        <translation>Jiný jazyk se použije při příštím spuštění Gantry.</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Upozornit na ploše, když okno není vpředu</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Se &amp;zvukem</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>For example that a print is done, has failed, or waits for you.</source>
        <translation>Například že je tisk hotov, selhal nebo na vás čeká.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednotky</translation>
    </message>
    <message>
        <source>S&amp;peeds</source>
        <translation>&amp;Rychlosti</translation>
    </message>
    <message>
        <source>Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and temperatures in °C, as the printer has them.</source>
        <translation>Slicery ukazují rychlosti v mm/s, G-code je má v mm/min. Délky jsou v mm a teploty v °C, jak je má tiskárna.</translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation>Zkouší se %1 baudů na %2 (%3 z %4)</translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation>Zkouší se %1 (%2 z %3)</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation>Připojování k %1 rychlostí %2 baudů</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Připojování k %1</translation>
    </message>
    <message>
        <source>Connecting to the virtual printer</source>
        <translation>Připojování k virtuální tiskárně</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>done about</source>
        <translation>hotovo asi v</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Průběh tisku</translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation>Profil tiskárny</translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation>Profil tiskárny: %1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation>Chcete-li vybrat jiný profil, odpojte se</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>heater, its temperature, its target</comment>
        <translation>%1 %2 z %3</translation>
    </message>
    <message>
        <source>Hold the button for half a second to stop the printer.</source>
        <translation>Chcete-li tiskárnu zastavit, podržte tlačítko půl sekundy.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zbývá %1</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation>Profil tiskárny nemá ohřev „%1“.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Teplota musí být alespoň 0 °C.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C je nad mezí tohoto ohřevu (%2 °C). Mez je uvedena v profilu tiskárny.</translation>
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
        <translation>%1: nehlášeno</translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation>Tiskárna tuto teplotu ještě nenahlásila.</translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation>Cílová teplota, %1: zadejte ji a stiskněte Enter, nebo vyberte předvolbu.</translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation>Cílová teplota ve stupních Celsia, %1</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <translation>Výkon: %1</translation>
    </message>
    <message>
        <source>How much of its full power the heater gets just now, as the printer reports it.</source>
        <translation>Kolik ze svého plného výkonu ohřev právě dostává, jak hlásí tiskárna.</translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation>Tryska</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Nástroj %1</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Podložka</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Komora</translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation>Ohřevy</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Nahřát pro %1</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Zchladit</translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation>Vypnout všechny ohřevy.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation>Nastavit všechny cílové teploty pro %1: %2</translation>
    </message>
    <message>
        <source>More temperature presets</source>
        <translation>Další předvolby teplot</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Posuny</translation>
    </message>
    <message>
        <source>Show what is added to the temperatures a file asks for</source>
        <translation>Zobrazit, co se přičítá k teplotám, které žádá soubor</translation>
    </message>
    <message>
        <source>Temperature offsets</source>
        <translation>Posuny teplot</translation>
    </message>
</context>
<context>
    <name>gantry::HostDesk</name>
    <message>
        <source>%1 The script is left out. Mend it under Printer, Scripts.</source>
        <translation>%1 Skript byl vynechán. Opravte jej v nabídce Tiskárna, Skripty.</translation>
    </message>
</context>
<context>
    <name>gantry::IdleHeaterBar</name>
    <message>
        <source>Cool down now</source>
        <translation>Zchladit hned</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Vypnout všechny ohřevy</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Připomenout později</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odložit</translation>
    </message>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>Zeptat se znovu, až se nebude nic dít další %n minutu</numerusform>
            <numerusform>Zeptat se znovu, až se nebude nic dít další %n minuty</numerusform>
            <numerusform>Zeptat se znovu, až se nebude nic dít dalších %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>%n minutu se nic nedělo a ohřevy jsou zapnuté. Vypnou se za %1.</numerusform>
            <numerusform>%n minuty se nic nedělo a ohřevy jsou zapnuté. Vypnou se za %1.</numerusform>
            <numerusform>%n minut se nic nedělo a ohřevy jsou zapnuté. Vypnou se za %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>Tisk je pozastaven, %n minutu se nic nedělo a některý ohřev je zapnutý. Gantry nechává podložku zapnutou, aby se od ní výtisk neodlepil.</numerusform>
            <numerusform>Tisk je pozastaven, %n minuty se nic nedělo a některý ohřev je zapnutý. Gantry nechává podložku zapnutou, aby se od ní výtisk neodlepil.</numerusform>
            <numerusform>Tisk je pozastaven, %n minut se nic nedělo a některý ohřev je zapnutý. Gantry nechává podložku zapnutou, aby se od ní výtisk neodlepil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nozzle stays hot, too: the settings say so (Safety).</source>
        <translation>Tryska také zůstává horká: je to tak v nastavení (Bezpečnost).</translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation>Probíhá tisk. Než vyberete jiný soubor, počkejte na jeho konec, nebo jej zrušte.</translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Úloha</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Přetáhněte sem soubor G-code, nebo jej otevřete (Ctrl+O).</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Průběh tisku</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Uplynulo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Řádky</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>počítá se</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layer n of m</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>čeká se na disk…</translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation>Soubor žádá na řádku %1 o pauzu. Tisk je pozastaven; stiskněte Pokračovat.</translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation>Soubor žádá na řádku %1 o zrušení tisku.</translation>
    </message>
    <message>
        <source>The print was cancelled while the printer was out of reach, so nobody could tell the printer: its heaters and fans are as they were. Switch them off at the printer, or connect it again and do it here. How far the print came is kept.</source>
        <translation>Tisk byl zrušen, když byla tiskárna mimo dosah, takže jí to nikdo nemohl sdělit: její ohřevy a ventilátory zůstaly, jak byly. Vypněte je na tiskárně, nebo ji znovu připojte a vypněte je zde. Jak daleko tisk pokročil, se uchová.</translation>
    </message>
</context>
<context>
    <name>gantry::JobSummaryWidget</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Filament</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>Obrázek výtisku</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Průběh analýzy</translation>
    </message>
    <message>
        <source>As the slicer says in the file.</source>
        <translation>Podle údaje sliceru v souboru.</translation>
    </message>
    <message>
        <source>From the moves in the file. It takes longer, for the printer has to speed up and slow down.</source>
        <translation>Podle pohybů v souboru. Tisk trvá déle, protože tiskárna musí zrychlovat a zpomalovat.</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analyzuje se soubor: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>V tomto souboru se nic nevytlačuje.</translation>
    </message>
    <message>
        <source>%1 Choose the right printer profile, or slice the model for this printer.</source>
        <translation>%1 Vyberte správný profil tiskárny, nebo model připravte ve sliceru pro tuto tiskárnu.</translation>
    </message>
</context>
<context>
    <name>gantry::JogKeyHint</name>
    <message>
        <source>Move X</source>
        <translation>Pohyb v X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Pohyb v Y</translation>
    </message>
    <message>
        <source>Move Z</source>
        <translation>Pohyb v Z</translation>
    </message>
    <message>
        <source>With Shift: ten times the step</source>
        <translation>Se Shiftem: desetinásobek kroku</translation>
    </message>
    <message>
        <source>With Alt: a tenth of the step</source>
        <translation>S Altem: desetina kroku</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>Zvolit krok</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X a Y do výchozí polohy</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z do výchozí polohy</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Všechny osy do výchozí polohy</translation>
    </message>
    <message>
        <source>Extrude, retract</source>
        <translation>Vytlačit, zatáhnout</translation>
    </message>
    <message>
        <source>Stop, and end jogging with keys</source>
        <translation>Zastavit a ukončit pohyb klávesami</translation>
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
        <translation>Posunout X doleva</translation>
    </message>
    <message>
        <source>Y+</source>
        <translation>Y+</translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation>Posunout Y dozadu</translation>
    </message>
    <message>
        <source>Y−</source>
        <translation>Y−</translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation>Posunout Y dopředu</translation>
    </message>
    <message>
        <source>X+</source>
        <translation>X+</translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation>Posunout X doprava</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X a Y do výchozí polohy</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>X do výchozí polohy</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Y do výchozí polohy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Všechny osy do výchozí polohy</translation>
    </message>
    <message>
        <source>Z+</source>
        <translation>Z+</translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation>Posunout Z nahoru</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z do výchozí polohy</translation>
    </message>
    <message>
        <source>Z−</source>
        <translation>Z−</translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation>Posunout Z dolů</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>gantry::JogPage</name>
    <message>
        <source>Jog</source>
        <translation>Ruční pohyb</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step &amp;%1</source>
        <translation>Krok &amp;%1</translation>
    </message>
    <message>
        <source>While jogging with keys, the keys 1 to 4 choose these steps.</source>
        <translation>Při pohybu klávesami volí tyto kroky klávesy 1 až 4.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rychlost</translation>
    </message>
    <message>
        <source>&amp;Speed at start</source>
        <translation>&amp;Rychlost při spuštění</translation>
    </message>
    <message>
        <source>In percent of the axis speeds in the printer profile. The slider of the Jog panel changes it until Gantry is closed.</source>
        <translation>V procentech rychlostí os z profilu tiskárny. Posuvník panelu Ruční pohyb ji mění do ukončení Gantry.</translation>
    </message>
    <message>
        <source>Each step must be longer than the one before it. Until then the old steps are used.</source>
        <translation>Každý krok musí být delší než předchozí. Do té doby platí původní kroky.</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>Ruční pohyb</translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation>Klávesy aktivní · Esc ukončí</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Vypnout motory</translation>
    </message>
    <message>
        <source>Not homed</source>
        <translation>Bez výchozí polohy</translation>
    </message>
    <message>
        <source>Before homing the printer does not know where it is, so moves are not limited to the bed.</source>
        <translation>Před najetím do výchozí polohy tiskárna neví, kde je, pohyby proto nejsou omezeny na podložku.</translation>
    </message>
    <message>
        <source>Home all</source>
        <translation>Vše do výchozí polohy</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation>Krok libovolné délky</translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation>Délka jednoho kroku. Zadejte libovolnou délku.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rychlost</translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation>Rychlost ručního pohybu v procentech hodnoty z profilu tiskárny</translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation>Vypnout motory, aby se osami dalo pohybovat rukou. Poloha se ztratí.</translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation>Pohyb klávesami: šipky posouvají X a Y, Page Up a Page Down (nebo W a S) posouvají Z, 1 až 4 volí krok, Shift jej zdesateronásobí, Alt jej zmenší na desetinu, Home, End a Ctrl+Home najedou do výchozí polohy, E a R vytlačí a zatáhnou, Esc pohyb ukončí</translation>
    </message>
    <message>
        <source>– mm</source>
        <translation>– mm</translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation>Tiskárna ještě nenahlásila svou polohu.</translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation>Bez výchozí polohy: tady si tiskárna myslí, že je.</translation>
    </message>
    <message>
        <source>Step of %1 mm</source>
        <translation>Krok %1 mm</translation>
    </message>
    <message>
        <source>Step of %1 mm (%2 while the keys are armed)</source>
        <translation>Krok %1 mm (%2 při aktivních klávesách)</translation>
    </message>
    <message>
        <source>&amp;Jog with keys</source>
        <translation>Pohyb &amp;klávesami</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile: X %1, Y %2, Z %3.</source>
        <translation>Rychlost ručních pohybů v procentech rychlostí z profilu: X %1, Y %2, Z %3.</translation>
    </message>
</context>
<context>
    <name>gantry::JournalWriter</name>
    <message>
        <source>Connected.</source>
        <translation>Připojeno.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Odpojeno.</translation>
    </message>
    <message>
        <source>Copying %1 to the card.</source>
        <translation>Na kartu se kopíruje %1.</translation>
    </message>
    <message>
        <source>Print of %1 started.</source>
        <translation>Tisk souboru %1 začal.</translation>
    </message>
    <message>
        <source>Print of %1 paused.</source>
        <translation>Tisk souboru %1 byl pozastaven.</translation>
    </message>
    <message>
        <source>Print of %1 resumed.</source>
        <translation>Tisk souboru %1 pokračuje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The printer asks: %1</source>
        <translation>Tiskárna se ptá: %1</translation>
    </message>
    <message>
        <source>Print of %1 goes on.</source>
        <translation>Tisk souboru %1 pokračuje.</translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation>Souboru %1 nelze porozumět: na řádku %2 je chyba.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Soubor %1 nelze zapsat. Zkontrolujte, zda složka existuje, zda do ní smíte zapisovat a zda není disk plný.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Soubor %1 nelze přečíst. Zkontrolujte, zda jej smíte otevřít.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Soubor %1 nelze přečíst.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>Soubor %1 je příliš velký na to, čím by měl být.</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation>Souboru %1 nelze porozumět: neobsahuje objekt JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::KeepAwake</name>
    <message>
        <source>A 3D printer is in use</source>
        <translation>Používá se 3D tiskárna</translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation>virtuální tiskárna</translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation>Žádná tiskárna neodpověděla. Zkontrolujte, zda je tiskárna zapnutá a její kabel zapojený, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation>Na %1 nic neodpovědělo. Zkontrolujte, zda je tiskárna zapnutá a její kabel zapojený, nebo zvolte jinou přenosovou rychlost.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation>Na %1 nic neodpovědělo. Zkontrolujte, zda je tiskárna zapnutá a její kabel zapojený.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation>Zařízení na %1 odpovídá, ale při žádné zkoušené rychlosti nic čitelného. Zvolte přenosovou rychlost, která je nastavena ve firmwaru tiskárny.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation>Zařízení na %1 odpovídá, ale nic čitelného: přenosová rychlost je nejspíš špatná. Zvolte jinou, nebo automatickou.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation>Zařízení na %1 odpovídá, ale ne jako 3D tiskárna. Vyberte jiný port.</translation>
    </message>
    <message>
        <source>The device on %1 runs %2, which is made for other machines than 3D printers and cannot be used here. Choose another port.</source>
        <translation>Zařízení na %1 používá %2, který je určen pro jiné stroje než 3D tiskárny, a nelze je zde použít. Vyberte jiný port.</translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation>Tiskárna na %1 neodpovídá už %2 s a spojení bylo ukončeno. Zkontrolujte tiskárnu a její kabel a připojte se znovu.</translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: take the print off the bed and home the printer before you start again.</source>
        <translation>Tiskárna se sama restartovala, úloha proto nemůže pokračovat. Její ohřevy jsou vypnuté a poloha není známa: než začnete znovu, sejměte výtisk z podložky a najeďte do výchozí polohy.</translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation>Spojení bylo během úlohy ukončeno.</translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation>Nouzové zastavení: tiskárna dostala příkaz k zastavení a spojení bylo ukončeno. Resetujte tiskárnu a připojte se znovu.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation>Tiskárna znovu žádá o řádek %1, který už není uchován. Dostala příkaz k zastavení, protože by část výtisku chyběla. Zkontrolujte kabel.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>Tiskárna znovu žádá o řádek %1, který už není uchován. Spojení bylo ukončeno; tiskárna nedostala příkaz k zastavení. Zkontrolujte kabel a připojte se znovu.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>Tiskárna stále znovu žádá o řádek %1, nedokáže tedy přečíst, co se jí posílá. Dostala příkaz k zastavení. Zkontrolujte kabel, nebo zvolte nižší přenosovou rychlost.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>Tiskárna stále znovu žádá o řádek %1, nedokáže tedy přečíst, co se jí posílá. Spojení bylo ukončeno; tiskárna nedostala příkaz k zastavení. Zkontrolujte kabel, nebo zvolte nižší přenosovou rychlost.</translation>
    </message>
    <message>
        <source>The printer is back, but its firmware does not check line numbers. Nobody can tell which lines it took last, so the print does not go on. How far it came is kept.</source>
        <translation>Tiskárna je zpět, ale její firmware nekontroluje čísla řádků. Nelze zjistit, které řádky přijala naposledy, proto tisk nepokračuje. Kam došel, zůstává uloženo.</translation>
    </message>
    <message>
        <source>A printer answers, but it is not at the line where this print was left: something else has talked to it, or it is another printer. The print does not go on. How far it came is kept.</source>
        <translation>Tiskárna odpovídá, ale není u řádku, na kterém tento tisk skončil: mluvilo s ní něco jiného, nebo je to jiná tiskárna. Tisk nepokračuje. Kam došel, zůstává uloženo.</translation>
    </message>
    <message>
        <source>The emergency stop could not reach the printer: there is no connection. Switch the printer off. The print does not go on by itself; how far it came is kept.</source>
        <translation>Nouzové zastavení se k tiskárně nedostalo: není spojení. Vypněte tiskárnu. Tisk nebude sám pokračovat; jak daleko pokročil, se uchová.</translation>
    </message>
    <message>
        <source>A temperature sensor reports what cannot be: check its cable and its plug.</source>
        <translation>Teplotní čidlo hlásí nemožnou hodnotu: zkontrolujte jeho kabel a konektor.</translation>
    </message>
    <message>
        <source>A heater did not reach its temperature or did not hold it: check that the heater and its sensor are firmly in place.</source>
        <translation>Ohřev nedosáhl své teploty nebo ji neudržel: zkontrolujte, zda ohřev a jeho čidlo pevně drží.</translation>
    </message>
    <message>
        <source>The probe did not find the bed: clean the nozzle and the bed, and check the probe.</source>
        <translation>Sonda nenašla podložku: očistěte trysku a podložku a zkontrolujte sondu.</translation>
    </message>
    <message>
        <source>Find the cause first.</source>
        <translation>Nejprve najděte příčinu.</translation>
    </message>
    <message>
        <source>The printer is back, but it restarted meanwhile, so the print cannot simply go on: its heaters are off and its position is unknown. Take the print off the bed and home the printer before you start again. How far the print came is kept.</source>
        <translation>Tiskárna je zpět, ale mezitím se restartovala, takže tisk nemůže jen tak pokračovat: ohřevy jsou vypnuté a její poloha není známa. Než začnete znovu, sejměte výtisk z podložky a najeďte tiskárnou do výchozí polohy. Kam až tisk došel, je uloženo.</translation>
    </message>
    <message>
        <source>The printer has halted and reports: “%1”. %2 Then reset the printer and connect again.</source>
        <translation>Tiskárna se zastavila a hlásí: „%1“. %2 Pak tiskárnu resetujte a znovu připojte.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>Tiskárna hlásí chybu: „%1“. Dostala pokyn se zastavit a spojení bylo ukončeno. Najděte příčinu, pak tiskárnu resetujte a znovu připojte.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>Tiskárna hlásí chybu: „%1“. Spojení bylo ukončeno; tiskárna nedostala pokyn se zastavit. Najděte příčinu a pak ji znovu připojte.</translation>
    </message>
</context>
<context>
    <name>gantry::Macro</name>
    <message>
        <source>“%1” must be a number.</source>
        <translation>„%1“ musí být číslo.</translation>
    </message>
    <message>
        <source>A value is named “%1”. Use letters, digits and _ only, and a letter first.</source>
        <translation>Hodnota má název „%1“. Použijte jen písmena, číslice a _, na začátku písmeno.</translation>
    </message>
    <message>
        <source>Two values are named “%1”.</source>
        <translation>Dvě hodnoty mají název „%1“.</translation>
    </message>
    <message>
        <source>The proposed value of “%1” must be a number.</source>
        <translation>Navrhovaná hodnota „%1“ musí být číslo.</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>Makro potřebuje název.</translation>
    </message>
    <message>
        <source>The name of the macro is too long for a button.</source>
        <translation>Název makra je na tlačítko příliš dlouhý.</translation>
    </message>
    <message>
        <source>The macro is too long. Print a file instead.</source>
        <translation>Makro je příliš dlouhé. Místo něj vytiskněte soubor.</translation>
    </message>
    <message>
        <source>The expression for the answer has a mistake at character %1: %2.</source>
        <translation>Výraz pro odpověď má chybu u znaku %1: %2.</translation>
    </message>
    <message>
        <source>The macro “%1” has no line to send.</source>
        <translation>Makro „%1“ nemá žádný řádek k odeslání.</translation>
    </message>
    <message>
        <source>Nothing can be sent while a file is copied to the card.</source>
        <translation>Během kopírování souboru na kartu nelze nic odesílat.</translation>
    </message>
    <message>
        <source>This macro is locked while printing. Pause the print first.</source>
        <translation>Toto makro je během tisku zamčené. Nejprve tisk pozastavte.</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Délka (mm)</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Zavést filament</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Vysunout</translation>
    </message>
    <message>
        <source>Level bed</source>
        <translation>Vyrovnat podložku</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zaparkovat</translation>
    </message>
    <message>
        <source>The script “%2” of the macro “%1” is gone. Press Edit and choose another one.</source>
        <translation>Skript „%2“ makra „%1“ už neexistuje. Stiskněte Upravit a vyberte jiný.</translation>
    </message>
</context>
<context>
    <name>gantry::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Add a macro</source>
        <translation>Přidat makro</translation>
    </message>
    <message>
        <source>Duplicate this macro</source>
        <translation>Duplikovat toto makro</translation>
    </message>
    <message>
        <source>Delete this macro</source>
        <translation>Smazat toto makro</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nové makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Před odesláním se zeptat</translation>
    </message>
    <message>
        <source>Allow while printing</source>
        <translation>Povolit během tisku</translation>
    </message>
    <message>
        <source>Only for macros that neither move the tool nor change the print.</source>
        <translation>Jen pro makra, která nepohybují nástrojem ani nemění tisk.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Co odesílá</translation>
    </message>
    <message>
        <source>G-code</source>
        <translation>G-code</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Write {name} where a value is to be asked for.</source>
        <translation>Kde se má Gantry zeptat na hodnotu, napište {name}.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Odesílá</translation>
    </message>
    <message>
        <source>Values that are asked for</source>
        <translation>Hodnoty, na které se ptá</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Návrh</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Přidat hodnotu</translation>
    </message>
    <message>
        <source>The script reads it as {{ name }}. Clear its name to remove it.</source>
        <translation>Skript ji čte jako {{ name }}. Odeberete ji vymazáním názvu.</translation>
    </message>
    <message>
        <source>X:([\d.]+) Y:([\d.]+)</source>
        <comment>a regular expression</comment>
        <translation>X:([\d.]+) Y:([\d.]+)</translation>
    </message>
    <message>
        <source>A regular expression that is looked for in every line of the printer.</source>
        <translation>Regulární výraz, který se hledá v každém řádku od tiskárny.</translation>
    </message>
    <message>
        <source>X {0}, Y {1}</source>
        <comment>a template; the numbers are groups</comment>
        <translation>X {0}, Y {1}</translation>
    </message>
    <message>
        <source>What is shown under the button: {0}, {1} … stand for the groups.</source>
        <translation>Co se zobrazí pod tlačítkem: {0}, {1} … zastupují skupiny.</translation>
    </message>
    <message>
        <source>Look for answer</source>
        <translation>Hledat odpověď</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Druh hodnoty %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a macro first.</source>
        <translation>Nejprve přidejte makro.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Neuložené změny</translation>
    </message>
    <message>
        <source>Save the changes to the macros?</source>
        <translation>Uložit změny maker?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Upravovat dál</translation>
    </message>
</context>
<context>
    <name>gantry::MacroPanel</name>
    <message>
        <source>Sends the script %1</source>
        <translation>Odešle skript %1</translation>
    </message>
    <message>
        <source>Sends:
%1</source>
        <translation>Odešle:
%1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Buttons for what you send often. Press Edit to add one.</source>
        <translation>Tlačítka pro to, co odesíláte často. Nové přidáte tlačítkem Upravit.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Add, change and delete macros</source>
        <translation>Přidat, změnit a smazat makra</translation>
    </message>
    <message>
        <source>Edit the macros</source>
        <translation>Upravit makra</translation>
    </message>
    <message>
        <source>Edit &amp;macros…</source>
        <translation>Upravit &amp;makra…</translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message>
        <source>Send “%1” to the printer?</source>
        <translation>Odeslat „%1“ tiskárně?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Skript %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>a ještě %n řádek</numerusform>
            <numerusform>a ještě %n řádky</numerusform>
            <numerusform>a ještě %n řádků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroStore</name>
    <message>
        <source>The file of the macros has a mistake at “%1”.</source>
        <translation>Soubor maker má chybu u „%1“.</translation>
    </message>
    <message>
        <source>There are more than %1 macros.</source>
        <translation>Maker je více než %1.</translation>
    </message>
    <message>
        <source>Two macros are named “%1”. Give one another name.</source>
        <translation>Dvě makra mají název „%1“. Jedno přejmenujte.</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminál</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Tiskárna</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>Ú&amp;loha</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazení</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panely</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Nástroje</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápo&amp;věda</translation>
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
        <translation>Náhled</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in: when the battery is empty, the print stops.</source>
        <translation>Počítač běží na baterii. Připojte ho k síti: až se baterie vybije, tisk skončí.</translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Zavřít tuto zprávu</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 z %1</translation>
    </message>
</context>
<context>
    <name>gantry::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Zprávy, nejnovější první</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Upozornit na ploše, když okno není v popředí</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Se z&amp;vukem</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>&amp;Kopírovat vše</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vy&amp;mazat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Zatím se nic nestalo.</translation>
    </message>
    <message>
        <source>What happened since Gantry was started</source>
        <translation>Co se stalo od spuštění Gantry</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Nejsou žádné zprávy.</translation>
    </message>
    <message>
        <source>Copy all messages to the clipboard</source>
        <translation>Zkopírovat všechny zprávy do schránky</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Vyprázdnit tento seznam</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>Zatímco jste byli pryč: %n nová zpráva</numerusform>
            <numerusform>Zatímco jste byli pryč: %n nové zprávy</numerusform>
            <numerusform>Zatímco jste byli pryč: %n nových zpráv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation>Připojí se k tiskárně a vypisuje konverzaci, dokud se nepřeruší klávesami Ctrl+C.</translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation>Vypsat před každým řádkem čas.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>%n řádek byl vynechán.</numerusform>
            <numerusform>%n řádky byly vynechány.</numerusform>
            <numerusform>%n řádků bylo vynecháno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation>Krok musí být alespoň 0.001 mm.</translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation>Osa %1 je na konci své dráhy.</translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation>Délka extruze musí být mezi 0.001 a 1000 mm.</translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation>Profil tiskárny nemá extruder %1.</translation>
    </message>
    <message>
        <source>The printer is still homing. Wait until it has finished.</source>
        <translation>Tiskárna ještě najíždí do výchozí polohy. Počkejte, až skončí.</translation>
    </message>
</context>
<context>
    <name>gantry::MoveCommands</name>
    <message>
        <source>Moves axes by a distance in mm: x=10 z=-0.5. Waits until the printer has moved.</source>
        <translation>Posune osy o vzdálenost v mm: x=10 z=-0.5. Počká, až se tiskárna posune.</translation>
    </message>
    <message>
        <source>Move to the position.</source>
        <translation>Najet do polohy.</translation>
    </message>
    <message>
        <source>The speed in mm/min; 0 = as set last. Without it, the profile&apos;s.</source>
        <translation>Rychlost v mm/min; 0 = naposledy nastavená. Bez ní ta z profilu.</translation>
    </message>
    <message>
        <source>%1 is not a speed. Write a number of mm/min.</source>
        <translation>%1 není rychlost. Napište počet mm/min.</translation>
    </message>
    <message>
        <source>Homes axes, all three if none is named. Waits until the printer is there.</source>
        <translation>Najede osami do výchozí polohy, všemi třemi, není-li žádná uvedena. Počká, až tam tiskárna bude.</translation>
    </message>
    <message>
        <source>Sets targets in degrees Celsius, tool0=210 bed=60, &quot;off&quot; switches a heater off. Without arguments it prints the temperatures.</source>
        <translation>Nastaví cílové teploty ve stupních Celsia, tool0=210 bed=60, „off“ ohřev vypne. Bez argumentů vypíše teploty.</translation>
    </message>
    <message>
        <source>Sends a G-code script by its name, with variables for its template. Waits until the printer has carried it out.</source>
        <translation>Odešle skript G-code podle jeho názvu s proměnnými pro jeho šablonu. Počká, až jej tiskárna provede.</translation>
    </message>
    <message>
        <source>Name the script to send.</source>
        <translation>Uveďte název skriptu, který se má odeslat.</translation>
    </message>
    <message>
        <source>%1 is not a distance. Write an axis and millimetres: x=10.</source>
        <translation>%1 není vzdálenost. Napište osu a milimetry: x=10.</translation>
    </message>
    <message>
        <source>Name an axis and millimetres: x=10.</source>
        <translation>Uveďte osu a milimetry: x=10.</translation>
    </message>
    <message>
        <source>%1 is not a target. Write a heater and degrees: tool0=210.</source>
        <translation>%1 není cílová teplota. Napište ohřev a stupně: tool0=210.</translation>
    </message>
    <message>
        <source>%1 is not a variable. Write a name and a value: count=3.</source>
        <translation>%1 není proměnná. Napište název a hodnotu: count=3.</translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation>Zadejte zařízení jako /dev/ttyACM0 nebo COM5, nebo adresu ve tvaru hostitel:port, například 192.168.1.20:23.</translation>
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
        <translation>Toto není profil tiskárny z OctoPrintu: takový soubor je seznam názvů s hodnotami.</translation>
    </message>
    <message>
        <source>The printer profile cannot be read: it holds far more than a profile does.</source>
        <translation>Profil tiskárny nelze přečíst: obsahuje mnohem víc než profil.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood: there is a mistake in line %1.</source>
        <translation>Profilu tiskárny nelze porozumět: na řádku %1 je chyba.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood.</source>
        <translation>Profilu tiskárny nelze porozumět.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Soubor %1 nelze přečíst. Zkontrolujte, zda jej smíte otevřít.</translation>
    </message>
</context>
<context>
    <name>gantry::OffsetLine</name>
    <message>
        <source>Offset while printing</source>
        <translation>Posun při tisku</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Offset of %1 while printing, in degrees Celsius</source>
        <translation>Posun při tisku ve stupních Celsia, %1</translation>
    </message>
    <message>
        <source>Degrees added to every target the file sets, from its next one on. A heater that the file switches off stays off. Forgotten when the connection ends.</source>
        <translation>Stupně přičtené ke každé cílové teplotě, kterou soubor nastaví, počínaje příští. Ohřev, který soubor vypne, zůstane vypnutý. Po ukončení spojení se posun zapomene.</translation>
    </message>
</context>
<context>
    <name>gantry::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Do not open this file; the one before stays chosen</source>
        <translation>Neotvírat tento soubor; vybraný zůstane předchozí</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Soubor se otevírá</translation>
    </message>
    <message>
        <source>Opening %1 to print it…</source>
        <translation>Otevírá se %1 k tisku…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Otevírá se %1…</translation>
    </message>
</context>
<context>
    <name>gantry::PanelActions</name>
    <message>
        <source>Move X −</source>
        <translation>Pohyb X −</translation>
    </message>
    <message>
        <source>Move X +</source>
        <translation>Pohyb X +</translation>
    </message>
    <message>
        <source>Move Y −</source>
        <translation>Pohyb Y −</translation>
    </message>
    <message>
        <source>Move Y +</source>
        <translation>Pohyb Y +</translation>
    </message>
    <message>
        <source>Move Z −</source>
        <translation>Pohyb Z −</translation>
    </message>
    <message>
        <source>Move Z +</source>
        <translation>Pohyb Z +</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>X do výchozí polohy</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Y do výchozí polohy</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X a Y do výchozí polohy</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z do výchozí polohy</translation>
    </message>
    <message>
        <source>Jog step %1</source>
        <translation>Krok ručního pohybu %1</translation>
    </message>
    <message>
        <source>Nozzle off</source>
        <translation>Vypnout ohřev trysky</translation>
    </message>
    <message>
        <source>Bed off</source>
        <translation>Vypnout ohřev podložky</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Vytlačit</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zatáhnout</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Vypnout ventilátor</translation>
    </message>
    <message>
        <source>Fan at half speed</source>
        <translation>Ventilátor na poloviční otáčky</translation>
    </message>
    <message>
        <source>Fan at full speed</source>
        <translation>Ventilátor na plné otáčky</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Zobrazit nebo skrýt panel %1</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Nahřát pro %1</translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation>Vypíše porty, za kterými může být tiskárna. Žádný port se neotevře.</translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation>Vypsat i sériové porty, které nejsou na USB.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Vypsat JSON.</translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation>Nebylo nalezeno žádné sériové zařízení. Zkontrolujte kabel a zda je tiskárna zapnutá.</translation>
    </message>
</context>
<context>
    <name>gantry::PresetsPage</name>
    <message>
        <source>Temperature presets</source>
        <translation>Předvolby teplot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Nozzle °C</source>
        <translation>Tryska °C</translation>
    </message>
    <message>
        <source>Bed °C</source>
        <translation>Podložka °C</translation>
    </message>
    <message>
        <source>Chamber °C</source>
        <translation>Komora °C</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Obnovit výchozí</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>One click on a preset sets all heaters; 0 switches a heater off. The first three have buttons of their own, the others are in the menu beside them.</source>
        <translation>Jedno kliknutí na předvolbu nastaví všechny ohřevy; 0 ohřev vypne. První tři mají vlastní tlačítka, ostatní jsou v nabídce vedle nich.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Předvolba potřebuje název.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Název má nejvýše %1 znaků.</translation>
    </message>
    <message>
        <source>There are two presets named “%1”.</source>
        <translation>Dvě předvolby mají název „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no temperature between 0 and %2 °C.</source>
        <translation>„%1“ není teplota mezi 0 a %2 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PreviewPanel</name>
    <message>
        <source>Open a G-code file to see what will be printed, and where.</source>
        <translation>Otevřete soubor G-code a uvidíte, co a kde se bude tisknout.</translation>
    </message>
    <message>
        <source>The slicer&apos;s picture of the print</source>
        <translation>Obrázek tisku ze sliceru</translation>
    </message>
    <message>
        <source>layers: %1</source>
        <translation>vrstvy: %1</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analyzuje se soubor: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>V tomto souboru se nic nevytlačuje.</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s card cannot be looked into.</source>
        <translation>Do souborů na kartě tiskárny nelze nahlédnout.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>Zakončit standardní výstup jedním řádkem JSON o tisku.</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>Uveďte jeden soubor k tisku.</translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation>Tisk je pozastaven. Stisknutím Enter pokračujte, Ctrl+C tisk zruší.</translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation>Tisk je pozastaven. Pokračujte na tiskárně, nebo jej zrušte klávesami Ctrl+C.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Ruší se. Chcete-li spojení ihned ukončit, stiskněte znovu Ctrl+C.</translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation>Spojení bylo ukončeno dřív, než tiskárna tisk zrušila. Její ohřevy jsou možná stále zapnuté.</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>Tisk byl zrušen.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>Tisk je hotov.</translation>
    </message>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once. The exit code is 0 if all of it was printed, 3 if the connection broke and the printer may still stand in the middle of the print, 1 if it failed otherwise.</source>
        <translation>Vytiskne soubor G-code až do konce. Ctrl+C tisk řádně zruší; druhé ihned ukončí spojení. Návratový kód je 0, pokud se vytiskl celý, 3, pokud se spojení přerušilo a tiskárna možná stojí uprostřed tisku, 1, pokud selhal jinak.</translation>
    </message>
    <message>
        <source>If the connection breaks, wait for the printer, and go on when it is back as it was left.</source>
        <translation>Pokud se spojení přeruší, počkat na tiskárnu a pokračovat, až bude zpět tak, jak byla opuštěna.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Otevírá se %1 …</translation>
    </message>
    <message>
        <source>Waiting for the printer. Ctrl+C gives up.</source>
        <translation>Čeká se na tiskárnu. Ctrl+C čekání ukončí.</translation>
    </message>
    <message>
        <source>Asking the printer where it stands.</source>
        <translation>Zjišťuje se od tiskárny, v jakém je stavu.</translation>
    </message>
    <message>
        <source>Heating up before the print goes on.</source>
        <translation>Zahřívá se, než bude tisk pokračovat.</translation>
    </message>
    <message>
        <source>The printer is back as it was left. The print goes on.</source>
        <translation>Tiskárna je zpět tak, jak byla opuštěna. Tisk pokračuje.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off. Look at the print: Enter goes on, Ctrl+C cancels.</source>
        <translation>Tiskárna je zpět, ale vychladla nebo se jí možná vypnuly motory. Podívejte se na tisk: Enter pokračuje, Ctrl+C zruší.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off, and nobody can be asked whether to go on. The print stands at line %1; the heaters are as they were.</source>
        <translation>Tiskárna je zpět, ale vychladla nebo se jí možná vypnuly motory, a není koho se zeptat, zda pokračovat. Tisk stojí na řádku %1; ohřevy zůstaly, jak byly.</translation>
    </message>
    <message>
        <source>The print is interrupted at line %1: %2 Nobody could tell the printer, so its heaters are as they were. With --continue the print waits for the printer.</source>
        <translation>Tisk je přerušen na řádku %1: %2 Nikdo to nemohl tiskárně sdělit, její ohřevy proto zůstaly, jak byly. S volbou --continue tisk na tiskárnu počká.</translation>
    </message>
    <message>
        <source>The last line the printer acknowledged is line %1 of the file.</source>
        <translation>Poslední řádek, který tiskárna potvrdila, je řádek %1 souboru.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintHost</name>
    <message>
        <source>The printer is not connected. Connect it and start the script again.</source>
        <translation>Tiskárna není připojena. Připojte ji a spusťte skript znovu.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>Spojení bylo během tisku ukončeno.</translation>
    </message>
    <message>
        <source>The printer has no tool %1; tool %2 is used again. Check the number of extruders in the printer profile.</source>
        <translation>Tiskárna nemá nástroj %1; znovu se použije nástroj %2. Zkontrolujte počet extruderů v profilu tiskárny.</translation>
    </message>
    <message>
        <source>The macro “%1” was not sent. %2</source>
        <translation>Makro „%1“ nebylo odesláno. %2</translation>
    </message>
</context>
<context>
    <name>gantry::PrintSpaceView</name>
    <message>
        <source>Where the print lies on the bed</source>
        <translation>Kde tisk leží na podložce</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nic není vybráno.</translation>
    </message>
    <message>
        <source>X %1 to %2, Y %3 to %4 mm</source>
        <translation>X %1 až %2, Y %3 až %4 mm</translation>
    </message>
    <message>
        <source>%1; it does not fit</source>
        <translation>%1; nevejde se</translation>
    </message>
</context>
<context>
    <name>gantry::PrintStarter</name>
    <message>
        <source>Clear the bed first: the nozzle goes over it.</source>
        <translation>Nejprve uvolněte podložku: tryska nad ní přejíždí.</translation>
    </message>
    <message>
        <source>Restart the print</source>
        <translation>Spustit tisk znovu</translation>
    </message>
    <message>
        <source>Print %1 again from its beginning?</source>
        <translation>Vytisknout %1 znovu od začátku?</translation>
    </message>
    <message>
        <source>The paused print cannot be taken up again. Clear the bed first: the nozzle goes over it.</source>
        <translation>V pozastaveném tisku pak nelze pokračovat. Nejprve uvolněte podložku: tryska nad ní přejíždí.</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Nechat pozastavený</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Netisknout</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tisknout</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Je podložka volná?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. The nozzle goes over it when %1 is printed.</source>
        <translation>Možná na ní ještě stojí poslední výtisk. Tryska přes něj pojede, když se bude tisknout %1.</translation>
    </message>
    <message>
        <source>The bed is clear, print</source>
        <translation>Podložka je volná, tisknout</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>connected</source>
        <translation>připojeno</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>spojení ztraceno</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>odpojeno</translation>
    </message>
    <message>
        <source>print started</source>
        <translation>tisk spuštěn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pozastaveno</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>tisk pokračuje</translation>
    </message>
    <message>
        <source>print done</source>
        <translation>tisk hotov</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>tisk zrušen</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>tisk selhal</translation>
    </message>
    <message>
        <source>The name of the script is missing.</source>
        <translation>Chybí název skriptu.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;.</source>
        <translation>Skript „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>„%1“ není soubor G-code. Jeho název musí končit na .gcode, .gco, .g nebo .gc~.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Není připojena žádná tiskárna.</translation>
    </message>
    <message>
        <source>print goes on</source>
        <translation>tisk pokračuje</translation>
    </message>
    <message>
        <source>print interrupted</source>
        <translation>tisk přerušen</translation>
    </message>
    <message>
        <source>“%1” is not for the printer: in a file it tells Gantry what to do. It was not sent. Use the buttons of the window instead.</source>
        <translation>„%1“ není pro tiskárnu: v souboru to říká Gantry, co má dělat. Nebylo to odesláno. Použijte místo toho tlačítka okna.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterCommands</name>
    <message>
        <source>A speed must be 0 mm/min or more.</source>
        <translation>Rychlost musí být alespoň 0 mm/min.</translation>
    </message>
    <message>
        <source>Name at least one axis to move.</source>
        <translation>Uveďte alespoň jednu osu, která se má posunout.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis. The axes are x, y, z and e.</source>
        <translation>„%1“ není osa. Osy jsou x, y, z a e.</translation>
    </message>
    <message>
        <source>The axis %1 is named twice.</source>
        <translation>Osa %1 je uvedena dvakrát.</translation>
    </message>
    <message>
        <source>The distance of the axis %1 is no number.</source>
        <translation>Vzdálenost osy %1 není číslo.</translation>
    </message>
    <message>
        <source>A rate must be between 1 and %1 %.</source>
        <translation>Hodnota musí být mezi 1 a %1 %.</translation>
    </message>
    <message>
        <source>Name at least one axis to home.</source>
        <translation>Uveďte alespoň jednu osu, která má najet do výchozí polohy.</translation>
    </message>
    <message>
        <source>The length to extrude is no number.</source>
        <translation>Délka extruze není číslo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tool. Tools are called tool0, tool1 and so on.</source>
        <translation>„%1“ není nástroj. Nástroje se jmenují tool0, tool1 a tak dále.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heater. Heaters are called tool0, tool1 and so on, bed and chamber.</source>
        <translation>„%1“ není ohřev. Ohřevy se jmenují tool0, tool1 a tak dále, bed a chamber.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Teplota musí být alespoň 0 °C.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C je nad mezí tohoto ohřevu (%2 °C). Mez je uvedena v profilu tiskárny.</translation>
    </message>
    <message>
        <source>An offset must be between -%1 and %1 °C.</source>
        <translation>Posun musí být mezi -%1 a %1 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The printer profile needs a name.</source>
        <translation>Profil tiskárny potřebuje název.</translation>
    </message>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation>Šířka musí být větší než 0 a menší než 10000 mm.</translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation>Hloubka musí být větší než 0 a menší než 10000 mm.</translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation>Výška musí být větší než 0 a menší než 10000 mm.</translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation>Počet extruderů musí být mezi 1 a 99.</translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation>Prostor, kam nástroj dosáhne, musí být zadán čísly v mm.</translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation>V prostoru, kam nástroj dosáhne, musí být každé minimum menší než jeho maximum.</translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation>Posuny extruderů musí být čísla v mm.</translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation>Průměr trysky musí být větší než 0 a nejvýše 20 mm.</translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation>Výchozí délka extruze musí být větší než 0 a nejvýše 1000 mm.</translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation>Nejvyšší teplota trysky musí být mezi 1 a 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation>Nejvyšší teplota podložky musí být mezi 1 a 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation>Nejvyšší teplota komory musí být mezi 1 a 600 °C.</translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation>Nejnižší teplota pro extruzi musí být mezi 0 °C a nejvyšší teplotou trysky.</translation>
    </message>
    <message>
        <source>The receive buffer of the firmware must be between 0 (not known) and 65535 bytes.</source>
        <translation>Přijímací vyrovnávací paměť firmwaru musí být mezi 0 (neznámá) a 65535 bajty.</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min (16667 mm/s).</source>
        <translation>Rychlost osy %1 musí být mezi 1 a 1000000 mm/min (16667 mm/s).</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation>Profilu tiskárny nelze porozumět: „%1“ není, co má být.</translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation>Profil tiskárny zapsala novější verze Gantry. Chcete-li jej použít, aktualizujte Gantry.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterSetup</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>Není k dispozici žádné sériové zařízení USB. Zkontrolujte kabel a zda je tiskárna zapnutá, nebo vyberte port.</translation>
    </message>
    <message>
        <source>All speeds are on the list of those that are never used. Choose a speed, or take one off the list in the settings.</source>
        <translation>Všechny rychlosti jsou na seznamu nikdy nepoužívaných. Vyberte rychlost, nebo některou ze seznamu v nastavení odeberte.</translation>
    </message>
    <message>
        <source>The printer profile asks whether connecting may restart the printer, and nobody has said so.</source>
        <translation>Profil tiskárny se ptá, zda připojení smí tiskárnu restartovat, a nikdo neodpověděl.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Vzdát to po tolika sekundách; bez této volby nikdy.</translation>
    </message>
    <message>
        <source>The printer was not done in the given time.</source>
        <translation>Tiskárna neskončila v daném čase.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Přerušeno dřív, než tiskárna skončila.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterWindow</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>Ukázkový soubor nelze zapsat do %1.</translation>
    </message>
    <message>
        <source>Gantry ended while it printed “%1” (begun: %2). Look after the printer: its heaters may still be on, and the print stands on its bed.</source>
        <translation>Gantry skončilo, když tisklo „%1“ (začátek: %2). Podívejte se na tiskárnu: její ohřevy mohou být stále zapnuté a výtisk stojí na podložce.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileDialog</name>
    <message>
        <source>Printer profiles</source>
        <translation>Profily tiskáren</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Přidat profil</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Nová tiskárna</translation>
    </message>
    <message>
        <source>Generic printer</source>
        <translation>Obecná tiskárna</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Duplikovat tento profil</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Smazat tento profil</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Nastavit jako výchozí</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importovat…</translation>
    </message>
    <message>
        <source>Profiles of Gantry (JSON) and of OctoPrint (.profile)</source>
        <translation>Profily z Gantry (JSON) a z OctoPrintu (.profile)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>%1

The file is left as it is.</source>
        <translation>%1

Soubor zůstává beze změny.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Tento soubor nelze přečíst.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Save the changes to this profile</source>
        <translation>Uložit změny tohoto profilu</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Vzít změny zpět</translation>
    </message>
    <message>
        <source>Write this profile to a file</source>
        <translation>Zapsat tento profil do souboru</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Už je výchozí.</translation>
    </message>
    <message>
        <source>Take this profile where none is chosen</source>
        <translation>Použít tento profil, když není vybrán žádný</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted.</source>
        <translation>Výchozí profil nelze smazat.</translation>
    </message>
    <message>
        <source>This profile is always there.</source>
        <translation>Tento profil je zde vždy.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect first.</source>
        <translation>Tento profil se používá. Nejprve se odpojte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Smazání profilu</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Smazat profil „%1“?</translation>
    </message>
    <message>
        <source>Export it first if it may be needed again.</source>
        <translation>Pokud jej možná budete ještě potřebovat, nejprve jej exportujte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Import a printer profile</source>
        <translation>Import profilu tiskárny</translation>
    </message>
    <message>
        <source>Printer profiles (*.json *.profile *.yaml *.yml)</source>
        <translation>Profily tiskáren (*.json *.profile *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Export the printer profile</source>
        <translation>Export profilu tiskárny</translation>
    </message>
    <message>
        <source>Printer profiles (*.json)</source>
        <translation>Profily tiskáren (*.json)</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Neuložené změny</translation>
    </message>
    <message>
        <source>Save the changes to this profile?</source>
        <translation>Uložit změny tohoto profilu?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Upravovat dál</translation>
    </message>
    <message>
        <source>A printer is connected with this profile. Changes of names, sizes, speeds and limits count once they are saved and nothing is being printed; those of heaters, tools and the connection with the next connection.</source>
        <translation>S tímto profilem je připojena tiskárna. Změny názvů, rozměrů, rychlostí a mezí platí, jakmile jsou uloženy a nic se netiskne; změny ohřevů, nástrojů a spojení od příštího připojení.</translation>
    </message>
    <message>
        <source>Used where no profile is chosen.</source>
        <translation>Použije se, když není vybrán žádný profil.</translation>
    </message>
    <message>
        <source>%1, used where no profile is chosen</source>
        <translation>%1, použije se, když není vybrán žádný profil</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileEditor</name>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Heated bed</source>
        <translation>Vyhřívaná podložka</translation>
    </message>
    <message>
        <source>Heated chamber</source>
        <translation>Vyhřívaná komora</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Nozzle at most</source>
        <translation>Tryska nejvýše</translation>
    </message>
    <message>
        <source>Bed at most</source>
        <translation>Podložka nejvýše</translation>
    </message>
    <message>
        <source>Chamber at most</source>
        <translation>Komora nejvýše</translation>
    </message>
    <message>
        <source>Extrude only above</source>
        <translation>Vytlačovat jen nad</translation>
    </message>
    <message>
        <source>Bed and volume</source>
        <translation>Podložka a prostor</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Obdélníková</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kruhová</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Vpředu vlevo</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Střed</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Tvar</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Počátek</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width (X)</source>
        <translation>Šířka (X)</translation>
    </message>
    <message>
        <source>Depth (Y)</source>
        <translation>Hloubka (Y)</translation>
    </message>
    <message>
        <source>Height (Z)</source>
        <translation>Výška (Z)</translation>
    </message>
    <message>
        <source>The tool reaches beyond the bed</source>
        <translation>Nástroj dosáhne za okraj podložky</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X od</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X do</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y od</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y do</translation>
    </message>
    <message>
        <source>Z from</source>
        <translation>Z od</translation>
    </message>
    <message>
        <source>Z to</source>
        <translation>Z do</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Osy</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>Rychlost %1</translation>
    </message>
    <message>
        <source>%1 goes the other way</source>
        <translation>%1 jede opačným směrem</translation>
    </message>
    <message>
        <source>The buttons that move this axis are reversed.</source>
        <translation>Tlačítka pro pohyb této osy jsou prohozená.</translation>
    </message>
    <message>
        <source>Extruders</source>
        <translation>Extrudery</translation>
    </message>
    <message>
        <source>Number of extruders</source>
        <translation>Počet extruderů</translation>
    </message>
    <message>
        <source>All extruders feed one nozzle</source>
        <translation>Všechny extrudery vedou do jedné trysky</translation>
    </message>
    <message>
        <source>Nozzle diameter</source>
        <translation>Průměr trysky</translation>
    </message>
    <message>
        <source>Length to extrude</source>
        <translation>Délka extruze</translation>
    </message>
    <message>
        <source>Offsets from the first extruder, in mm</source>
        <translation>Posuny vůči prvnímu extruderu v mm</translation>
    </message>
    <message>
        <source>X offset (mm)</source>
        <translation>Posun X (mm)</translation>
    </message>
    <message>
        <source>Y offset (mm)</source>
        <translation>Posun Y (mm)</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Posuny</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Zadejte číslo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A round bed is as deep as it is wide.</source>
        <translation>Kruhová podložka je stejně hluboká jako široká.</translation>
    </message>
    <message>
        <source>A round bed has its origin in the centre.</source>
        <translation>Kruhová podložka má počátek ve středu.</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Pojmenujte tiskárnu.</translation>
    </message>
    <message>
        <source>Extruder %1</source>
        <translation>Extruder %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Přijímací vyrovnávací paměť</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajtů</translation>
    </message>
    <message>
        <source>How much the firmware takes in while it works, 63 or 127 as a rule. Lines then go out ahead of their acknowledgements, which helps where many short moves make the printer stutter. 0 sends one line at a time. Too large a number makes the firmware lose lines.</source>
        <translation>Kolik firmware přijme, zatímco pracuje, obvykle 63 nebo 127. Řádky pak odcházejí před svým potvrzením, což pomáhá tam, kde tiskárna při mnoha krátkých pohybech škube. 0 posílá po jednom řádku. Příliš velké číslo způsobí, že firmware řádky ztrácí.</translation>
    </message>
    <message>
        <source>Send ahead as far as the firmware says</source>
        <translation>Posílat napřed, kolik firmware dovolí</translation>
    </message>
    <message>
        <source>For firmware that tells with each acknowledgement how much room it has (ADVANCED_OK in Marlin). Switch it off if what it tells is wrong.</source>
        <translation>Pro firmware, který s každým potvrzením sděluje, kolik má místa (ADVANCED_OK v Marlinu). Vypněte, pokud sděluje špatné údaje.</translation>
    </message>
    <message>
        <source>Shorten the lines of a print</source>
        <translation>Zkracovat řádky tisku</translation>
    </message>
    <message>
        <source>Leaves out blanks, comments and zeros that say nothing to the firmware. Texts and names of files stay as they are.</source>
        <translation>Vynechává mezery, komentáře a nuly, které firmwaru nic neříkají. Texty a názvy souborů zůstávají, jak jsou.</translation>
    </message>
    <message>
        <source>Whether the printer restarts when its port is opened</source>
        <translation>Zda se tiskárna při otevření svého portu restartuje</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Vždy se zeptat</translation>
    </message>
    <message>
        <source>Restart when connecting</source>
        <translation>Restartovat při připojení</translation>
    </message>
    <message>
        <source>Most boards restart when their port is opened, and a fresh start is what Gantry expects. Choose No to join a printer that is busy.</source>
        <translation>Většina desek se při otevření portu restartuje a Gantry čistý začátek očekává. Zvolte Ne, chcete-li se připojit k tiskárně, která pracuje.</translation>
    </message>
    <message>
        <source>Restart the printer when it does not take an emergency stop</source>
        <translation>Restartovat tiskárnu, když nepřijme nouzové zastavení</translation>
    </message>
    <message>
        <source>If the port takes nothing any more, the line that restarts the board is what is left to switch off heaters and motors.</source>
        <translation>Když port už nic nepřijímá, zbývá k vypnutí ohřevů a motorů jen vodič, který restartuje desku.</translation>
    </message>
    <message>
        <source>Ask the port for short delays</source>
        <translation>Požádat port o krátké prodlevy</translation>
    </message>
    <message>
        <source>On Linux the driver then hands over at once what the printer says. It helps with FTDI chips, which else hold it back for up to 16 ms. A port that does not offer it works as before.</source>
        <translation>V Linuxu pak ovladač ihned předává, co tiskárna říká. Pomáhá to u čipů FTDI, které to jinak zdržují až o 16 ms. Port, který to nenabízí, funguje jako dosud.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripty</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Upravit skripty…</translation>
    </message>
    <message>
        <source>Scripts are sent on connecting, before and after a print, and at pauses. All printers share them; where a line is for one printer only, a script can ask for its profile: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</source>
        <translation>Skripty se odesílají při připojení, před tiskem a po něm a při pozastavení. Jsou společné pro všechny tiskárny; je-li řádek jen pro jednu tiskárnu, může se skript zeptat na její profil: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation>Identifikátor profilu tiskárny nesmí obsahovat lomítka.</translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation>Identifikátor profilu tiskárny potřebuje alespoň jedno písmeno od A do Z nebo číslici.</translation>
    </message>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation>V této složce je více profilů než %1. Načetly se jen první.</translation>
    </message>
    <message>
        <source>The printer profile needs an identifier or a name.</source>
        <translation>Profil tiskárny potřebuje identifikátor nebo název.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Soubor %1 už existuje, ale nebylo možné jej přečíst. Přejmenujte jej, smažte, nebo zvolte jiný název.</translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation>Profil tiskárny s tímto názvem už existuje. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation>Profil tiskárny „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation>Výchozí profil nelze smazat. Nejprve zvolte jako výchozí jiný.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect the printer to delete it.</source>
        <translation>Tento profil se používá. Chcete-li jej smazat, odpojte tiskárnu.</translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation>Tento profil je zde vždy. Lze jej změnit, ale ne smazat.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Soubor %1 nelze smazat.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileTitle</name>
    <message>
        <source>Default</source>
        <translation>Výchozí</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation>%1 %  řádek %2  tiskne se %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, zbývá %1</translation>
    </message>
</context>
<context>
    <name>gantry::PromptDialog</name>
    <message>
        <source>The printer asks</source>
        <translation>Tiskárna se ptá</translation>
    </message>
    <message>
        <source>The printer waits for the answer. It can also be given at its own display.</source>
        <translation>Tiskárna čeká na odpověď. Odpovědět lze i na jejím vlastním displeji.</translation>
    </message>
    <message>
        <source>The printer waits for you.</source>
        <translation>Tiskárna na vás čeká.</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Možnost %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolEngine</name>
    <message>
        <source>Asking the printer where it stands</source>
        <translation>Zjišťuje se, kde tiskárna je</translation>
    </message>
    <message>
        <source>The printer is back and waits</source>
        <translation>Tiskárna je zpět a čeká</translation>
    </message>
    <message>
        <source>Heating up before the print goes on</source>
        <translation>Zahřívá se, než bude tisk pokračovat</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPage</name>
    <message>
        <source>Advanced protocol</source>
        <translation>Rozšířený protokol</translation>
    </message>
    <message>
        <source>Before you change anything here</source>
        <translation>Než zde něco změníte</translation>
    </message>
    <message>
        <source>The values Gantry comes with work with every firmware it knows. Changes are used when the printer is connected the next time.</source>
        <translation>Hodnoty, se kterými Gantry přichází, fungují s každým firmwarem, který zná. Změny se použijí při příštím připojení tiskárny.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Obnovit výchozí</translation>
    </message>
    <message>
        <source>Errors of the firmware</source>
        <translation>Chyby firmwaru</translation>
    </message>
    <message>
        <source>If the firmware reports an error</source>
        <translation>Když firmware ohlásí chybu</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Ukončit spojení</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Zrušit tisk</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Jen ji zobrazit</translation>
    </message>
    <message>
        <source>Send M112 before the connection is closed because of an error</source>
        <translation>Před ukončením spojení kvůli chybě odeslat M112</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odesílání</translation>
    </message>
    <message>
        <source>Line numbers and checksums</source>
        <translation>Čísla řádků a kontrolní součty</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message>
        <source>While printing</source>
        <translation>Během tisku</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Vždy</translation>
    </message>
    <message>
        <source>Lines under way</source>
        <translation>Řádků na cestě</translation>
    </message>
    <message>
        <source>Bytes under way</source>
        <translation>Bajtů na cestě</translation>
    </message>
    <message>
        <source>Requests for the same line until the link is given up</source>
        <translation>Žádostí o tentýž řádek, než se spojení vzdá</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>More than one line under way needs a firmware with room for them: a full buffer loses characters.</source>
        <translation>Více než jeden řádek na cestě potřebuje firmware, který na ně má místo: plná vyrovnávací paměť ztrácí znaky.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>Dropped with a warning</source>
        <translation>Zahazované s varováním</translation>
    </message>
    <message>
        <source>Dropped silently</source>
        <translation>Zahazované mlčky</translation>
    </message>
    <message>
        <source>Pause the print instead</source>
        <translation>Místo nich pozastavit tisk</translation>
    </message>
    <message>
        <source>Hold back tools the printer profile does not have</source>
        <translation>Zadržet nástroje, které profil tiskárny nemá</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Tisky</translation>
    </message>
    <message>
        <source>Ask for the position when a print is paused</source>
        <translation>Při pozastavení tisku se zeptat na polohu</translation>
    </message>
    <message>
        <source>Ask for the position when a print is cancelled</source>
        <translation>Při zrušení tisku se zeptat na polohu</translation>
    </message>
    <message>
        <source>Break off heating with M108 when a print is cancelled</source>
        <translation>Při zrušení tisku přerušit nahřívání pomocí M108</translation>
    </message>
    <message>
        <source>Believe the progress a file states (M73)</source>
        <translation>Věřit průběhu uvedenému v souboru (M73)</translation>
    </message>
    <message>
        <source>The printer&apos;s card</source>
        <translation>Karta tiskárny</translation>
    </message>
    <message>
        <source>Ask for the card</source>
        <translation>Ptát se na kartu</translation>
    </message>
    <message>
        <source>Take the card for present without having been told</source>
        <translation>Považovat kartu za vloženou i bez hlášení</translation>
    </message>
    <message>
        <source>Send names without their leading slash</source>
        <translation>Posílat názvy bez úvodního lomítka</translation>
    </message>
    <message>
        <source>Send names in lower case</source>
        <translation>Posílat názvy malými písmeny</translation>
    </message>
    <message>
        <source>Notice a print begun at the printer&apos;s display</source>
        <translation>Všímat si tisku spuštěného na displeji tiskárny</translation>
    </message>
    <message>
        <source>Take “Done saving file” for an acknowledgement if none follows</source>
        <translation>Brát „Done saving file“ jako potvrzení, pokud žádné nenásleduje</translation>
    </message>
    <message>
        <source>Command that cancels</source>
        <translation>Příkaz pro zrušení</translation>
    </message>
    <message>
        <source>“Not SD printing” that do not end the print yet</source>
        <translation>Počet „Not SD printing“, které tisk ještě neukončí</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čekání</translation>
    </message>
    <message>
        <source>Silence until a line counts as unanswered</source>
        <translation>Ticho, než řádek platí za nezodpovězený</translation>
    </message>
    <message>
        <source>The same if the firmware says when it is busy</source>
        <translation>Totéž, pokud firmware hlásí, že je zaneprázdněný</translation>
    </message>
    <message>
        <source>First answer while the port and speed are looked for</source>
        <translation>První odpověď při hledání portu a rychlosti</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>Další pokusy</translation>
    </message>
    <message>
        <source>Attempts for each port and speed</source>
        <translation>Pokusů na každý port a rychlost</translation>
    </message>
    <message>
        <source>Unanswered lines until the printer counts as dead</source>
        <translation>Nezodpovězených řádků, než tiskárna platí za mrtvou</translation>
    </message>
    <message>
        <source>The same while printing</source>
        <translation>Totéž během tisku</translation>
    </message>
    <message>
        <source>The same for commands that take minutes</source>
        <translation>Totéž u příkazů, které trvají minuty</translation>
    </message>
    <message>
        <source>With 0 the printer is never given up.</source>
        <translation>Při 0 se tiskárna nikdy nevzdá.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak často</translation>
    </message>
    <message>
        <source>Ask for temperatures</source>
        <translation>Ptát se na teploty</translation>
    </message>
    <message>
        <source>The same while a heater is on</source>
        <translation>Totéž, když je zapnutý ohřev</translation>
    </message>
    <message>
        <source>Ask for the progress of the card</source>
        <translation>Ptát se na průběh tisku z karty</translation>
    </message>
    <message>
        <source>Temperatures reported by the firmware</source>
        <translation>Teploty hlášené firmwarem</translation>
    </message>
    <message>
        <source>Progress of the card reported by the firmware</source>
        <translation>Průběh tisku z karty hlášený firmwarem</translation>
    </message>
    <message>
        <source>Position reported by the firmware</source>
        <translation>Poloha hlášená firmwarem</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Výraz</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Účinek</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Co tiskárna říká</translation>
    </message>
    <message>
        <source>A line of the printer that fits the expression acts on the print: %1.</source>
        <translation>Řádek od tiskárny, který odpovídá výrazu, ovlivní tisk: %1.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pozastavit</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>pokračovat</translation>
    </message>
    <message>
        <source>toggle</source>
        <translation>přepnout</translation>
    </message>
    <message>
        <source>An empty expression would fit every line.</source>
        <translation>Prázdný výraz by odpovídal každému řádku.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>Výraz má chybu u znaku %1: %2.</translation>
    </message>
    <message>
        <source>The effect is one of these words: %1.</source>
        <translation>Účinek je jedno z těchto slov: %1.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Continue an interrupted print by itself when the printer is back</source>
        <translation>Pokračovat v přerušeném tisku automaticky, až bude tiskárna zpět</translation>
    </message>
    <message>
        <source>May keep the printer busy for minutes</source>
        <translation>Mohou tiskárnu zaměstnat na minuty</translation>
    </message>
    <message>
        <source>Codes such as M0, separated by commas. While one of the first kind is carried out, a silent printer is not taken for a lost one.</source>
        <translation>Kódy jako M0, oddělené čárkami. Dokud se provádí některý z prvního druhu, mlčící tiskárna se nepovažuje za ztracenou.</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPreferences</name>
    <message>
        <source>The setting “%1” must lie between %2 and %3; %4 was replaced by %5.</source>
        <translation>Nastavení „%1“ musí ležet mezi %2 a %3; hodnota %4 byla nahrazena hodnotou %5.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command like “M0” and was left out.</source>
        <translation>„%1“ v nastavení „%2“ není příkaz jako „M0“ a byl vynechán.</translation>
    </message>
    <message>
        <source>The setting “%1” holds more than %2 commands; the rest was left out.</source>
        <translation>Nastavení „%1“ obsahuje více příkazů než %2; zbytek byl vynechán.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command that can be sent; it was replaced by “%3”.</source>
        <translation>„%1“ v nastavení „%2“ není příkaz, který lze odeslat; byl nahrazen příkazem „%3“.</translation>
    </message>
    <message>
        <source>The expression “%1” has no effect: %2.</source>
        <translation>Výraz „%1“ nemá účinek: %2.</translation>
    </message>
    <message>
        <source>An empty expression was left out.</source>
        <translation>Prázdný výraz byl vynechán.</translation>
    </message>
    <message>
        <source>The expression “%1” is longer than %2 characters and was left out.</source>
        <translation>Výraz „%1“ je delší než %2 znaků a byl vynechán.</translation>
    </message>
    <message>
        <source>Templates of the expression “%1” that are too many or too long were left out.</source>
        <translation>Šablony výrazu „%1“, kterých bylo příliš mnoho nebo byly příliš dlouhé, byly vynechány.</translation>
    </message>
    <message>
        <source>There are more than %1 expressions for the lines of the printer; the rest was left out.</source>
        <translation>Výrazů pro řádky tiskárny je více než %1; zbytek byl vynechán.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”; its default is used.</source>
        <translation>Nastavení „%1“ nemůže být „%2“; použije se výchozí hodnota.</translation>
    </message>
    <message>
        <source>The setting “%1” must be enable, disable or toggle; the trigger was left out.</source>
        <translation>Nastavení „%1“ musí být enable, disable nebo toggle; spouštěč byl vynechán.</translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation>Nelze vytvořit pseudoterminál: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation>Pseudoterminál nemá název: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation>Pseudoterminál nelze nastavit: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation>%1 už existuje a není to odkaz. Zvolte jinou cestu.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation>Odkaz %1 nelze vytvořit. Zkontrolujte, zda jeho složka existuje a lze do ní zapisovat.</translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation>Hodnota musí být mezi %1 a %2 %.</translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation>%1 v procentech, posuvník</translation>
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
        <translation>%1 v procentech</translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation>%1 Od připojení nebylo nic odesláno.</translation>
    </message>
    <message>
        <source>%1 in percent, slider, value unknown</source>
        <translation>%1 v procentech, posuvník, hodnota neznámá</translation>
    </message>
    <message>
        <source>%1 in percent, value unknown</source>
        <translation>%1 v procentech, hodnota neznámá</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Odebrat ze seznamu</translation>
    </message>
    <message>
        <source>C&amp;lear list…</source>
        <translation>V&amp;ymazat seznam…</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Nejprve vyberte soubor ze seznamu.</translation>
    </message>
    <message>
        <source>Forget this file; it stays where it is</source>
        <translation>Zapomenout tento soubor; zůstane, kde je</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Seznam je prázdný.</translation>
    </message>
    <message>
        <source>Forget all files of the list; they stay where they are</source>
        <translation>Zapomenout všechny soubory v seznamu; zůstanou, kde jsou</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vymazání seznamu</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>Zapomenout %n naposledy otevřený soubor?</numerusform>
            <numerusform>Zapomenout %n naposledy otevřené soubory?</numerusform>
            <numerusform>Zapomenout %n naposledy otevřených souborů?</numerusform>
        </translation>
    </message>
    <message>
        <source>On the disk nothing is deleted.</source>
        <translation>Na disku se nic nesmaže.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vymazat seznam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation>chybí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 už neexistuje.</translation>
    </message>
</context>
<context>
    <name>gantry::RecordFile</name>
    <message>
        <source>The file %1 was written by a newer version of Gantry. It is left as it is; update Gantry to use it.</source>
        <translation>Soubor %1 zapsala novější verze Gantry. Zůstává beze změny; chcete-li jej použít, aktualizujte Gantry.</translation>
    </message>
    <message>
        <source>The file %1 could not be understood and starts anew. The old one was kept as %2.</source>
        <translation>Souboru %1 nebylo možné porozumět, začíná se znovu. Původní je uchován jako %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Soubor %1 nelze smazat.</translation>
    </message>
</context>
<context>
    <name>gantry::RecoveryStore</name>
    <message>
        <source>How far the print came cannot be kept.</source>
        <translation>Nelze uchovat, jak daleko tisk pokročil.</translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Soubor %1 nelze přečíst.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation>Soubor %1 je příliš velký na zaznamenanou relaci.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportArchive</name>
    <message>
        <source>The report could not be written.</source>
        <translation>Hlášení nebylo možné zapsat.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: there is no such folder. Choose another one.</source>
        <translation>Hlášení nelze zapsat do %1: taková složka neexistuje. Zvolte jinou.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: the disk is full. Free some space or choose another folder.</source>
        <translation>Hlášení nelze zapsat do %1: disk je plný. Uvolněte místo, nebo zvolte jinou složku.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: you are not allowed to write there. Choose another folder.</source>
        <translation>Hlášení nelze zapsat do %1: nesmíte tam zapisovat. Zvolte jinou složku.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>Hlášení nelze zapsat do %1: %2. Zvolte jinou složku.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Hlášení bylo zrušeno.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Hlášení</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Průběh hlášení</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopírovat &amp;cestu</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Zapisuje se hlášení</translation>
    </message>
    <message>
        <source>Logs, settings without secrets, the printer profile and what is known of the ports go into one file.</source>
        <translation>Protokoly, nastavení bez tajných údajů, profil tiskárny a to, co se ví o portech, se uloží do jednoho souboru.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>Hlášení je připraveno</translation>
    </message>
    <message>
        <source>It was saved as %1 (%2). Look through it before you send it to somebody.</source>
        <translation>Bylo uloženo jako %1 (%2). Než je někomu pošlete, projděte si je.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Hlášení není k dispozici</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Zobrazit &amp;složku</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Jiná složka…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Složka pro hlášení</translation>
    </message>
</context>
<context>
    <name>gantry::ReportTask</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>Hlášení bylo zrušeno.</translation>
    </message>
</context>
<context>
    <name>gantry::ResetQuestion</name>
    <message>
        <source>Connect</source>
        <translation>Připojit</translation>
    </message>
    <message>
        <source>May connecting restart “%1”?</source>
        <translation>Smí připojení restartovat „%1“?</translation>
    </message>
    <message>
        <source>After a restart everything is as Gantry expects it, but a print that runs from the printer&apos;s card ends, and the heaters go off. Some boards restart all the same when they are connected for the first time after the cable was plugged in.</source>
        <translation>Po restartu je vše tak, jak Gantry očekává, ale tisk, který běží z karty tiskárny, skončí a ohřevy se vypnou. Některé desky se přesto restartují, když se po zapojení kabelu připojují poprvé.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Restartovat</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Nechat běžet</translation>
    </message>
</context>
<context>
    <name>gantry::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Bezpečnost</translation>
    </message>
    <message>
        <source>Switch &amp;heaters off when nothing is done</source>
        <translation>&amp;Vypnout ohřevy, když se nic neděje</translation>
    </message>
    <message>
        <source>Ask before a print is &amp;cancelled</source>
        <translation>Před &amp;zrušením tisku se zeptat</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Forgotten heaters</source>
        <translation>Zapomenuté ohřevy</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Po</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Otázky</translation>
    </message>
    <message>
        <source>How long nothing may be done while a heater is on</source>
        <translation>Nejdelší doba nečinnosti při zapnutém ohřevu</translation>
    </message>
    <message>
        <source>The heaters are not watched.</source>
        <translation>Ohřevy se nehlídají.</translation>
    </message>
    <message>
        <source>The &amp;Stop button must be held for half a second</source>
        <translation>Tlačítko &amp;STOP je třeba držet půl sekundy</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nouzové zastavení</translation>
    </message>
    <message>
        <source>The emergency stop never asks. Holding the button protects against a click that was not meant; its shortcut always stops at once.</source>
        <translation>Nouzové zastavení se nikdy neptá. Držení tlačítka chrání před nechtěným kliknutím; jeho zkratka zastaví vždy ihned.</translation>
    </message>
    <message>
        <source>Let the &amp;nozzle cool down in a long pause</source>
        <translation>Nechat &amp;trysku při dlouhé pauze vychladnout</translation>
    </message>
    <message>
        <source>A countdown of one minute comes first and can be stopped. During a pause Gantry only reminds you: on a bed that is switched off the print comes loose. Many firmwares have a time-out of their own: M85 for the motors and the heaters, or HOTEND_IDLE.</source>
        <translation>Předtím běží minutový odpočet, který lze zastavit. Během pauzy Gantry jen připomíná: na vypnuté podložce se výtisk odlepí. Mnohé firmwary mají vlastní časový limit: M85 pro motory a ohřevy, nebo HOTEND_IDLE.</translation>
    </message>
    <message>
        <source>Paused prints</source>
        <translation>Pozastavené tisky</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Po</translation>
    </message>
    <message>
        <source>A hot nozzle that stands still oozes, and its filament burns. Resume heats it up to what it had and waits for it before the print goes on. The bed stays on. A print from the printer&apos;s card keeps its nozzle hot: it may be resumed at the printer, which would not wait.</source>
        <translation>Horká tryska, která stojí, odkapává a její filament se pálí. Při pokračování se zahřeje na teplotu, kterou měla, a tisk pokračuje až potom. Podložka zůstává zapnutá. Tisk z karty tiskárny ponechává trysku horkou: lze v něm pokračovat na tiskárně, která by nečekala.</translation>
    </message>
    <message>
        <source>How long the nozzle stays hot in a pause</source>
        <translation>Jak dlouho zůstane tryska při pauze horká</translation>
    </message>
    <message>
        <source>The nozzle stays hot in a pause.</source>
        <translation>Tryska zůstává při pauze horká.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message>
        <source>Sent when the printer is connected.</source>
        <translation>Odesílá se po připojení tiskárny.</translation>
    </message>
    <message>
        <source>Sent before the connection is closed.</source>
        <translation>Odesílá se před ukončením spojení.</translation>
    </message>
    <message>
        <source>Sent before the first line of a file.</source>
        <translation>Odesílá se před prvním řádkem souboru.</translation>
    </message>
    <message>
        <source>Sent after the last line of a file.</source>
        <translation>Odesílá se po posledním řádku souboru.</translation>
    </message>
    <message>
        <source>Sent when a print has paused.</source>
        <translation>Odesílá se po pozastavení tisku.</translation>
    </message>
    <message>
        <source>Sent before a paused print goes on.</source>
        <translation>Odesílá se, než pozastavený tisk pokračuje.</translation>
    </message>
    <message>
        <source>Sent when a print was cancelled.</source>
        <translation>Odesílá se po zrušení tisku.</translation>
    </message>
    <message>
        <source>Sent before another tool is selected.</source>
        <translation>Odesílá se před výběrem jiného nástroje.</translation>
    </message>
    <message>
        <source>Sent after another tool was selected.</source>
        <translation>Odesílá se po výběru jiného nástroje.</translation>
    </message>
    <message>
        <source>Sent by a macro or another script that names it.</source>
        <translation>Odesílá jej makro nebo jiný skript, který jej uvádí.</translation>
    </message>
    <message>
        <source>After connecting</source>
        <translation>Po připojení</translation>
    </message>
    <message>
        <source>Before disconnecting</source>
        <translation>Před odpojením</translation>
    </message>
    <message>
        <source>Before a print</source>
        <translation>Před tiskem</translation>
    </message>
    <message>
        <source>After a print</source>
        <translation>Po tisku</translation>
    </message>
    <message>
        <source>After pausing</source>
        <translation>Po pozastavení</translation>
    </message>
    <message>
        <source>Before resuming</source>
        <translation>Před pokračováním</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <translation>Po zrušení</translation>
    </message>
    <message>
        <source>Before a tool change</source>
        <translation>Před výměnou nástroje</translation>
    </message>
    <message>
        <source>After a tool change</source>
        <translation>Po výměně nástroje</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripty</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Nový skript</translation>
    </message>
    <message>
        <source>Add a script of your own, for macros and other scripts</source>
        <translation>Přidat vlastní skript pro makra a jiné skripty</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablona</translation>
    </message>
    <message>
        <source>What would be sent in the middle of a print:</source>
        <translation>Co by se odeslalo uprostřed tisku:</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Co by se odeslalo</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nic se neodesílá.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (neuloženo)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (změněno)</translation>
    </message>
    <message>
        <source>Keep this script</source>
        <translation>Uchovat tento skript</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>This is what Gantry brings along.</source>
        <translation>Toto přináší Gantry.</translation>
    </message>
    <message>
        <source>Back to what Gantry brings along</source>
        <translation>Zpět k tomu, co přináší Gantry</translation>
    </message>
    <message>
        <source>Delete this script</source>
        <translation>Smazat tento skript</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>Smazat skript „%1“?</translation>
    </message>
    <message>
        <source>Throw away your text of “%1”?</source>
        <translation>Zahodit váš text skriptu „%1“?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Name of the script</source>
        <translation>Název skriptu</translation>
    </message>
    <message>
        <source>There is a script of this name already.</source>
        <translation>Skript s tímto názvem už existuje.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Neuložené změny</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>Uložit změny %n skriptu?</numerusform>
            <numerusform>Uložit změny %n skriptů?</numerusform>
            <numerusform>Uložit změny %n skriptů?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Upravovat dál</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Nový úryvek</translation>
    </message>
    <message>
        <source>Add a piece that several scripts can take in</source>
        <translation>Přidat úryvek, který může použít více skriptů</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Úryvky</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Dát mu jiný název</translation>
    </message>
    <message>
        <source>It is taken in by: %1.</source>
        <translation>Používají jej: %1.</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Název úryvku</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nový název pro „%1“</translation>
    </message>
    <message>
        <source>The old name still stands in: %1.</source>
        <translation>Starý název je stále v: %1.</translation>
    </message>
    <message>
        <source>A piece for scripts, which take it in by {% snippet &apos;%1&apos; %}.</source>
        <translation>Úryvek pro skripty; vkládají jej pomocí {% snippet &apos;%1&apos; %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptSet</name>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Skript s názvem „%1“ neexistuje.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptStore</name>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>Skript %1 nelze přečíst.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a script.</source>
        <translation>Soubor %1 je na skript příliš velký.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file.</source>
        <translation>Soubor %1 není textový soubor.</translation>
    </message>
    <message>
        <source>The script %1 cannot be saved: %2.</source>
        <translation>Skript %1 nelze uložit: %2.</translation>
    </message>
    <message>
        <source>The name of a script must not contain slashes.</source>
        <translation>Název skriptu nesmí obsahovat lomítka.</translation>
    </message>
    <message>
        <source>The name of a script needs at least one letter from A to Z or a digit.</source>
        <translation>Název skriptu potřebuje alespoň jedno písmeno od A do Z nebo číslici.</translation>
    </message>
    <message>
        <source>There are more than %1 scripts in this folder. Only the first ones were read.</source>
        <translation>V této složce je více skriptů než %1. Načetly se jen první.</translation>
    </message>
    <message>
        <source>This script is too long.</source>
        <translation>Tento skript je příliš dlouhý.</translation>
    </message>
    <message>
        <source>This script contains characters that are not text.</source>
        <translation>Tento skript obsahuje znaky, které nejsou text.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Soubor %1 už existuje, ale nebylo možné jej přečíst. Přejmenujte jej, smažte, nebo zvolte jiný název.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot; of yours.</source>
        <translation>Nemáte žádný vlastní skript „%1“.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Soubor %1 nelze smazat.</translation>
    </message>
    <message>
        <source>There is a script of this name already. Choose another name.</source>
        <translation>Skript s tímto názvem už existuje. Vyberte jiný název.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptTemplate</name>
    <message>
        <source>The script is too long.</source>
        <translation>Skript je příliš dlouhý.</translation>
    </message>
    <message>
        <source>There is a mistake in the script &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Ve skriptu „%1“ je chyba, řádek %2, sloupec %3: %4</translation>
    </message>
    <message>
        <source>No value can be given here.</source>
        <translation>Zde nelze zadat žádnou hodnotu.</translation>
    </message>
    <message>
        <source>Too many values are given here; there can be: %1.</source>
        <translation>Je zde zadáno příliš mnoho hodnot; může jich být: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Parametr „%1“ zde neexistuje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>„%1“ je zadáno dvakrát.</translation>
    </message>
    <message>
        <source>A whole number is needed here, not %1.</source>
        <translation>Zde je potřeba celé číslo; je tu: %1.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Dělí se zde nulou.</translation>
    </message>
    <message>
        <source>A negative number has no such power.</source>
        <translation>Záporné číslo takovou mocninu nemá.</translation>
    </message>
    <message>
        <source>This repeats too often.</source>
        <translation>Opakuje se to příliš často.</translation>
    </message>
    <message>
        <source>This cannot be calculated with %1 and %2.</source>
        <translation>S těmito hodnotami nelze počítat: %1 a %2.</translation>
    </message>
    <message>
        <source>Only a text can be in a text.</source>
        <translation>V textu může být jen text.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered; only numbers can be compared with numbers and texts with texts.</source>
        <translation>Tyto hodnoty nelze seřadit: %1 a %2; porovnávat lze jen čísla s čísly a texty s texty.</translation>
    </message>
    <message>
        <source>%1 cannot be the key of a map.</source>
        <translation>Toto nemůže být klíčem mapy: %1.</translation>
    </message>
    <message>
        <source>There is nothing to look for in %1.</source>
        <translation>Zde není co hledat: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be called: %1().</source>
        <translation>„%1“ je třeba zavolat: %1().</translation>
    </message>
    <message>
        <source>This cannot be the key of a map.</source>
        <translation>Toto nemůže být klíčem mapy.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Toto nelze zavolat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function.</source>
        <translation>„%1“ není funkce.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Funkce „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>namespace takes values with names only: namespace(a=1).</source>
        <translation>namespace přijímá jen hodnoty s názvy: namespace(a=1).</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; needs a value to compare with.</source>
        <translation>Test „%1“ potřebuje hodnotu k porovnání.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>This expression is too long.</source>
        <translation>Tento výraz je příliš dlouhý.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a whole number, not %2.</source>
        <translation>„%%1“ potřebuje celé číslo; je tu: %2.</translation>
    </message>
    <message>
        <source>This field is too wide.</source>
        <translation>Toto pole je příliš široké.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a number, not %2.</source>
        <translation>„%%1“ potřebuje číslo; je tu: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that is known here.</source>
        <translation>„%1“ není zde známý formát.</translation>
    </message>
    <message>
        <source>The format has more fields than there are values.</source>
        <translation>Formát má více polí, než je hodnot.</translation>
    </message>
    <message>
        <source>The format has fewer fields than there are values.</source>
        <translation>Formát má méně polí, než je hodnot.</translation>
    </message>
    <message>
        <source>This comment has no end (#}).</source>
        <translation>Tento komentář nemá konec (#}).</translation>
    </message>
    <message>
        <source>This tag has no end ({% endraw %}).</source>
        <translation>Tato značka nemá konec ({% endraw %}).</translation>
    </message>
    <message>
        <source>This tag has no end (%1).</source>
        <translation>Tato značka nemá konec (%1).</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Toto číslo je příliš velké.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>Tento text nemá uzavírací uvozovku.</translation>
    </message>
    <message>
        <source>This character code cannot be read.</source>
        <translation>Tento kód znaku nelze přečíst.</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; has no meaning here.</source>
        <translation>Znak „%1“ zde nemá význam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing here.</source>
        <translation>„%1“ zde nic neuzavírá.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is expected instead of &quot;%2&quot;.</source>
        <translation>Zde se místo „%2“ očekává „%1“.</translation>
    </message>
    <message>
        <source>%1 has no length.</source>
        <translation>Toto nemá délku: %1.</translation>
    </message>
    <message>
        <source>A map is needed here, not %1.</source>
        <translation>Zde je potřeba mapa; je tu: %1.</translation>
    </message>
    <message>
        <source>Only numbers, or only texts, can be sorted.</source>
        <translation>Řadit lze jen čísla, nebo jen texty.</translation>
    </message>
    <message>
        <source>Lists and maps cannot be told apart here.</source>
        <translation>Seznamy a mapy zde nelze rozlišit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached from a script.</source>
        <translation>„%1“ není ze skriptu dostupné.</translation>
    </message>
    <message>
        <source>No part can be cut out of %1.</source>
        <translation>Z tohoto nelze vyříznout část: %1.</translation>
    </message>
    <message>
        <source>The step must not be zero.</source>
        <translation>Krok nesmí být nula.</translation>
    </message>
    <message>
        <source>The separator must not be empty.</source>
        <translation>Oddělovač nesmí být prázdný.</translation>
    </message>
    <message>
        <source>There is nothing to take in turn.</source>
        <translation>Není z čeho postupně brát.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; for %2.</source>
        <translation>Funkce „%1“ pro tuto hodnotu neexistuje: %2.</translation>
    </message>
    <message>
        <source>A value is missing here: %1.</source>
        <translation>Zde chybí hodnota: %1.</translation>
    </message>
    <message>
        <source>range takes one to three whole numbers.</source>
        <translation>range přijímá jedno až tři celá čísla.</translation>
    </message>
    <message>
        <source>This range has more than %1 items.</source>
        <translation>Tento rozsah má více položek než %1.</translation>
    </message>
    <message>
        <source>dict takes values with names only: dict(a=1).</source>
        <translation>dict přijímá jen hodnoty s názvy: dict(a=1).</translation>
    </message>
    <message>
        <source>A number is needed here, not %1.</source>
        <translation>Zde je potřeba číslo; je tu: %1.</translation>
    </message>
    <message>
        <source>The method of rounding is common, ceil or floor.</source>
        <translation>Způsob zaokrouhlení je common, ceil nebo floor.</translation>
    </message>
    <message>
        <source>Texts cannot be added up; use the filter join.</source>
        <translation>Texty nelze sčítat; použijte filtr join.</translation>
    </message>
    <message>
        <source>{% %1 %} is not closed: {% end%1 %} is missing.</source>
        <translation>{% %1 %} není uzavřeno: chybí {% end%1 %}.</translation>
    </message>
    <message>
        <source>The name of a tag</source>
        <translation>Název značky</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but nothing is open.</source>
        <translation>Je zde {% %1 %}, ale nic není otevřeno.</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but {% %2 %} is open.</source>
        <translation>Je zde {% %1 %}, ale otevřeno je {% %2 %}.</translation>
    </message>
    <message>
        <source>The tag {% %1 %} is not known.</source>
        <translation>Značka {% %1 %} není známa.</translation>
    </message>
    <message>
        <source>Recursive loops are not supported.</source>
        <translation>Rekurzivní cykly nejsou podporovány.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Nothing can be assigned to &quot;%1&quot;.</source>
        <translation>Do „%1“ nelze nic přiřadit.</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Název nebo číslo</translation>
    </message>
    <message>
        <source>The name of a filter</source>
        <translation>Název filtru</translation>
    </message>
    <message>
        <source>There is no filter named &quot;%1&quot;.</source>
        <translation>Filtr s názvem „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>The name of a test</source>
        <translation>Název testu</translation>
    </message>
    <message>
        <source>There is no test named &quot;%1&quot;.</source>
        <translation>Test s názvem „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>Tests cannot follow each other; use &quot;and&quot;.</source>
        <translation>Testy nemohou následovat po sobě; použijte „and“.</translation>
    </message>
    <message>
        <source>Values without a name come before those with one.</source>
        <translation>Hodnoty bez názvu jsou před těmi s názvem.</translation>
    </message>
    <message>
        <source>The name of a script is needed here, not %1.</source>
        <translation>Zde je potřeba název skriptu; je tu: %1.</translation>
    </message>
    <message>
        <source>There is no snippet named &quot;%1&quot;.</source>
        <translation>Úryvek s názvem „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Skript s názvem „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>Scripts include each other more than %1 levels deep.</source>
        <translation>Skripty se vkládají do sebe na více úrovních než %1.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 values.</source>
        <translation>Počet názvů je %1, počet hodnot %2.</translation>
    </message>
    <message>
        <source>Only the members of a namespace can be changed: {% set %1 = namespace() %}.</source>
        <translation>Měnit lze jen členy jmenného prostoru: {% set %1 = namespace() %}.</translation>
    </message>
    <message>
        <source>The script takes too long or produces too much. Check its loops.</source>
        <translation>Skript trvá příliš dlouho nebo vytváří příliš mnoho. Zkontrolujte jeho cykly.</translation>
    </message>
    <message>
        <source>The script is nested too deeply.</source>
        <translation>Skript je vnořen příliš hluboko.</translation>
    </message>
    <message>
        <source>This text becomes longer than %1 characters.</source>
        <translation>Tento text je delší než %1 znaků.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Seznamy jsou zde vnořeny příliš hluboko.</translation>
    </message>
    <message>
        <source>This value is undefined.</source>
        <translation>Tato hodnota není definována.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined.</source>
        <translation>„%1“ není definováno.</translation>
    </message>
    <message>
        <source>The result is too large for a number.</source>
        <translation>Výsledek je příliš velký na číslo.</translation>
    </message>
    <message>
        <source>A range or a view of a map cannot be printed. Use a loop, or the filters list and join.</source>
        <translation>Rozsah ani pohled na mapu nelze vypsat. Použijte cyklus, nebo filtry list a join.</translation>
    </message>
    <message>
        <source>This cannot be printed; name one of its members.</source>
        <translation>Toto nelze vypsat; uveďte některý z jeho členů.</translation>
    </message>
    <message>
        <source>There is nothing to walk through in %1.</source>
        <translation>Zde není co procházet: %1.</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>nedefinovaná hodnota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>pravda nebo nepravda</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>číslo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>seznam</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>jmenný prostor</translation>
    </message>
    <message>
        <source>the variable &quot;loop&quot;</source>
        <translation>proměnná „loop“</translation>
    </message>
    <message>
        <source>The values of a format are given without names.</source>
        <translation>Hodnoty formátu se zadávají bez názvů.</translation>
    </message>
    <message>
        <source>The filter replace needs what to replace, and by what.</source>
        <translation>Filtr replace potřebuje vědět, co nahradit a čím.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>the end of the script</source>
        <translation>konec skriptu</translation>
    </message>
    <message>
        <source>The script is nested too deeply here.</source>
        <translation>Skript je zde vnořen příliš hluboko.</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>Očekává se zde: %1; je tu: %2.</translation>
    </message>
    <message>
        <source>There is a mistake in the snippet &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>V úryvku „%1“ je chyba, řádek %2, sloupec %3: %4</translation>
    </message>
</context>
<context>
    <name>gantry::SdCardController</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu. Vložte ji a pak ji inicializujte.</translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it first.</source>
        <translation>Tiskárna není připojena. Nejprve ji připojte.</translation>
    </message>
    <message>
        <source>The card cannot be used by hand while a job is active. Wait for its end, or cancel it.</source>
        <translation>Během úlohy nelze kartu používat ručně. Počkejte na konec úlohy, nebo ji zrušte.</translation>
    </message>
    <message>
        <source>There is no file “%1” on the printer&apos;s card.</source>
        <translation>Soubor „%1“ na kartě tiskárny není.</translation>
    </message>
</context>
<context>
    <name>gantry::SdCommand</name>
    <message>
        <source>The printer reports no memory card. Put one in and try again.</source>
        <translation>Tiskárna nehlásí žádnou paměťovou kartu. Vložte ji a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The files on the printer&apos;s memory card. ls lists them, print prints one to its end, upload copies a file to the card, rm deletes one.</source>
        <translation>Soubory na paměťové kartě tiskárny. ls je vypíše, print jeden vytiskne až do konce, upload zkopíruje soubor na kartu, rm jeden smaže.</translation>
    </message>
    <message>
        <source>ls: print the list as JSON.</source>
        <translation>ls: vypsat seznam jako JSON.</translation>
    </message>
    <message>
        <source>upload: the name on the card; without it, made of the file&apos;s.</source>
        <translation>upload: název na kartě; bez něj se vytvoří z názvu souboru.</translation>
    </message>
    <message>
        <source>Write sd ls, sd print NAME, sd upload FILE or sd rm NAME.</source>
        <translation>Napište sd ls, sd print NÁZEV, sd upload SOUBOR nebo sd rm NÁZEV.</translation>
    </message>
    <message>
        <source>There is no file %1 on the printer&apos;s card.</source>
        <translation>Soubor %1 na kartě tiskárny není.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>Tisk je hotov.</translation>
    </message>
    <message>
        <source>The file is on the card.</source>
        <translation>Soubor je na kartě.</translation>
    </message>
    <message>
        <source>The printer did not delete the file %1.</source>
        <translation>Tiskárna soubor %1 nesmazala.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Bylo to zrušeno.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Přerušeno dřív, než tiskárna skončila.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Ruší se. Chcete-li spojení ihned ukončit, stiskněte znovu Ctrl+C.</translation>
    </message>
    <message>
        <source>The printer does not tell which files are on its memory card.</source>
        <translation>Tiskárna nesděluje, které soubory jsou na její paměťové kartě.</translation>
    </message>
</context>
<context>
    <name>gantry::SdNames</name>
    <message>
        <source>The card holds too many files whose names begin like “%1”. Rename the file, or delete some of them.</source>
        <translation>Na kartě je příliš mnoho souborů, jejichž názvy začínají jako „%1“. Přejmenujte soubor, nebo některé z nich smažte.</translation>
    </message>
    <message>
        <source>“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.</source>
        <translation>„%1“ není soubor G-code. Jeho název musí končit na .gcode, .gco nebo .g.</translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation>Odešle tiskárně řádky G-code a vypisuje její odpovědi, dokud není potvrzen poslední řádek.</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Vzdát to po tolika sekundách; bez této volby nikdy.</translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation>Není žádný řádek k odeslání.</translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation>Řádky, které začínají znakem @, nejsou pro tiskárnu.</translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation>Přerušeno dřív, než byl potvrzen poslední řádek.</translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation>Poslední řádek nebyl v daném čase potvrzen.</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation>Virtuální tiskárna</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation>%1 na %2</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>Zařízení, které není v seznamu, nebo tiskárna za síťovým mostem: její název hostitele a číslo portu.</translation>
    </message>
    <message>
        <source>%1 – in use (%2)</source>
        <translation>%1 – používá se (%2)</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Jiný port…</translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation>Port %1 nesmíte používat. Požádejte správce tohoto počítače o přístup k němu.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation>Port %1 ještě nesmíte používat: do skupiny „%2“ jste byli přidáni až po přihlášení. Odhlaste se a znovu se přihlaste.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation>Port %1 nesmíte používat: patří skupině „%2“. Spusťte v terminálu sudo usermod -aG %2 &quot;$USER&quot;, pak se odhlaste a znovu přihlaste.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation>Port %1 používá jiný program. Nejprve jej tam odpojte.</translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation>Port %1 už tento program používá. Nejprve jej tam odpojte.</translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation>Port %1 používá proces %2. Nejprve jej tam odpojte.</translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation>Port %1 používá %2 (proces %3). Nejprve jej tam odpojte.</translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation>Nebyl vybrán žádný port.</translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation>Port %1 neexistuje. Zkontrolujte kabel a zda je tiskárna zapnutá.</translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation>%1 není sériový port.</translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation>Port %1 zmizel. Zkontrolujte kabel a napájení tiskárny.</translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation>Port %1 selhal.</translation>
    </message>
    <message>
        <source>The port %1 failed: %2.</source>
        <translation>Port %1 selhal: %2.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another speed.</source>
        <translation>Port %1 nepodporuje %2 baudů. Zvolte jinou rychlost.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.</source>
        <translation>Port %1 nepodporuje %2 baudů: použil by %3 baudů. Zvolte jinou rychlost.</translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation>Řádek %1 souboru relace nemá tvar „sekundy &gt; text“ ani „sekundy &lt; text“.</translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation>Soubor relace neobsahuje žádnou zaznamenanou konverzaci.</translation>
    </message>
</context>
<context>
    <name>gantry::SetAside</name>
    <message>
        <source>The file %1 cannot be read, and it cannot be renamed either.</source>
        <translation>Soubor %1 nelze přečíst ani přejmenovat.</translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation>Nastavení v %1 nelze přečíst. Gantry používá výchozí hodnoty; změny se neuchovají.</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation>Nastavení nebylo možné přečíst, začíná se znovu. Původní soubor je uchován jako %1.</translation>
    </message>
</context>
<context>
    <name>gantry::SettingsDialog</name>
    <message>
        <source>No setting fits these words.</source>
        <translation>Těmto slovům neodpovídá žádné nastavení.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Najít nastavení</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Buttons of your own in the panel Macros: lines of G-code or a script, with values that are asked for. Each can have a shortcut, too.</source>
        <translation>Vlastní tlačítka v panelu Makra: řádky G-code nebo skript, s hodnotami, na které se Gantry zeptá. Každé může mít i zkratku.</translation>
    </message>
    <message>
        <source>Edit the macros…</source>
        <translation>Upravit makra…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripty</translation>
    </message>
    <message>
        <source>G-code that is sent at certain moments: on connecting, before and after a print, when it is paused, resumed or cancelled, and around a change of the tool.</source>
        <translation>G-code, který se odesílá v určitých okamžicích: při připojení, před tiskem a po něm, při jeho pozastavení, pokračování nebo zrušení a při výměně nástroje.</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Upravit skripty…</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Stiskněte klávesy</translation>
    </message>
</context>
<context>
    <name>gantry::Shortcuts</name>
    <message>
        <source>The entry “%1” is no list of shortcuts.</source>
        <translation>Položka „%1“ není seznam zkratek.</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut of “%2”. %3</source>
        <translation>„%1“ nemůže být zkratkou pro „%2“. %3</translation>
    </message>
    <message>
        <source>These are no keys.</source>
        <translation>Toto nejsou klávesy.</translation>
    </message>
    <message>
        <source>This key is needed to use the window itself. Add Ctrl or Alt.</source>
        <translation>Tato klávesa je potřeba k ovládání samotného okna. Přidejte Ctrl nebo Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Add Ctrl or Shift.</source>
        <translation>Alt s písmenem otevírá nabídky. Přidejte Ctrl nebo Shift.</translation>
    </message>
    <message>
        <source>This is no file of shortcuts that Gantry has exported.</source>
        <translation>Toto není soubor zkratek, který exportovalo Gantry.</translation>
    </message>
    <message>
        <source>These shortcuts were exported by a newer version of Gantry.</source>
        <translation>Tyto zkratky exportovala novější verze Gantry.</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Zkratky</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Najít akci nebo klávesy</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Akce a jejich zkratky</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Zkratka</translation>
    </message>
    <message>
        <source>A single letter works while no text is being typed.</source>
        <translation>Samotné písmeno funguje, dokud se nepíše text.</translation>
    </message>
    <message>
        <source>Keys for the selected action</source>
        <translation>Klávesy pro vybranou akci</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Přiřadit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Obnovit vše</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importovat…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Změněno vámi</translation>
    </message>
    <message>
        <source>Back to the shortcuts Gantry comes with</source>
        <translation>Zpět ke zkratkám, se kterými Gantry přichází</translation>
    </message>
    <message>
        <source>No shortcut was changed.</source>
        <translation>Žádná zkratka nebyla změněna.</translation>
    </message>
    <message>
        <source>Press the keys this action is to have</source>
        <translation>Stiskněte klávesy, které má tato akce mít</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Nejprve vyberte akci.</translation>
    </message>
    <message>
        <source>Press keys in the field first.</source>
        <translation>Nejprve stiskněte klávesy v poli.</translation>
    </message>
    <message>
        <source>Take the shortcut away from this action</source>
        <translation>Odebrat této akci zkratku</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Tato akce nemá zkratku.</translation>
    </message>
    <message>
        <source>Back to the shortcut Gantry comes with</source>
        <translation>Zpět ke zkratce, se kterou Gantry přichází</translation>
    </message>
    <message>
        <source>This shortcut was not changed.</source>
        <translation>Tato zkratka nebyla změněna.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>Give these keys to the selected action</source>
        <translation>Dát tyto klávesy vybrané akci</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you take it over.</source>
        <translation>%1 patří akci „%2“, která o ni přijde, pokud ji převezmete.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Export zkratek</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Import zkratek</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Zkratky (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>The shortcuts you changed were exported.</source>
        <translation>Zkratky, které jste změnili, byly exportovány.</translation>
    </message>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>Zkratky byly importovány. %n z nich patří akci, kterou tato verze nemá.</numerusform>
            <numerusform>Zkratky byly importovány. %n z nich patří akcím, které tato verze nemá.</numerusform>
            <numerusform>Zkratky byly importovány. %n z nich patří akcím, které tato verze nemá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shortcuts were imported.</source>
        <translation>Zkratky byly importovány.</translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation>Virtuální tiskárna byla odpojena. Novým připojením ji opět zapojíte.</translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation>Stoupá</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Klesá</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Ustálená</translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation>%1; čára ukazuje poslední 2 minuty.</translation>
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
        <translation>Další spuštění Gantry požádalo o něco, co nelze přečíst.</translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Stopped</source>
        <translation>Zastaveno</translation>
    </message>
    <message>
        <source>The printer has halted</source>
        <translation>Tiskárna se zastavila</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Spojení ukončeno</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpovědi</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>Nelze se připojit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Připojování</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Spojení ztraceno</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Spouští se</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tiskne se</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pozastavuje se</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Obnovuje se</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Dokončuje se</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Ruší se</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Selhalo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation>Čeká na vás u tiskárny</translation>
    </message>
    <message>
        <source>Copying to the card</source>
        <translation>Kopíruje se na kartu</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Hotovo za %1.</translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation>Zrušeno při %1 po %2.</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Selhalo při %1.</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation>Selhalo při %1. %2</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Čeká se na disk</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Přerušeno</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>čeká se na tiskárnu</translation>
    </message>
    <message>
        <source>asking the printer where it stands</source>
        <translation>zjišťuje se od tiskárny, v jakém je stavu</translation>
    </message>
    <message>
        <source>the printer is back</source>
        <translation>tiskárna je zpět</translation>
    </message>
    <message>
        <source>heating up before it goes on</source>
        <translation>zahřívá se, než bude pokračovat</translation>
    </message>
    <message>
        <source>The printer is back and stands where it was left: the print can go on.</source>
        <translation>Tiskárna je zpět a stojí tam, kde byla opuštěna: tisk může pokračovat.</translation>
    </message>
    <message>
        <source>It has cooled down meanwhile and is heated up first. What has cooled may have come off the bed.</source>
        <translation>Mezitím vychladla a nejprve se zahřeje. Co vychladlo, se mohlo odlepit od podložky.</translation>
    </message>
    <message>
        <source>It stood still for so long that its motors may have switched off: look whether the nozzle is still where it was.</source>
        <translation>Stála tak dlouho, že se její motory mohly vypnout: podívejte se, zda je tryska stále tam, kde byla.</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Zahřívá se</translation>
    </message>
    <message>
        <source>%1 The print waits at line %2 of its file. Leave the printer switched on: when it is back, Gantry asks it where it stands, and the print can go on. Its heaters stay as they are meanwhile.</source>
        <translation>%1 Tisk čeká na řádku %2 svého souboru. Nechte tiskárnu zapnutou: až bude zpět, Gantry se jí zeptá, v jakém je stavu, a tisk může pokračovat. Její ohřevy mezitím zůstávají, jak jsou.</translation>
    </message>
    <message>
        <source>Something is at the printer&apos;s port again. Gantry asks whether it is the printer as it was left.</source>
        <translation>Na portu tiskárny je opět nějaké zařízení. Gantry se ptá, zda je to tiskárna tak, jak byla opuštěna.</translation>
    </message>
    <message>
        <source>The printer heats up. The print goes on as soon as it is hot.</source>
        <translation>Tiskárna se zahřívá. Tisk bude pokračovat, jakmile bude horká.</translation>
    </message>
    <message>
        <source>Interrupted at %1, line %2.</source>
        <translation>Přerušeno při %1, řádek %2.</translation>
    </message>
    <message>
        <source>nozzle cooled; Resume heats it again</source>
        <translation>tryska vychlazena; Pokračovat ji znovu zahřeje</translation>
    </message>
</context>
<context>
    <name>gantry::StatusCommands</name>
    <message>
        <source>Connects to a printer and prints what is known of it once it has reported its temperatures.</source>
        <translation>Připojí se k tiskárně a vypíše, co se o ní ví, jakmile nahlásí své teploty.</translation>
    </message>
    <message>
        <source>Print the documented data as JSON.</source>
        <translation>Vypsat dokumentovaná data jako JSON.</translation>
    </message>
    <message>
        <source>Lists the printer profiles.</source>
        <translation>Vypíše profily tiskáren.</translation>
    </message>
    <message>
        <source>Print them in full as JSON.</source>
        <translation>Vypsat je celé jako JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation>Poloha nástroje</translation>
    </message>
    <message>
        <source>Quality of the link</source>
        <translation>Kvalita spojení</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>Firmware tiskárny</translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation>Klávesy pohybují tiskárnou · Esc ukončí</translation>
    </message>
    <message>
        <source>keeps the computer awake</source>
        <translation>brání počítači v usnutí</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Tiskárna: %1</translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation>spojení: %1 řádků/s · %2</translation>
    </message>
    <message>
        <source>What happened, with times, and what came while you were away. Click to see the list.</source>
        <translation>Co se stalo, s časy, a co přišlo za vaší nepřítomnosti. Kliknutím zobrazíte seznam.</translation>
    </message>
    <message>
        <source>messages (%1)</source>
        <translation>zprávy (%1)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>zprávy</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>Zprávy, %n nová</numerusform>
            <numerusform>Zprávy, %n nové</numerusform>
            <numerusform>Zprávy, %n nových</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, none new</source>
        <translation>Zprávy, žádné nové</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.</source>
        <translation>Odesláno řádků: %1, znovu odesláno: %2 (%3 %), ztracených potvrzení: %4, nejdelší čekání %5.</translation>
    </message>
    <message>
        <source>On the way: %1 of at most %2 lines, %3 bytes.</source>
        <translation>Na cestě: řádků %1 z nejvýše %2, bajtů %3.</translation>
    </message>
    <message>
        <source>A line is acknowledged after %1 ms, 99 of 100 within %2 ms.</source>
        <translation>Řádek je potvrzen po %1 ms, 99 ze 100 do %2 ms.</translation>
    </message>
    <message>
        <source>The printer has room for %1 more moves and %2 more lines.</source>
        <translation>Volné místo v tiskárně: pohybů %1, řádků %2.</translation>
    </message>
    <message>
        <source>Click to see the lines.</source>
        <translation>Kliknutím zobrazíte řádky.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>%Ln opakování</numerusform>
            <numerusform>%Ln opakování</numerusform>
            <numerusform>%Ln opakování</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis. Click to see the Jog panel.</source>
        <translation>Kde je nástroj, v mm, jak to nahlásila tiskárna nebo jak plyne z odeslaného. Pomlčka znamená neznámou polohu: najeďte osou do výchozí polohy. Kliknutím zobrazíte panel Ruční pohyb.</translation>
    </message>
    <message>
        <source>The arrow keys move the printer. Click to stop that.</source>
        <translation>Klávesy se šipkami pohybují tiskárnou. Kliknutím to ukončíte.</translation>
    </message>
    <message>
        <source>What the printer shows on its display. Click to see the lines.</source>
        <translation>Co tiskárna ukazuje na svém displeji. Kliknutím zobrazíte řádky.</translation>
    </message>
    <message>
        <source>What the printer shows on its display</source>
        <translation>Co tiskárna ukazuje na svém displeji</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while the print needs it. The screen may. Click to see what is done about heaters.</source>
        <translation>Počítač se neuspí, dokud jej tisk potřebuje. Obrazovka se vypnout může. Kliknutím zobrazíte, co se děje s ohřevy.</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while a heater is on. The screen may. Click to see what is done about heaters.</source>
        <translation>Počítač se neuspí, dokud je zapnutý některý ohřev. Obrazovka se vypnout může. Kliknutím zobrazíte, co se děje s ohřevy.</translation>
    </message>
</context>
<context>
    <name>gantry::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Přidat řádek</translation>
    </message>
    <message>
        <source>There is no room for more rows.</source>
        <translation>Pro další řádky není místo.</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Odebrat vybraný řádek</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Nejprve vyberte řádek.</translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation>Odesláno; tiskárna to ještě nepotvrdila.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Vypnout</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation>Zadejte teplotu v °C, nebo Vypnuto.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here. If the printer can take more, change its profile.</source>
        <translation>Profil tiskárny zde dovoluje nejvýše %1. Pokud tiskárna snese více, změňte její profil.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation>Síťový port %1 nelze použít: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation>%1 není síťová adresa. Napište ji ve tvaru hostitel:port, například 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation>Spojení s %1 bylo ztraceno. Zkontrolujte síť a napájení tiskárny.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation>%1 odmítá spojení. Zkontrolujte číslo portu a zda není k tiskárně připojen jiný program.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, and whether the printer is switched on.</source>
        <translation>Na adrese %1 nic neodpovídá. Zkontrolujte adresu a zda je tiskárna zapnutá.</translation>
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
        <translation>Teploty se zde objeví, jakmile je tiskárna nahlásí.</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Graf teplot</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
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
        <translation>Vše</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Zobrazený čas</translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation>Zobrazit posledních %1 a sledovat</translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation>Zobrazit vše od připojení a sledovat</translation>
    </message>
    <message>
        <source>Following now</source>
        <translation>Sleduje se přítomnost</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Sledovat přítomnost</translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation>Zpět k nejnovější hodnotě (dvojklik v grafu)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation>Zobrazené jako CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabulka (*.csv)</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Vše jako CSV…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Obrázek jako PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrázek (*.png)</translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation>Ještě nejsou žádné teploty.</translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation>Uložit teploty jako tabulku nebo obrázek</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>Zobrazit nebo skrýt křivku: %1</translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation>Čárkovaně: cíl</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>teploty %1</translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation>Export teplot</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Soubor %1 nelze zapsat: %2. Zvolte jiné místo.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Zrušit export</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>Soubor se ještě zapisuje.</translation>
    </message>
    <message>
        <source>Cancel export (%1)</source>
        <translation>Zrušit export (%1)</translation>
    </message>
    <message>
        <source>The file before is still being written.</source>
        <translation>Předchozí soubor se ještě zapisuje.</translation>
    </message>
    <message>
        <source>Follow the newest temperatures</source>
        <translation>Sledovat nejnovější teploty</translation>
    </message>
    <message>
        <source>Export the temperatures shown…</source>
        <translation>Exportovat zobrazené teploty…</translation>
    </message>
    <message>
        <source>Export all temperatures…</source>
        <translation>Exportovat všechny teploty…</translation>
    </message>
    <message>
        <source>Export a picture of the chart…</source>
        <translation>Exportovat obrázek grafu…</translation>
    </message>
    <message>
        <source>Show all temperatures</source>
        <translation>Zobrazit všechny teploty</translation>
    </message>
    <message>
        <source>Show the last %1 of temperatures</source>
        <translation>Zobrazit nejnovější teploty (%1)</translation>
    </message>
    <message>
        <source>The chart follows the newest reading.</source>
        <translation>Graf sleduje nejnovější hodnotu.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalFilterBar</name>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Teploty</translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation>Hlášení teplot</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation>Samotná potvrzení</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zaneprázdněno</translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation>Zprávy „busy“ a „wait“</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Polohy</translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation>Hlášení poloh</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD karta</translation>
    </message>
    <message>
        <source>Progress of a print from the SD card</source>
        <translation>Průběh tisku z SD karty</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Dotazy</translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation>Vlastní pravidelné dotazy Gantry</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zobrazit: %1</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1: zobrazuje se, dokud je tlačítko stisknuté. Když není, nic se neztrácí.</translation>
    </message>
    <message>
        <source>Own filters: hide lines that fit an expression</source>
        <translation>Vlastní filtry: skrýt řádky, které odpovídají výrazu</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Vlastní filtry</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Skrýt: %1</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Upravit filtry…</translation>
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
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPage</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Výraz</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nový filtr</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Vlastní filtry</translation>
    </message>
    <message>
        <source>Lines that fit an expression are hidden while it is switched on, here or with the filter button of the terminal. Nothing is lost: switched off, they are back. Expressions are Perl&apos;s: ^ is the beginning of a line, .* anything.</source>
        <translation>Řádky, které odpovídají výrazu, jsou skryté, dokud je výraz zapnutý, zde nebo tlačítkem filtrů v terminálu. Nic se neztrácí: po vypnutí jsou zpět. Výrazy jsou jako v Perlu: ^ je začátek řádku, .* cokoli.</translation>
    </message>
    <message>
        <source>A line of the terminal</source>
        <translation>Řádek terminálu</translation>
    </message>
    <message>
        <source>A line to try the filters with</source>
        <translation>Řádek k vyzkoušení filtrů</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Vyzkoušet</translation>
    </message>
    <message>
        <source>This line fits “%1”.</source>
        <translation>Tento řádek odpovídá filtru „%1“.</translation>
    </message>
    <message>
        <source>No filter fits this line.</source>
        <translation>Tomuto řádku neodpovídá žádný filtr.</translation>
    </message>
    <message>
        <source>An empty expression would hide every line.</source>
        <translation>Prázdný výraz by skryl každý řádek.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Výraz je příliš dlouhý.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>Výraz má chybu u znaku %1: %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminál</translation>
    </message>
    <message>
        <source>&amp;Write everything that is said to a file</source>
        <translation>&amp;Zapisovat celou konverzaci do souboru</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otevřít &amp;složku</translation>
    </message>
    <message>
        <source>Log of the conversation</source>
        <translation>Protokol konverzace</translation>
    </message>
    <message>
        <source>&amp;Size of a file</source>
        <translation>&amp;Velikost souboru</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Uloženo v</translation>
    </message>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>Když je soubor plný, začne další; uchová se %n nejnovější. Leží v %1. Zapisuje se i to, co je v terminálu skryté.</numerusform>
            <numerusform>Když je soubor plný, začne další; uchovají se %n nejnovější. Leží v %1. Zapisuje se i to, co je v terminálu skryté.</numerusform>
            <numerusform>Když je soubor plný, začne další; uchová se %n nejnovějších. Leží v %1. Zapisuje se i to, co je v terminálu skryté.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large a file may become</source>
        <translation>Jak velký soubor může být</translation>
    </message>
    <message>
        <source>The conversation is not written.</source>
        <translation>Konverzace se nezapisuje.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Žádný program zde nezobrazuje složky. Protokoly jsou v %1.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation>Kopírovat tak, jak přišlo</translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation>Potvrdit za tiskárnu</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>Zobrazit čas každého řádku na milisekundy</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Najít</translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation>G-code, například M115</translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation>Příkaz pro tiskárnu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation>Enter odešle; šipky nahoru a dolů vrací dřívější příkazy. Kódy se posílají velkými písmeny, jak to většina firmwarů chce; texty a názvy souborů zůstávají, jak jste je napsali.</translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation>Odeslat příkaz (Enter)</translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation>Pokračovat, jako by tiskárna odpověděla ok. Pro tiskárnu, která čeká, protože se ok ztratilo.</translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation>Všechny dosavadní řádky jsou skryté. Výše zvolte, co se má zobrazit.</translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation>Od vymazání terminálu nikdo nic neřekl.</translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation>Připojte se k tiskárně a uvidíte, co si s Gantry říkají.</translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation>Odeslání vložených řádků</translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>Odeslat tiskárně %n vložený řádek?</numerusform>
            <numerusform>Odeslat tiskárně %n vložené řádky?</numerusform>
            <numerusform>Odeslat tiskárně %n vložených řádků?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation>Provedou se jeden po druhém, v tomto pořadí.</translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation>Samotné řádky, bez času a směru.</translation>
    </message>
    <message>
        <source>Clear the terminal</source>
        <translation>Vymazat terminál</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>Hledat v terminálu</translation>
    </message>
    <message>
        <source>Show times in the terminal</source>
        <translation>Zobrazit v terminálu časy</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Zadat příkaz</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation>Konverzace s tiskárnou</translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation>Přejít na nejnovější řádek a zůstat tam (End)</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nový řádek</numerusform>
            <numerusform>%n nové řádky</numerusform>
            <numerusform>%n nových řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Nejnovější řádek</translation>
    </message>
</context>
<context>
    <name>gantry::UserStores</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>Profil tiskárny, který se má použít; bez něj výchozí.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>Profil tiskárny %1 neexistuje.</translation>
    </message>
    <message>
        <source>The profile %1 wants to be asked whether connecting may restart the printer. Say so with --reset yes or --reset no.</source>
        <translation>Profil %1 se chce zeptat, zda připojení smí tiskárnu restartovat. Odpovězte volbou --reset yes nebo --reset no.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation>Být sériovým zařízením: pseudoterminál s odkazem na něj v PATH. Bez --pty a --tcp žádný odkaz není.</translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation>Místo toho naslouchat na síťovém portu tohoto počítače; 0 vezme volný.</translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation>Kolikrát rychleji než ve skutečnosti se pohybuje a hřeje: 1 jako skutečný stroj, 0 co nejrychleji.</translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation>Co se na lince pokazí; viz výše.</translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation>Zapsat každý provedený příkaz do FILE, jeden na řádek.</translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation>Počet extruderů.</translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation>Bez vyhřívané podložky.</translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation>S vyhřívanou komorou.</translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation>Odpovídat „ok N12 P15 B3“.</translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation>Posílat „wait“ každou nečinnou sekundu.</translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation>M112, M108 a M410 čekají ve frontě a nejsou žádné dotazy.</translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation>Bez automatických hlášení teplot (M155).</translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation>Bez zpráv „busy“.</translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation>Počet bajtů přijímací vyrovnávací paměti; co přijde, když je plná, se ztratí.</translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation>on nebo off: zda se deska restartuje, když program otevře zařízení.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 očekává celé číslo od %2 do %3, ne „%4“.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation>--speed očekává číslo od 0 do %1, ne „%2“.</translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation>Spustí virtuální tiskárnu, na které mohou tisknout jiné programy. Její první řádek výstupu říká, co mají otevřít: &quot;listening on /dev/pts/5&quot;. Ukončí ji Ctrl+C.

Poruchy oddělené čárkami; P je pravděpodobnost na řádek, například corrupt=1%,lose-ok=0.5%,seed=7:
%1</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Vysvětlit tento příkaz.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation>Použití: gantry-cli virtual-printer [volby]</translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation>Argumentu „%1“ nelze porozumět.</translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation>--reset-on-open očekává on nebo off, ne „%1“.</translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation>--pty a --tcp se vylučují. Uveďte jen jedno z nich.</translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation>Tento systém nemá pseudoterminály. Použijte --tcp PORT a připojte se k tcp://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation>Virtuální tiskárna byla odpojena, jak žádala volba --faults.</translation>
    </message>
    <message>
        <source>Pull the cable once, after N commands, and plug it in again. Whether the print can go on depends on --reset-on-open.</source>
        <translation>Po N příkazech jednou odpojit kabel a znovu jej připojit. Zda může tisk pokračovat, závisí na --reset-on-open.</translation>
    </message>
    <message>
        <source>How many seconds the cable is out then.</source>
        <translation>Kolik sekund je pak kabel odpojený.</translation>
    </message>
    <message>
        <source>--unplug-after needs a port that stays the same. Name one with --tcp.</source>
        <translation>--unplug-after potřebuje port, který zůstává stejný. Zadejte jej volbou --tcp.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation>jeden bajt řádku pro tiskárnu se poškodí</translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation>řádek pro tiskárnu se ztratí</translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation>řádek pro tiskárnu přijde dvakrát</translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation>jeden bajt odpovědi se poškodí</translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation>jakákoli odpověď se ztratí</translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation>ok se ztratí</translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation>ok přijde dvakrát</translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation>odpověď přijde pozdě</translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation>jak pozdě, v milisekundách (300)</translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation>deska se po tolika příkazech restartuje</translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation>po tolika příkazech už žádná odpověď</translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation>po tolika příkazech nekontrolovaný ohřev</translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation>po tolika příkazech zařízení zmizí</translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation>stejné číslo dá znovu stejné poruchy (1)</translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation>Porucha „%1“ není známa. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation>„%1“ není pravděpodobnost pro poruchu „%2“. Zadejte procenta od 0% do 100%, například 1%.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation>„%1“ není celé číslo pro poruchu „%2“.</translation>
    </message>
</context>
<context>
    <name>gantry::VolumeView</name>
    <message>
        <source>Drawing of the bed</source>
        <translation>Nákres podložky</translation>
    </message>
    <message>
        <source>%1 wide, %2 deep, %3 high</source>
        <translation>šířka %1, hloubka %2, výška %3</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>výška %1</translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otevřít…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Zavřít soubor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Připojit</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Odpojit</translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation>Zkusit virtuální &amp;tiskárnu</translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation>&amp;Všechny osy do výchozí polohy</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tisknout</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Poz&amp;astavit</translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation>&amp;Zrušit tisk…</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Teplota</translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation>T&amp;erminál</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Obnovit rozložení</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>S&amp;větlý</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tmavý</translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation>Zobrazit p&amp;rotokoly</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>O &amp;aplikaci Gantry</translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation>Vybrat soubor G-code k tisku</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Není otevřen žádný soubor.</translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation>Zapomenout vybraný soubor</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation>Připojit se k vybranému portu</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Ukončit spojení</translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation>Připojit se k simulované tiskárně: vyzkoušejte vše bez stroje</translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation>X, Y a Z do výchozí polohy</translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation>Vypnout motory: osami lze pohybovat rukou</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Vypnout všechny ohřevy</translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation>Nouzové zastavení: tiskárna se ihned zastaví a je třeba ji resetovat</translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation>Vytisknout vybraný soubor</translation>
    </message>
    <message>
        <source>End this print</source>
        <translation>Ukončit tento tisk</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Zrušit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Pokračovat v tisku</translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation>Pozastavit tisk</translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation>Otevřít soubor G-code</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Zrušit tisk</translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation>Zrušit tisk souboru %1?</translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation>Ve zrušeném tisku nelze pokračovat.</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Tisknout dál</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Příště se neptat</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Zprávy</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Uložit &amp;hlášení</translation>
    </message>
    <message>
        <source>&amp;Scripts…</source>
        <translation>&amp;Skripty…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Pří&amp;kazy…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klávesové zkratky</translation>
    </message>
    <message>
        <source>&amp;New printer window</source>
        <translation>&amp;Nové okno tiskárny</translation>
    </message>
    <message>
        <source>Another window, for another printer</source>
        <translation>Další okno pro další tiskárnu</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Zavřít &amp;okno</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ná&amp;hled</translation>
    </message>
    <message>
        <source>&amp;Go on printing</source>
        <translation>Pok&amp;račovat v tisku</translation>
    </message>
    <message>
        <source>G-code files (%1)</source>
        <translation>Soubory G-code (%1)</translation>
    </message>
    <message>
        <source>&amp;Restart the print…</source>
        <translation>Spustit tisk zno&amp;vu…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Znovu…</translation>
    </message>
    <message>
        <source>Print this file again from its beginning</source>
        <translation>Vytisknout tento soubor znovu od začátku</translation>
    </message>
    <message>
        <source>Heat the nozzle up again, then go on printing</source>
        <translation>Znovu zahřát trysku a pak pokračovat v tisku</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>Pro&amp;fily…</translation>
    </message>
    <message>
        <source>Motors o&amp;ff</source>
        <translation>Vypnout &amp;motory</translation>
    </message>
    <message>
        <source>Coo&amp;l down</source>
        <translation>&amp;Zchladit</translation>
    </message>
    <message>
        <source>&amp;Emergency stop</source>
        <translation>&amp;Nouzové zastavení</translation>
    </message>
    <message>
        <source>Connection &amp;doctor</source>
        <translation>Pomocník s &amp;připojením</translation>
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
        <translation>Přesunout nebo skrýt tento panel</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Vrátit do okna</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>Do samostatného okna</translation>
    </message>
    <message>
        <source>Back to the tabs</source>
        <translation>Zpět mezi karty</translation>
    </message>
    <message>
        <source>Hide (menu View shows it again)</source>
        <translation>Skrýt (zobrazí se znovu v nabídce Zobrazení)</translation>
    </message>
    <message>
        <source>%1 as a panel of its own</source>
        <translation>%1 jako samostatný panel</translation>
    </message>
    <message>
        <source>Show %1 beside the other tabs</source>
        <translation>Zobrazit %1 vedle ostatních karet</translation>
    </message>
    <message>
        <source>The last tab stays in the middle.</source>
        <translation>Poslední karta zůstává uprostřed.</translation>
    </message>
</context>
</TS>
