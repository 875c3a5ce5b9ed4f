<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation>À propos de Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation>Commande des imprimantes 3D depuis cet ordinateur.

Copyright © 2026 les développeurs de Gantry. Construit avec Qt %1.

Gantry est un logiciel libre&#x202f;: vous pouvez l’utiliser, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou toute version ultérieure. Il est fourni sans garantie, dans les limites permises par la loi.</translation>
    </message>
</context>
<context>
    <name>gantry::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>Déplacement manuel</translation>
    </message>
    <message>
        <source>Heaters</source>
        <translation>Chauffages</translation>
    </message>
    <message>
        <source>Extruder and fan</source>
        <translation>Extrudeuse et ventilateur</translation>
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
        <translation>Température</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>gantry::ActionShortcuts</name>
    <message>
        <source>In this file %1 belongs to two actions: “%2” and “%3”. Nothing was changed.</source>
        <translation>Dans ce fichier, %1 appartient à deux actions&#x202f;: «&#x202f;%2&#x202f;» et «&#x202f;%3&#x202f;». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>Il n’y a pas de profil d’imprimante «&#x202f;%1&#x202f;». Le dernier utilisé est repris.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Aucun programme n’affiche de dossiers ici. Les journaux se trouvent dans %1.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2 Mend the file, or delete it.</source>
        <translation>Le profil d’imprimante %1 est laissé de côté. %2 Corrigez le fichier, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2</source>
        <translation>Le profil d’imprimante %1 est laissé de côté. %2</translation>
    </message>
    <message>
        <source>The script “%1” (%2) is left out. %3 Mend it, or delete its file.</source>
        <translation>Le script «&#xa0;%1&#xa0;» (%2) est laissé de côté. %3 Corrigez-le, ou supprimez son fichier.</translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation>Gantry est encore en train de se connecter à l’imprimante.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Aucune imprimante n’est connectée.</translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation>Gantry est déjà en train de se connecter.</translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation>Gantry est déjà connecté. Déconnectez-le d’abord.</translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation>Les déplacements sont bloqués pendant l’impression. Mettez d’abord l’impression en pause.</translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation>Les déplacements sont bloqués pendant qu’une impression démarre, se met en pause ou se termine.</translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation>L’imprimante vous attend. Répondez-lui d’abord sur l’imprimante.</translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation>La prise d’origine de Z enfoncerait la buse dans la pièce. Faites seulement celle de X et Y.</translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation>La température de la buse n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation>Vous pourrez choisir un autre fichier quand l’impression sera terminée.</translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation>Une impression est déjà en cours.</translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation>Il n’y a pas de fichier à imprimer. Ouvrez d’abord un fichier G-code.</translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation>L’impression se met déjà en pause.</translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation>L’impression est déjà en pause.</translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation>L’impression est déjà en train de se terminer.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>Aucune impression n’est en cours.</translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation>Aucune impression n’est en pause.</translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation>L’impression est déjà en cours d’annulation.</translation>
    </message>
    <message>
        <source>A file is being copied to the card. That cannot be paused.</source>
        <translation>Un fichier est en cours de copie sur la carte. Cela ne peut pas être mis en pause.</translation>
    </message>
    <message>
        <source>A print waits for its printer. Gantry connects by itself when it is back; to use another one, cancel the print first.</source>
        <translation>Une impression attend son imprimante. Gantry se connecte de lui-même quand elle revient&#x202f;; pour en utiliser une autre, annulez d’abord l’impression.</translation>
    </message>
    <message>
        <source>“%1” is still being opened. Wait for it, or cancel that.</source>
        <translation>«&#x202f;%1&#x202f;» est encore en cours d’ouverture. Attendez la fin, ou annulez l’ouverture.</translation>
    </message>
    <message>
        <source>The print is interrupted: the connection to the printer is lost.</source>
        <translation>L’impression est interrompue&#x202f;: la connexion à l’imprimante est perdue.</translation>
    </message>
    <message>
        <source>The printer is not there. Plug its cable in again.</source>
        <translation>L’imprimante n’est pas là. Rebranchez son câble.</translation>
    </message>
    <message>
        <source>Gantry is asking the printer where it stands.</source>
        <translation>Gantry demande à l’imprimante où elle en est.</translation>
    </message>
    <message>
        <source>The print goes on as soon as the heaters are hot again.</source>
        <translation>L’impression continue dès que les chauffages sont de nouveau chauds.</translation>
    </message>
    <message>
        <source>No print is paused or over.</source>
        <translation>Aucune impression n’est en pause ni terminée.</translation>
    </message>
    <message>
        <source>Pause the print first.</source>
        <translation>Mettez d’abord l’impression en pause.</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.</source>
        <translation>La buse est trop froide pour extruder : elle est à %1 °C. Chauffez-la d’abord à %2 °C ou plus.</translation>
    </message>
</context>
<context>
    <name>gantry::BaudBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>gantry::BedQuestion</name>
    <message>
        <source>Home the printer</source>
        <translation>Prendre l’origine de l’imprimante</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Le plateau est-il libre&#x202f;?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. Homing Z would drive the nozzle into the print.</source>
        <translation>La dernière impression s’y trouve peut-être encore. La prise d’origine de Z enfoncerait la buse dans la pièce.</translation>
    </message>
    <message>
        <source>The bed is clear, home</source>
        <translation>Plateau libre, prendre l’origine</translation>
    </message>
    <message>
        <source>Do not home</source>
        <translation>Ne pas prendre l’origine</translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation>Position de l’outil au-dessus du plateau</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation>X %1, Y %2, Z %3</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation>Le plateau vu de dessus, et la hauteur à sa droite.</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation>Le plateau vu de dessus, et la hauteur à sa droite. La prise d’origine n’est pas faite, la position est donc une supposition.</translation>
    </message>
</context>
<context>
    <name>gantry::CardHost</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>L’imprimante ne signale aucune carte mémoire. Insérez-en une, puis initialisez-la.</translation>
    </message>
    <message>
        <source>The print from the card was ended at the printer.</source>
        <translation>L’impression depuis la carte a été arrêtée sur l’imprimante.</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”. Check that the card is not locked and the file is not in use, then try again.</source>
        <translation>L’imprimante n’a pas pu supprimer le fichier « %1 ». Vérifiez que la carte n’est pas verrouillée et que le fichier n’est pas utilisé, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>L’imprimante n’a pas pu ouvrir le fichier « %1 » sur sa carte. Relisez la carte et choisissez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>gantry::CardPage</name>
    <message>
        <source>Files on the memory card</source>
        <translation>Fichiers de la carte mémoire</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Avancement de la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy a file to the card</source>
        <translation>Copier un fichier sur la carte</translation>
    </message>
    <message>
        <source>Delete the file from the card</source>
        <translation>Supprimer le fichier de la carte</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Relire la carte</translation>
    </message>
    <message>
        <source>A file is being copied to the card. Wait for its end, or cancel it.</source>
        <translation>Un fichier est en cours de copie sur la carte. Attendez la fin de la copie ou annulez-la.</translation>
    </message>
    <message>
        <source>The card cannot be used while a print is running.</source>
        <translation>La carte ne peut pas être utilisée pendant une impression.</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read it again.</source>
        <translation>L’imprimante ne signale aucune carte mémoire. Insérez-en une, puis relisez-la.</translation>
    </message>
    <message>
        <source>Connect the printer to see the files on its memory card.</source>
        <translation>Connectez l’imprimante pour voir les fichiers de sa carte mémoire.</translation>
    </message>
    <message>
        <source>The card is empty. Drop a G-code file here to copy it to the card.</source>
        <translation>La carte est vide. Déposez ici un fichier G-code pour le copier sur la carte.</translation>
    </message>
    <message>
        <source>Copy a file from this computer to the card</source>
        <translation>Copier un fichier de cet ordinateur sur la carte</translation>
    </message>
    <message>
        <source>Choose a file of the card first.</source>
        <translation>Choisissez d’abord un fichier de la carte.</translation>
    </message>
    <message>
        <source>Delete the chosen file from the card</source>
        <translation>Supprimer de la carte le fichier choisi</translation>
    </message>
    <message>
        <source>Print the chosen file from the card</source>
        <translation>Imprimer depuis la carte le fichier choisi</translation>
    </message>
    <message>
        <source>Read again what is on the card</source>
        <translation>Relire le contenu de la carte</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Copying %1 as %2</source>
        <translation>Copie de %1 sous le nom %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>Copy a G-code file to the card</source>
        <translation>Copier un fichier G-code sur la carte</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g)</source>
        <translation>Fichiers G-code (*.gcode *.gco *.g)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Supprimer un fichier</translation>
    </message>
    <message>
        <source>Delete %1 from the printer&apos;s card?</source>
        <translation>Supprimer %1 de la carte de l’imprimante&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Print the chosen file of the card</source>
        <translation>Imprimer le fichier choisi de la carte</translation>
    </message>
    <message>
        <source>Copy a file to the card…</source>
        <translation>Copier un fichier sur la carte…</translation>
    </message>
    <message>
        <source>Delete the file from the card…</source>
        <translation>Supprimer le fichier de la carte…</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read the card again.</source>
        <translation>L’imprimante ne signale aucune carte mémoire. Insérez-en une, puis relisez la carte.</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>en attente du disque…</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>L’imprimante n’a pas pu ouvrir le fichier « %1 » sur sa carte. Relisez la carte et choisissez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>gantry::CardTransfer</name>
    <message>
        <source>The printer reports no memory card.</source>
        <translation>L’imprimante ne signale aucune carte mémoire.</translation>
    </message>
    <message>
        <source>The printer did not say that it writes the file to its card. Check that a card is in and that it is not locked.</source>
        <translation>L’imprimante n’a pas dit qu’elle écrivait le fichier sur sa carte. Vérifiez qu’une carte est insérée et qu’elle n’est pas verrouillée.</translation>
    </message>
    <message>
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>La ligne %1 du fichier est un arrêt d’urgence (M112), qui arrêterait l’imprimante maintenant. Retirez-la du fichier.</translation>
    </message>
    <message>
        <source>It was cancelled before it began.</source>
        <translation>La copie a été annulée avant de commencer.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was written is deleted.</source>
        <translation>La copie a été annulée, et ce qui était écrit est supprimé.</translation>
    </message>
    <message>
        <source>“%1” was not copied to the printer&apos;s card. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été copié sur la carte de l’imprimante. %2</translation>
    </message>
    <message>
        <source>The printer could not create the file on its card. Check that the card is not full and not locked.</source>
        <translation>L’imprimante n’a pas pu créer le fichier sur sa carte. Vérifiez que la carte n’est ni pleine ni verrouillée.</translation>
    </message>
    <message>
        <source>The printer could not write to its card, which may be full or damaged. Delete files, or put another card in.</source>
        <translation>L’imprimante n’a pas pu écrire sur sa carte, peut-être pleine ou abîmée. Supprimez des fichiers, ou mettez une autre carte.</translation>
    </message>
    <message>
        <source>The card was taken out of the printer. Put it in and copy the file again.</source>
        <translation>La carte a été retirée de l’imprimante. Remettez-la et copiez le fichier à nouveau.</translation>
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
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>gantry::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>While jogging with keys</source>
        <translation>Pendant le déplacement au clavier</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>Une impression est en cours depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Si vous quittez, l’impression se termine ici&#x202f;: l’imprimante ne reçoit plus de lignes et ses chauffages restent allumés. Pour refroidir, l’impression est d’abord annulée.</translation>
    </message>
    <message>
        <source>Leave heaters on</source>
        <translation>Laisser les chauffages allumés</translation>
    </message>
    <message>
        <source>The printer is printing from its card.</source>
        <translation>L’imprimante imprime depuis sa carte.</translation>
    </message>
    <message>
        <source>The print goes on without this computer. To cool down, it is cancelled first.</source>
        <translation>L’impression continue sans cet ordinateur. Pour refroidir, elle est d’abord annulée.</translation>
    </message>
    <message>
        <source>Leave it printing</source>
        <translation>La laisser imprimer</translation>
    </message>
    <message>
        <source>A file is being copied to the printer&apos;s card.</source>
        <translation>Un fichier est en cours de copie sur la carte de l’imprimante.</translation>
    </message>
    <message>
        <source>If you leave, the file on the card is incomplete.</source>
        <translation>Si vous quittez, le fichier sur la carte sera incomplet.</translation>
    </message>
    <message>
        <source>The printer&apos;s heaters are on.</source>
        <translation>Les chauffages de l’imprimante sont allumés.</translation>
    </message>
    <message>
        <source>If you leave, they stay on, and nothing here switches them off later.</source>
        <translation>Si vous quittez, ils restent allumés, et rien ici ne les éteindra plus tard.</translation>
    </message>
    <message>
        <source>Cool down and leave</source>
        <translation>Refroidir et quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Cooling down before leaving.</source>
        <translation>Refroidissement avant de quitter.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>The connection ended before the printer confirmed. Whether its heaters are off is not known: look at the printer before you leave.</source>
        <translation>La connexion s’est terminée avant la confirmation de l’imprimante. On ne sait pas si ses chauffages sont éteints&#x202f;: regardez l’imprimante avant de partir.</translation>
    </message>
    <message>
        <source>This window closes as soon as the printer has confirmed that its heaters are off.</source>
        <translation>Cette fenêtre se fermera dès que l’imprimante aura confirmé que ses chauffages sont éteints.</translation>
    </message>
    <message>
        <source>Leave the printer</source>
        <translation>Quitter l’imprimante</translation>
    </message>
    <message>
        <source>End the print, leave heaters on</source>
        <translation>Terminer l’impression, laisser les chauffages allumés</translation>
    </message>
    <message>
        <source>End the copy and leave</source>
        <translation>Terminer la copie et quitter</translation>
    </message>
    <message>
        <source>If you disconnect, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>Si vous déconnectez, l’impression se termine ici&#x202f;: l’imprimante ne reçoit plus de lignes et ses chauffages restent allumés. Pour refroidir, l’impression est d’abord annulée.</translation>
    </message>
    <message>
        <source>Disconnect, leave it printing</source>
        <translation>Déconnecter et laisser imprimer</translation>
    </message>
    <message>
        <source>If you disconnect, the file on the card is incomplete.</source>
        <translation>Si vous déconnectez, le fichier sur la carte est incomplet.</translation>
    </message>
    <message>
        <source>End the copy and disconnect</source>
        <translation>Terminer la copie et déconnecter</translation>
    </message>
    <message>
        <source>If you disconnect, they stay on, and nothing here switches them off later.</source>
        <translation>Si vous déconnectez, ils restent allumés, et rien ne les éteindra plus tard d’ici.</translation>
    </message>
    <message>
        <source>Disconnect, leave heaters on</source>
        <translation>Déconnecter, laisser les chauffages allumés</translation>
    </message>
    <message>
        <source>Cool down and disconnect</source>
        <translation>Refroidir et déconnecter</translation>
    </message>
    <message>
        <source>Cooling down before disconnecting.</source>
        <translation>Refroidissement avant la déconnexion.</translation>
    </message>
    <message>
        <source>The connection is closed as soon as the printer has confirmed that its heaters are off.</source>
        <translation>La connexion se ferme dès que l’imprimante a confirmé que ses chauffages sont éteints.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Déconnecter maintenant</translation>
    </message>
    <message>
        <source>Disconnect the printer</source>
        <translation>Déconnecter l’imprimante</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>gantry::CodePopup</name>
    <message>
        <source>Codes that begin like this</source>
        <translation>Codes qui commencent ainsi</translation>
    </message>
</context>
<context>
    <name>gantry::CodeTable</name>
    <message>
        <source>Move without printing</source>
        <translation>Se déplacer sans imprimer</translation>
    </message>
    <message>
        <source>Move, printing if E is given</source>
        <translation>Se déplacer, en imprimant si E est donné</translation>
    </message>
    <message>
        <source>Move in an arc, clockwise</source>
        <translation>Se déplacer en arc, sens horaire</translation>
    </message>
    <message>
        <source>Move in an arc, counter-clockwise</source>
        <translation>Se déplacer en arc, sens antihoraire</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Retract the filament as the firmware is set</source>
        <translation>Rétracter le filament selon les réglages du micrologiciel</translation>
    </message>
    <message>
        <source>[S&lt;1 = long&gt;]</source>
        <translation>[S&lt;1 = long&gt;]</translation>
    </message>
    <message>
        <source>Undo the retraction of G10</source>
        <translation>Annuler la rétraction de G10</translation>
    </message>
    <message>
        <source>Clean the nozzle</source>
        <translation>Nettoyer la buse</translation>
    </message>
    <message>
        <source>[P&lt;pattern&gt;] [S&lt;strokes&gt;]</source>
        <translation>[P&lt;motif&gt;] [S&lt;passages&gt;]</translation>
    </message>
    <message>
        <source>Lengths are in inches from now on</source>
        <translation>Les longueurs sont désormais en pouces</translation>
    </message>
    <message>
        <source>Lengths are in millimetres from now on</source>
        <translation>Les longueurs sont désormais en millimètres</translation>
    </message>
    <message>
        <source>Print a test pattern for the bed mesh</source>
        <translation>Imprimer un motif de test pour le maillage du plateau</translation>
    </message>
    <message>
        <source>[B&lt;bed °C&gt;] [H&lt;nozzle °C&gt;]</source>
        <translation>[B&lt;plateau °C&gt;] [H&lt;buse °C&gt;]</translation>
    </message>
    <message>
        <source>Park the nozzle</source>
        <translation>Parquer la buse</translation>
    </message>
    <message>
        <source>Home the axes; without a letter all</source>
        <translation>Prendre l’origine des axes&#x202f;; sans lettre, de tous</translation>
    </message>
    <message>
        <source>Measure the bed</source>
        <translation>Mesurer le plateau</translation>
    </message>
    <message>
        <source>[parameters of the firmware]</source>
        <translation>[paramètres du micrologiciel]</translation>
    </message>
    <message>
        <source>Measure the bed at one point</source>
        <translation>Mesurer le plateau en un point</translation>
    </message>
    <message>
        <source>Align the motors of the Z axis</source>
        <translation>Aligner les moteurs de l’axe Z</translation>
    </message>
    <message>
        <source>[I&lt;times&gt;] [T&lt;accuracy&gt;]</source>
        <translation>[I&lt;fois&gt;] [T&lt;précision&gt;]</translation>
    </message>
    <message>
        <source>Remember the position</source>
        <translation>Mémoriser la position</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;]</source>
        <translation>[S&lt;emplacement&gt;]</translation>
    </message>
    <message>
        <source>Go back to the remembered position</source>
        <translation>Revenir à la position mémorisée</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;] [X Y Z] [F]</source>
        <translation>[S&lt;emplacement&gt;] [X Y Z] [F]</translation>
    </message>
    <message>
        <source>Positions are absolute from now on</source>
        <translation>Les positions sont désormais absolues</translation>
    </message>
    <message>
        <source>Positions are relative from now on</source>
        <translation>Les positions sont désormais relatives</translation>
    </message>
    <message>
        <source>Call the present position this, without moving</source>
        <translation>Donner cette valeur à la position actuelle, sans déplacement</translation>
    </message>
    <message>
        <source>Stop and wait for the person</source>
        <translation>S’arrêter et attendre l’utilisateur</translation>
    </message>
    <message>
        <source>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</source>
        <translation>[P&lt;ms&gt;] [S&lt;s&gt;] [texte]</translation>
    </message>
    <message>
        <source>Spindle or laser on</source>
        <translation>Broche ou laser en marche</translation>
    </message>
    <message>
        <source>[S&lt;power&gt;]</source>
        <translation>[S&lt;puissance&gt;]</translation>
    </message>
    <message>
        <source>Spindle or laser off</source>
        <translation>Broche ou laser à l’arrêt</translation>
    </message>
    <message>
        <source>Motors on</source>
        <translation>Moteurs en marche</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Couper les moteurs</translation>
    </message>
    <message>
        <source>List the files of the SD card</source>
        <translation>Lister les fichiers de la carte SD</translation>
    </message>
    <message>
        <source>Look for the SD card</source>
        <translation>Chercher la carte SD</translation>
    </message>
    <message>
        <source>Let go of the SD card</source>
        <translation>Libérer la carte SD</translation>
    </message>
    <message>
        <source>Choose a file of the SD card</source>
        <translation>Choisir un fichier de la carte SD</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Print the chosen file of the SD card, or resume</source>
        <translation>Imprimer le fichier choisi de la carte SD, ou reprendre</translation>
    </message>
    <message>
        <source>Pause the print from the SD card</source>
        <translation>Mettre en pause l’impression depuis la carte SD</translation>
    </message>
    <message>
        <source>Set the place in the file of the SD card</source>
        <translation>Fixer la position dans le fichier de la carte SD</translation>
    </message>
    <message>
        <source>S&lt;byte&gt;</source>
        <translation>S&lt;octet&gt;</translation>
    </message>
    <message>
        <source>How far the print from the SD card is</source>
        <translation>Avancement de l’impression depuis la carte SD</translation>
    </message>
    <message>
        <source>[S&lt;s, repeat&gt;] [C]</source>
        <translation>[S&lt;s, répétition&gt;] [C]</translation>
    </message>
    <message>
        <source>Write what follows into a file on the SD card</source>
        <translation>Écrire ce qui suit dans un fichier de la carte SD</translation>
    </message>
    <message>
        <source>End writing to the SD card</source>
        <translation>Terminer l’écriture sur la carte SD</translation>
    </message>
    <message>
        <source>Delete a file of the SD card</source>
        <translation>Supprimer un fichier de la carte SD</translation>
    </message>
    <message>
        <source>How long the print has taken</source>
        <translation>Durée de l’impression jusqu’ici</translation>
    </message>
    <message>
        <source>Switch a pin</source>
        <translation>Commuter une broche d’E/S</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; S&lt;0-255&gt;</source>
        <translation>P&lt;broche&gt; S&lt;0-255&gt;</translation>
    </message>
    <message>
        <source>Test how exactly the probe measures</source>
        <translation>Tester la précision du palpeur</translation>
    </message>
    <message>
        <source>[P&lt;times&gt;]</source>
        <translation>[P&lt;fois&gt;]</translation>
    </message>
    <message>
        <source>Tell the display how far the print is</source>
        <translation>Indiquer à l’écran l’avancement de l’impression</translation>
    </message>
    <message>
        <source>[P&lt;percent&gt;] [R&lt;min&gt;]</source>
        <translation>[P&lt;pour cent&gt;] [R&lt;min&gt;]</translation>
    </message>
    <message>
        <source>Start the clock of prints</source>
        <translation>Démarrer le chronomètre d’impression</translation>
    </message>
    <message>
        <source>Pause the clock of prints</source>
        <translation>Mettre en pause le chronomètre d’impression</translation>
    </message>
    <message>
        <source>Stop the clock of prints</source>
        <translation>Arrêter le chronomètre d’impression</translation>
    </message>
    <message>
        <source>What was printed in all</source>
        <translation>Total de ce qui a été imprimé</translation>
    </message>
    <message>
        <source>Power supply on</source>
        <translation>Alimentation en marche</translation>
    </message>
    <message>
        <source>Power supply off</source>
        <translation>Alimentation à l’arrêt</translation>
    </message>
    <message>
        <source>Positions of the extruder are absolute</source>
        <translation>Les positions de l’extrudeuse sont absolues</translation>
    </message>
    <message>
        <source>Positions of the extruder are relative</source>
        <translation>Les positions de l’extrudeuse sont relatives</translation>
    </message>
    <message>
        <source>Motors off, at once or after a time</source>
        <translation>Couper les moteurs, aussitôt ou après un délai</translation>
    </message>
    <message>
        <source>Switch off after a time without work</source>
        <translation>Éteindre après un délai sans activité</translation>
    </message>
    <message>
        <source>Set the steps per millimetre</source>
        <translation>Régler les pas par millimètre</translation>
    </message>
    <message>
        <source>Set the nozzle temperature, without waiting</source>
        <translation>Régler la température de la buse, sans attendre</translation>
    </message>
    <message>
        <source>S&lt;°C&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C&gt; [T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Ask for the temperatures</source>
        <translation>Demander les températures</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;]</source>
        <translation>[T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Fan on</source>
        <translation>Ventilateur en marche</translation>
    </message>
    <message>
        <source>[S&lt;0-255&gt;] [P&lt;fan&gt;]</source>
        <translation>[S&lt;0-255&gt;] [P&lt;ventilateur&gt;]</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Arrêter le ventilateur</translation>
    </message>
    <message>
        <source>[P&lt;fan&gt;]</source>
        <translation>[P&lt;ventilateur&gt;]</translation>
    </message>
    <message>
        <source>Break off waiting for a temperature or for the person</source>
        <translation>Ne plus attendre une température ou l’utilisateur</translation>
    </message>
    <message>
        <source>Set the nozzle temperature and wait</source>
        <translation>Régler la température de la buse et attendre</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C, chauffer&gt; ou R&lt;°C, chauffer et refroidir&gt; [T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Set the number of the line</source>
        <translation>Fixer le numéro de ligne</translation>
    </message>
    <message>
        <source>N&lt;number&gt;</source>
        <translation>N&lt;numéro&gt;</translation>
    </message>
    <message>
        <source>Choose what the firmware tells of its work</source>
        <translation>Choisir ce que le micrologiciel dit de son travail</translation>
    </message>
    <message>
        <source>[S&lt;bits&gt;]</source>
        <translation>[S&lt;bits&gt;]</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>How often the firmware says that it is busy</source>
        <translation>Intervalle auquel le micrologiciel se dit occupé</translation>
    </message>
    <message>
        <source>Ask for the position</source>
        <translation>Demander la position</translation>
    </message>
    <message>
        <source>Ask for the firmware and what it can do</source>
        <translation>Demander le micrologiciel et ses capacités</translation>
    </message>
    <message>
        <source>Show a text on the display</source>
        <translation>Afficher un texte à l’écran</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Let the printer send a text back</source>
        <translation>Faire renvoyer un texte par l’imprimante</translation>
    </message>
    <message>
        <source>[E1] [A1] text</source>
        <translation>[E1] [A1] texte</translation>
    </message>
    <message>
        <source>Ask for the endstops</source>
        <translation>Demander l’état des fins de course</translation>
    </message>
    <message>
        <source>Endstops on</source>
        <translation>Activer les fins de course</translation>
    </message>
    <message>
        <source>Endstops off</source>
        <translation>Désactiver les fins de course</translation>
    </message>
    <message>
        <source>Ask the motor drivers for their state</source>
        <translation>Demander l’état des pilotes de moteur</translation>
    </message>
    <message>
        <source>Set the bed temperature, without waiting</source>
        <translation>Régler la température du plateau, sans attendre</translation>
    </message>
    <message>
        <source>Set the chamber temperature, without waiting</source>
        <translation>Régler la température de l’enceinte, sans attendre</translation>
    </message>
    <message>
        <source>Set the temperatures of a material in the menu</source>
        <translation>Régler les températures d’un matériau du menu</translation>
    </message>
    <message>
        <source>S&lt;material&gt; [H&lt;nozzle °C&gt;] [B&lt;bed °C&gt;] [F&lt;fan&gt;]</source>
        <translation>S&lt;matériau&gt; [H&lt;buse °C&gt;] [B&lt;plateau °C&gt;] [F&lt;ventilateur&gt;]</translation>
    </message>
    <message>
        <source>Set the colour of the light</source>
        <translation>Régler la couleur de la lumière</translation>
    </message>
    <message>
        <source>Report the position regularly</source>
        <translation>Signaler la position régulièrement</translation>
    </message>
    <message>
        <source>Report the temperatures regularly</source>
        <translation>Signaler les températures régulièrement</translation>
    </message>
    <message>
        <source>Set the bed temperature and wait</source>
        <translation>Régler la température du plateau et attendre</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt;</source>
        <translation>S&lt;°C, chauffer&gt; ou R&lt;°C, chauffer et refroidir&gt;</translation>
    </message>
    <message>
        <source>Set the chamber temperature and wait</source>
        <translation>Régler la température de l’enceinte et attendre</translation>
    </message>
    <message>
        <source>Set the diameter of the filament</source>
        <translation>Régler le diamètre du filament</translation>
    </message>
    <message>
        <source>D&lt;mm&gt; [T&lt;tool&gt;]</source>
        <translation>D&lt;mm&gt; [T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Set the greatest accelerations</source>
        <translation>Régler les accélérations maximales</translation>
    </message>
    <message>
        <source>Set the greatest speeds</source>
        <translation>Régler les vitesses maximales</translation>
    </message>
    <message>
        <source>Set the accelerations of printing and travelling</source>
        <translation>Régler les accélérations d’impression et de déplacement</translation>
    </message>
    <message>
        <source>Set jerk or junction deviation</source>
        <translation>Régler le jerk ou la déviation de jonction</translation>
    </message>
    <message>
        <source>Shift the home position</source>
        <translation>Décaler l’origine</translation>
    </message>
    <message>
        <source>Set the retraction of G10</source>
        <translation>Régler la rétraction de G10</translation>
    </message>
    <message>
        <source>Limits of travel in the firmware</source>
        <translation>Limites de course dans le micrologiciel</translation>
    </message>
    <message>
        <source>Set the offset of a tool</source>
        <translation>Régler le décalage d’un outil</translation>
    </message>
    <message>
        <source>T&lt;tool&gt; [X Y Z&lt;mm&gt;]</source>
        <translation>T&lt;outil&gt; [X Y Z&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the speed in percent</source>
        <translation>Régler la vitesse en pour cent</translation>
    </message>
    <message>
        <source>S&lt;percent&gt;</source>
        <translation>S&lt;pour cent&gt;</translation>
    </message>
    <message>
        <source>Set the flow in percent</source>
        <translation>Régler le débit en pour cent</translation>
    </message>
    <message>
        <source>S&lt;percent&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;pour cent&gt; [T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Wait for the state of a pin</source>
        <translation>Attendre l’état d’une broche d’E/S</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; [S&lt;state&gt;]</source>
        <translation>P&lt;broche&gt; [S&lt;état&gt;]</translation>
    </message>
    <message>
        <source>Trigger a camera</source>
        <translation>Déclencher un appareil photo</translation>
    </message>
    <message>
        <source>Set the brightness of the display</source>
        <translation>Régler la luminosité de l’écran</translation>
    </message>
    <message>
        <source>Move a servo</source>
        <translation>Déplacer un servo</translation>
    </message>
    <message>
        <source>P&lt;servo&gt; S&lt;angle&gt;</source>
        <translation>P&lt;servo&gt; S&lt;angle&gt;</translation>
    </message>
    <message>
        <source>Shift Z a little while printing (babystep)</source>
        <translation>Décaler légèrement Z pendant l’impression (babystep)</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Set the regulation of the nozzle heater</source>
        <translation>Régler la régulation du chauffage de la buse</translation>
    </message>
    <message>
        <source>[E&lt;tool&gt;] [P I D]</source>
        <translation>[E&lt;outil&gt;] [P I D]</translation>
    </message>
    <message>
        <source>Allow extruding while cold</source>
        <translation>Autoriser l’extrusion à froid</translation>
    </message>
    <message>
        <source>Tune the regulation of a heater</source>
        <translation>Ajuster la régulation d’un chauffage</translation>
    </message>
    <message>
        <source>E&lt;tool, -1 = bed&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</source>
        <translation>E&lt;outil, -1 = plateau&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</translation>
    </message>
    <message>
        <source>Set the regulation of the bed heater</source>
        <translation>Régler la régulation du chauffage du plateau</translation>
    </message>
    <message>
        <source>Set the microsteps</source>
        <translation>Régler les micropas</translation>
    </message>
    <message>
        <source>Switch the light</source>
        <translation>Commuter la lumière</translation>
    </message>
    <message>
        <source>Wait until all moves are done</source>
        <translation>Attendre la fin de tous les déplacements</translation>
    </message>
    <message>
        <source>Lower the probe</source>
        <translation>Abaisser le palpeur</translation>
    </message>
    <message>
        <source>Raise the probe</source>
        <translation>Relever le palpeur</translation>
    </message>
    <message>
        <source>Tell the nominal width of the filament</source>
        <translation>Indiquer le diamètre nominal du filament</translation>
    </message>
    <message>
        <source>Stop all moves at once, without an emergency stop</source>
        <translation>Arrêter tous les déplacements aussitôt, sans arrêt d’urgence</translation>
    </message>
    <message>
        <source>Watch for the end of the filament</source>
        <translation>Surveiller la fin du filament</translation>
    </message>
    <message>
        <source>Go on after a power cut</source>
        <translation>Continuer après une coupure de courant</translation>
    </message>
    <message>
        <source>Use the measured bed mesh</source>
        <translation>Utiliser le maillage mesuré du plateau</translation>
    </message>
    <message>
        <source>[S&lt;0 or 1&gt;] [L&lt;slot&gt;] [V]</source>
        <translation>[S&lt;0 ou 1&gt;] [L&lt;emplacement&gt;] [V]</translation>
    </message>
    <message>
        <source>Set a point of the bed mesh</source>
        <translation>Fixer un point du maillage du plateau</translation>
    </message>
    <message>
        <source>Set the compensation of backlash</source>
        <translation>Régler la compensation du jeu</translation>
    </message>
    <message>
        <source>Take the present position for the home offset</source>
        <translation>Prendre la position actuelle comme décalage d’origine</translation>
    </message>
    <message>
        <source>Store the settings in the printer</source>
        <translation>Enregistrer les réglages dans l’imprimante</translation>
    </message>
    <message>
        <source>Read the settings stored in the printer</source>
        <translation>Lire les réglages enregistrés dans l’imprimante</translation>
    </message>
    <message>
        <source>Set the settings of the factory, without storing them</source>
        <translation>Rétablir les réglages d’usine, sans les enregistrer</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Lister les réglages</translation>
    </message>
    <message>
        <source>Check the settings stored in the printer</source>
        <translation>Vérifier les réglages enregistrés dans l’imprimante</translation>
    </message>
    <message>
        <source>Cancel the print from the SD card</source>
        <translation>Annuler l’impression depuis la carte SD</translation>
    </message>
    <message>
        <source>Stop the print from the SD card when an endstop is hit</source>
        <translation>Arrêter l’impression depuis la carte SD quand un fin de course est touché</translation>
    </message>
    <message>
        <source>Set how motors are driven</source>
        <translation>Régler le pilotage des moteurs</translation>
    </message>
    <message>
        <source>Set pressure advance</source>
        <translation>Régler l’avance de pression (pressure advance)</translation>
    </message>
    <message>
        <source>[D&lt;drive&gt;] S&lt;s&gt;</source>
        <translation>[D&lt;entraînement&gt;] S&lt;s&gt;</translation>
    </message>
    <message>
        <source>Set input shaping</source>
        <translation>Régler la compensation des vibrations (input shaping)</translation>
    </message>
    <message>
        <source>[F&lt;Hz&gt;] [D&lt;damping&gt;] [X] [Y]</source>
        <translation>[F&lt;Hz&gt;] [D&lt;amortissement&gt;] [X] [Y]</translation>
    </message>
    <message>
        <source>Change the filament</source>
        <translation>Changer le filament</translation>
    </message>
    <message>
        <source>Set the lengths for a change of filament</source>
        <translation>Régler les longueurs pour un changement de filament</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;outil&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Charger le filament</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;outil&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Décharger le filament</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;]</source>
        <translation>[T&lt;outil&gt;] [U&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the offset of the probe</source>
        <translation>Régler le décalage du palpeur</translation>
    </message>
    <message>
        <source>Answer a question of the firmware</source>
        <translation>Répondre à une question du micrologiciel</translation>
    </message>
    <message>
        <source>S&lt;choice&gt;</source>
        <translation>S&lt;choix&gt;</translation>
    </message>
    <message>
        <source>Set linear advance</source>
        <translation>Régler l’avance linéaire (linear advance)</translation>
    </message>
    <message>
        <source>[K&lt;factor&gt;] [T&lt;tool&gt;]</source>
        <translation>[K&lt;facteur&gt;] [T&lt;outil&gt;]</translation>
    </message>
    <message>
        <source>Set the currents of the motors</source>
        <translation>Régler les courants des moteurs</translation>
    </message>
    <message>
        <source>Set the currents of the motors by trimming</source>
        <translation>Régler les courants des moteurs par ajustage</translation>
    </message>
    <message>
        <source>Log what follows to a file on the SD card</source>
        <translation>Consigner ce qui suit dans un fichier de la carte SD</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Mettre à jour le micrologiciel</translation>
    </message>
    <message>
        <source>Go on after an error</source>
        <translation>Continuer après une erreur</translation>
    </message>
    <message>
        <source>Choose tool 0</source>
        <translation>Choisir l’outil 0</translation>
    </message>
    <message>
        <source>Choose tool 1</source>
        <translation>Choisir l’outil 1</translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation>Aucune imprimante n’a été trouvée. Branchez son câble, allumez-la, ou choisissez un port.</translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation>L’imprimante n’accepte plus de données. Vérifiez le câble, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop, so its board was restarted through the port. Check that heaters and motors are off.</source>
        <translation>L’imprimante n’a pas accepté l’arrêt d’urgence, sa carte électronique a donc été redémarrée par le port. Vérifiez que les chauffages et les moteurs sont éteints.</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop. Switch it off at its power switch.</source>
        <translation>L’imprimante n’a pas accepté l’arrêt d’urgence. Éteignez-la à son interrupteur.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandDelegate</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
</context>
<context>
    <name>gantry::CommandEdit</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
</context>
<context>
    <name>gantry::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation>Le port de l’imprimante&#x202f;: /dev/ttyACM0, COM5, hôte:port, ou virtual pour l’imprimante virtuelle intégrée.</translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation>Le débit en bauds d’un port série. Sans lui, les débits courants sont essayés.</translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation>L’argument %1 ne sert à rien ici.</translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation>Indiquez le port de l’imprimante avec --port&#x202f;; gantry-cli ports les énumère.</translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation>%1 n’est pas un débit en bauds. Écrivez un nombre tel que 115200.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation>--%1 attend un nombre de secondes, et non %2.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation>Utilisation&#x202f;: gantry-cli %1 [options]</translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation>Commande des imprimantes 3D et imprime des fichiers G-code.</translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation>Fichier G-code à ouvrir.</translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation>Se connecter à ce port&#x202f;: un périphérique, hôte:port, ou «&#x202f;virtual&#x202f;».</translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation>Vitesse du port&#x202f;; sans elle, les vitesses habituelles sont essayées.</translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation>Utiliser le profil d’imprimante qui a cet identifiant.</translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation>Connecter l’imprimante virtuelle et imprimer le fichier d’exemple.</translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation>Combien de fois l’imprimante virtuelle est plus rapide qu’une vraie machine&#x202f;; 0 = aussi vite que possible.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation>gantry&#x202f;: %1
Essayez gantry --help.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Un seul fichier peut être ouvert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une vitesse&#x202f;; il faut un nombre tel que 115200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un facteur&#x202f;; il faut un nombre tel que 10.</translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation>--demo apporte son propre port et son propre fichier.</translation>
    </message>
    <message>
        <source>Whether connecting restarts the printer, yes or no. Without it as its profile says.</source>
        <translation>Si la connexion redémarre l’imprimante, yes ou no. Sans cette option, comme le dit son profil.</translation>
    </message>
    <message>
        <source>--reset takes yes or no, not %1.</source>
        <translation>--reset attend yes ou no, et non %1.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandPalette</name>
    <message>
        <source>No command fits these words.</source>
        <translation>Aucune commande ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation>Impossible d’écrire l’enregistrement dans %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::CommandScreen</name>
    <message>
        <source>A file is being copied to the printer&apos;s card, and whatever is sent would be written to it. Wait until it is done, or cancel it.</source>
        <translation>Un fichier est en cours de copie sur la carte de l’imprimante, et tout ce qui est envoyé y serait écrit. Attendez la fin de la copie ou annulez-la.</translation>
    </message>
    <message>
        <source>The command is on the list of ignored commands and was not sent.</source>
        <translation>La commande est sur la liste des commandes ignorées et n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The printer has no tool %1, so the command was not sent. Check the number of extruders in the printer profile.</source>
        <translation>L’imprimante n’a pas d’outil %1, la commande n’a donc pas été envoyée. Vérifiez le nombre d’extrudeuses dans le profil d’imprimante.</translation>
    </message>
    <message>
        <source>The printer profile has no heated bed, so the command was not sent.</source>
        <translation>Le profil d’imprimante n’a pas de plateau chauffant, la commande n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The printer profile has no heated chamber, so the command was not sent.</source>
        <translation>Le profil d’imprimante n’a pas d’enceinte chauffée, la commande n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation>Une commande qui attend un bouton sur l’imprimante n’est pas envoyée pendant une impression.</translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation>La commande qui attend un bouton sur l’imprimante n’a pas été envoyée&#x202f;; l’impression est mise en pause à la place. Appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>The command is on the list of blocked commands and was not sent. The list is in the settings (Advanced protocol).</source>
        <translation>La commande figure dans la liste des commandes bloquées et n’a pas été envoyée. La liste se trouve dans les réglages (Protocole avancé).</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDiagnosis</name>
    <message>
        <source>The driver for the printer&apos;s USB chip is missing</source>
        <translation>Le pilote de la puce USB de l’imprimante manque</translation>
    </message>
    <message>
        <source>A USB chip of the kind %1 is plugged in, but the system has made no port of it.</source>
        <translation>Une puce USB du type %1 est branchée, mais le système n’en a pas fait de port.</translation>
    </message>
    <message>
        <source>Install the driver for %1 from the maker of the chip or of the printer, then plug the cable in again.</source>
        <translation>Installez le pilote pour %1 du fabricant de la puce ou de l’imprimante, puis rebranchez le câble.</translation>
    </message>
    <message>
        <source>On Linux the service for Braille displays (brltty) sometimes takes such chips. If you do not use a Braille display, remove it with the command below.</source>
        <translation>Sous Linux, le service pour afficheurs braille (brltty) s’empare parfois de ces puces. Si vous n’utilisez pas d’afficheur braille, supprimez-le avec la commande ci-dessous.</translation>
    </message>
    <message>
        <source>The printer&apos;s port is not there</source>
        <translation>Le port de l’imprimante est absent</translation>
    </message>
    <message>
        <source>Plug the cable in firmly at both ends and switch the printer on.</source>
        <translation>Branchez fermement le câble aux deux bouts et allumez l’imprimante.</translation>
    </message>
    <message>
        <source>Try another cable: some carry only power and no data.</source>
        <translation>Essayez un autre câble&#x202f;: certains ne transportent que le courant, pas les données.</translation>
    </message>
    <message>
        <source>Plug it into the computer itself and not into a hub.</source>
        <translation>Branchez-le directement à l’ordinateur et non à un concentrateur.</translation>
    </message>
    <message>
        <source>If no port ever appears, the printer may need a driver for its USB chip: mostly CH340 or CP210x. Its manual says which.</source>
        <translation>Si aucun port n’apparaît jamais, l’imprimante a peut-être besoin d’un pilote pour sa puce USB&#x202f;: le plus souvent CH340 ou CP210x. Son manuel indique lequel.</translation>
    </message>
    <message>
        <source>You are not allowed to use this port</source>
        <translation>Vous n’avez pas le droit d’utiliser ce port</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>Demandez à l’administrateur de cet ordinateur l’accès au port.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and your user account is not in it.</source>
        <translation>Le port appartient au groupe «&#x202f;%1&#x202f;», et votre compte n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”. You were added to it after you logged in.</source>
        <translation>Le port appartient au groupe «&#x202f;%1&#x202f;». Vous y avez été ajouté après l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Copy the command below, run it in a terminal and enter your password.</source>
        <translation>Copiez la commande ci-dessous, exécutez-la dans un terminal et saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again, or restart the computer.</source>
        <translation>Fermez votre session et rouvrez-la, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Start Gantry and connect again.</source>
        <translation>Démarrez Gantry et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Un autre programme utilise ce port</translation>
    </message>
    <message>
        <source>%1 (process %2) has the port open. Only one program can use it at a time.</source>
        <translation>%1 (processus %2) a ouvert le port. Un seul programme à la fois peut l’utiliser.</translation>
    </message>
    <message>
        <source>Disconnect or close the other program: often a slicer, another printer host or a serial monitor.</source>
        <translation>Déconnectez ou fermez l’autre programme&#x202f;: souvent un trancheur, un autre logiciel de commande ou un moniteur série.</translation>
    </message>
    <message>
        <source>Then connect again.</source>
        <translation>Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The speed is wrong</source>
        <translation>La vitesse est fausse</translation>
    </message>
    <message>
        <source>The device answers at %1 baud, but with garbage: it speaks at another speed.</source>
        <translation>L’appareil répond à %1 bauds, mais de façon illisible&#x202f;: il parle à une autre vitesse.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones. Most printers use 115200 or 250000.</source>
        <translation>Réglez la vitesse sur Automatique, qui essaie les vitesses habituelles. La plupart des imprimantes utilisent 115200 ou 250000.</translation>
    </message>
    <message>
        <source>If none is right, look for BAUDRATE in the printer&apos;s firmware and type that number.</source>
        <translation>Si aucune ne convient, cherchez BAUDRATE dans le micrologiciel de l’imprimante et saisissez ce nombre.</translation>
    </message>
    <message>
        <source>The board waits for new firmware</source>
        <translation>La carte électronique attend un nouveau micrologiciel</translation>
    </message>
    <message>
        <source>The board is in its bootloader, so no printer firmware runs on it.</source>
        <translation>La carte électronique est dans son chargeur d’amorçage, aucun micrologiciel d’imprimante n’y tourne donc.</translation>
    </message>
    <message>
        <source>Switch the printer off and on again, or press its reset button once.</source>
        <translation>Éteignez et rallumez l’imprimante, ou appuyez une fois sur son bouton de réinitialisation.</translation>
    </message>
    <message>
        <source>If that does not help, an update of the firmware was perhaps cut short: install it again.</source>
        <translation>Si cela n’aide pas, une mise à jour du micrologiciel a peut-être été interrompue&#x202f;: installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The printer starts again and again</source>
        <translation>L’imprimante redémarre sans cesse</translation>
    </message>
    <message>
        <source>While connecting, the board restarted several times and never got ready.</source>
        <translation>Pendant la connexion, la carte électronique a redémarré plusieurs fois sans jamais être prête.</translation>
    </message>
    <message>
        <source>Switch on the printer&apos;s own power supply: USB alone is often too weak.</source>
        <translation>Allumez l’alimentation propre de l’imprimante&#x202f;: l’USB seul est souvent trop faible.</translation>
    </message>
    <message>
        <source>Use a short cable, directly at the computer.</source>
        <translation>Utilisez un câble court, directement sur l’ordinateur.</translation>
    </message>
    <message>
        <source>If it goes on, unplug heaters and motors one by one: a short circuit may pull the voltage down.</source>
        <translation>Si cela continue, débranchez chauffages et moteurs un par un&#x202f;: un court-circuit fait peut-être chuter la tension.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and not waiting at its display.</source>
        <translation>Vérifiez que l’imprimante est allumée et qu’elle n’attend pas de réponse sur son écran.</translation>
    </message>
    <message>
        <source>Press the printer&apos;s reset button, wait ten seconds and connect again.</source>
        <translation>Appuyez sur le bouton de réinitialisation de l’imprimante, attendez dix secondes et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check that it is the right port: unplug the printer and see which one disappears from the list.</source>
        <translation>Vérifiez que c’est le bon port&#x202f;: débranchez l’imprimante et voyez lequel disparaît de la liste.</translation>
    </message>
    <message>
        <source>This is not a 3D printer</source>
        <translation>Ce n’est pas une imprimante 3D</translation>
    </message>
    <message>
        <source>Grbl drives mills and laser cutters. Choose the port of the printer.</source>
        <translation>Grbl pilote des fraiseuses et des graveurs laser. Choisissez le port de l’imprimante.</translation>
    </message>
    <message>
        <source>If it is a printer, its firmware must be replaced by Marlin or another one for printers.</source>
        <translation>Si c’est une imprimante, son micrologiciel doit être remplacé par Marlin ou un autre pour imprimantes.</translation>
    </message>
    <message>
        <source>Something else answers on this port</source>
        <translation>Autre chose répond sur ce port</translation>
    </message>
    <message>
        <source>Choose another port: unplug the printer and see which one disappears from the list.</source>
        <translation>Choisissez un autre port&#x202f;: débranchez l’imprimante et voyez lequel disparaît de la liste.</translation>
    </message>
    <message>
        <source>The network address cannot be reached</source>
        <translation>L’adresse réseau est inaccessible</translation>
    </message>
    <message>
        <source>Check the host name and the port number.</source>
        <translation>Vérifiez le nom d’hôte et le numéro de port.</translation>
    </message>
    <message>
        <source>Check that the printer or its serial server is switched on and in the same network.</source>
        <translation>Vérifiez que l’imprimante ou son serveur série est allumé et se trouve sur le même réseau.</translation>
    </message>
    <message>
        <source>A firewall may block the port.</source>
        <translation>Un pare-feu bloque peut-être le port.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>L’imprimante s’est arrêtée</translation>
    </message>
    <message>
        <source>Look at the printer and make sure that it is safe to go on.</source>
        <translation>Regardez l’imprimante et assurez-vous qu’on peut continuer sans danger.</translation>
    </message>
    <message>
        <source>Press its reset button, or switch it off and on again.</source>
        <translation>Appuyez sur son bouton de réinitialisation, ou éteignez-la et rallumez-la.</translation>
    </message>
    <message>
        <source>The printer cannot read what is sent</source>
        <translation>L’imprimante ne peut pas lire ce qui est envoyé</translation>
    </message>
    <message>
        <source>Use a short cable with a ferrite core, away from motors and mains cables.</source>
        <translation>Utilisez un câble court avec une ferrite, loin des moteurs et des câbles secteur.</translation>
    </message>
    <message>
        <source>Choose a lower speed in the firmware and here.</source>
        <translation>Choisissez une vitesse plus basse dans le micrologiciel et ici.</translation>
    </message>
    <message>
        <source>The port does not work</source>
        <translation>Le port ne fonctionne pas</translation>
    </message>
    <message>
        <source>Unplug the cable, wait a moment and plug it in again.</source>
        <translation>Débranchez le câble, attendez un instant et rebranchez-le.</translation>
    </message>
    <message>
        <source>Try another speed, another cable or another socket of the computer.</source>
        <translation>Essayez une autre vitesse, un autre câble ou une autre prise de l’ordinateur.</translation>
    </message>
    <message>
        <source>The port does not offer this speed</source>
        <translation>Le port n’offre pas cette vitesse</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones.</source>
        <translation>Réglez la vitesse sur Automatique, qui essaie les vitesses habituelles.</translation>
    </message>
    <message>
        <source>If the printer needs just this speed, try another socket or another cable: what offers it is the USB chip between computer and printer.</source>
        <translation>Si l’imprimante a besoin de cette vitesse précise, essayez une autre prise ou un autre câble : c’est la puce USB entre l’ordinateur et l’imprimante qui l’offre.</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, if it is not.</source>
        <translation>Réglez la vitesse sur Automatique, si elle ne l’est pas.</translation>
    </message>
    <message>
        <source>Connected, but answers come late</source>
        <translation>Connecté, mais les réponses tardent</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says for up to %1 milliseconds. Many short moves may make the printer stutter.</source>
        <translation>La puce FTDI de ce port retient ce que dit l’imprimante jusqu’à %1 millisecondes. De nombreux déplacements courts peuvent faire saccader l’imprimante.</translation>
    </message>
    <message>
        <source>In the printer&apos;s profile, page Connection, switch on “Ask the port for short delays” and connect again.</source>
        <translation>Dans le profil de l’imprimante, page Connexion, activez «&#x202f;Demander au port des délais courts&#x202f;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Or run the command below in a terminal; it holds until the cable is pulled.</source>
        <translation>Ou exécutez la commande ci-dessous dans un terminal&#x202f;; elle vaut jusqu’à ce que le câble soit débranché.</translation>
    </message>
    <message>
        <source>Connected; answers may come sooner</source>
        <translation>Connecté&#x202f;; les réponses peuvent arriver plus vite</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says, as a rule for up to 16 milliseconds.</source>
        <translation>La puce FTDI de ce port retient ce que dit l’imprimante, en général jusqu’à 16 millisecondes.</translation>
    </message>
    <message>
        <source>In the Device Manager open the properties of the port, then Port Settings, Advanced, and set the Latency Timer to 1.</source>
        <translation>Dans le Gestionnaire de périphériques, ouvrez les propriétés du port, puis Paramètres du port, Avancé, et réglez le temps de latence sur 1.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDoctor</name>
    <message>
        <source>Connection doctor</source>
        <translation>Docteur de connexion</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Essais</translation>
    </message>
    <message>
        <source>Attempts to connect, the newest last</source>
        <translation>Essais de connexion, le plus récent en dernier</translation>
    </message>
    <message>
        <source>&amp;Open this when connecting fails</source>
        <translation>&amp;Ouvrir ceci quand la connexion échoue</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Commande pour un terminal</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Copier la commande dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Enregistrer un &amp;rapport</translation>
    </message>
    <message>
        <source>Write logs and settings without secrets to one file that can be sent to somebody who helps</source>
        <translation>Écrire les journaux et les réglages, sans secrets, dans un seul fichier à envoyer à quelqu’un qui aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connect with the settings of the connection panel</source>
        <translation>Se connecter avec les réglages du panneau de connexion</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The printer answers. There is nothing to mend.</source>
        <translation>L’imprimante répond. Il n’y a rien à réparer.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Press Try again to connect with the settings of the connection panel. If that fails, the reason is explained here.</source>
        <translation>Appuyez sur Réessayer pour vous connecter avec les réglages du panneau de connexion. Si cela échoue, la raison est expliquée ici.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionInput</name>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation>Saisissez l’adresse sous la forme hôte:port, par exemple 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une vitesse. Saisissez un nombre tel que 115200, ou choisissez %2.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Connect when Gantry starts</source>
        <translation>&amp;Connecter au démarrage de Gantry</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Celui par défaut</translation>
    </message>
    <message>
        <source>When Gantry starts</source>
        <translation>Au démarrage de Gantry</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Gantry looks once for the printer when it starts. A printer that is plugged in later is not connected by itself.</source>
        <translation>Gantry cherche l’imprimante une fois à son démarrage. Une imprimante branchée plus tard n’est pas connectée d’elle-même.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Additional ports</source>
        <translation>Ports supplémentaires</translation>
    </message>
    <message>
        <source>Ports never offered</source>
        <translation>Ports jamais proposés</translation>
    </message>
    <message>
        <source>&amp;Additional ports</source>
        <translation>Ports &amp;supplémentaires</translation>
    </message>
    <message>
        <source>Ports &amp;never offered</source>
        <translation>Ports &amp;jamais proposés</translation>
    </message>
    <message>
        <source>Additional spee&amp;ds</source>
        <translation>Vitesses s&amp;upplémentaires</translation>
    </message>
    <message>
        <source>Speeds never &amp;offered</source>
        <translation>Vitesses ja&amp;mais proposées</translation>
    </message>
    <message>
        <source>“%1” is no speed. Type numbers such as 500000, separated by commas.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une vitesse. Saisissez des nombres tels que 500000, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Open the &amp;doctor when connecting fails</source>
        <translation>Ouvrir le &amp;docteur quand la connexion échoue</translation>
    </message>
    <message>
        <source>When connecting fails</source>
        <translation>Quand la connexion échoue</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do.</source>
        <translation>Le docteur de connexion dit ce qui ne va pas et que faire.</translation>
    </message>
    <message>
        <source>One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per second, separated by commas. Automatic tries what is offered: USB devices and additional ports, at these speeds.</source>
        <translation>Un port par ligne ; * et ? remplacent n’importe quels caractères : /dev/ttyAMA*. Les vitesses sont en bits par seconde, séparées par des virgules. Automatique essaie ce qui est proposé : appareils USB et ports supplémentaires, à ces vitesses.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Choisir un port</translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation>périphérique ou hôte:port</translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation>Périphérique ou adresse réseau</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Afficher tous les ports</translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation>Montrer aussi les ports qui ne sont pas des périphériques USB.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation>Essayer l’imprimante virtuelle</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>Choisissez d’abord un port.</translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation>Ce que Gantry sait de l’imprimante&#x202f;: sa taille, ses vitesses et ses limites.</translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation>Un périphérique tel que /dev/ttyACM0 ou COM5, ou un nom d’hôte et un numéro de port, par exemple 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation>Seul un port série a une vitesse.</translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation>Bits par seconde. Automatique essaie les vitesses habituelles.</translation>
    </message>
    <message>
        <source>%1 baud · %2</source>
        <translation>%1 bauds · %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation>Aucune imprimante USB n’est branchée.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do</source>
        <translation>Le docteur de connexion dit ce qui ne va pas et que faire</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>Modifier les profils…</translation>
    </message>
    <message>
        <source>This port is in use by the window of “%1”.</source>
        <translation>Ce port est utilisé par la fenêtre de « %1 ».</translation>
    </message>
    <message>
        <source>No further USB printer is plugged in.</source>
        <translation>Aucune autre imprimante USB n’est branchée.</translation>
    </message>
    <message>
        <source>Gantry looks for the printer of the interrupted print and connects by itself.</source>
        <translation>Gantry cherche l’imprimante de l’impression interrompue et se connecte de lui-même.</translation>
    </message>
    <message>
        <source>The printer of the interrupted print is connected again.</source>
        <translation>L’imprimante de l’impression interrompue est de nouveau connectée.</translation>
    </message>
</context>
<context>
    <name>gantry::Conversation</name>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation>L’imprimante n’est pas connectée. Connectez-la et relancez l’impression.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>La connexion a été fermée pendant l’impression.</translation>
    </message>
</context>
<context>
    <name>gantry::ConversationLog</name>
    <message>
        <source>The conversation is no longer written to %1: %2. Check the folder and the space on its disk, then switch it on again in the settings (Terminal).</source>
        <translation>La conversation n’est plus écrite dans %1 : %2. Vérifiez le dossier et l’espace de son disque, puis réactivez-la dans les réglages (Terminal).</translation>
    </message>
</context>
<context>
    <name>gantry::CoolDownQuestion</name>
    <message>
        <source>Cool down</source>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>All heaters off</source>
        <translation>Éteindre tous les chauffages</translation>
    </message>
    <message>
        <source>Nozzles only</source>
        <translation>Buses seulement</translation>
    </message>
    <message>
        <source>Keep heating</source>
        <translation>Continuer à chauffer</translation>
    </message>
    <message>
        <source>Switch heaters off while the print is paused?</source>
        <translation>Éteindre des chauffages pendant la pause de l’impression&#x202f;?</translation>
    </message>
    <message>
        <source>Switch all heaters off during the print?</source>
        <translation>Éteindre tous les chauffages pendant l’impression&#x202f;?</translation>
    </message>
    <message>
        <source>The nozzles are heated again before the print goes on. The bed is not, and the print may come off it when it cools down.</source>
        <translation>Les buses sont de nouveau chauffées avant que l’impression reprenne. Le plateau ne l’est pas, et la pièce peut s’en décoller quand il refroidit.</translation>
    </message>
    <message>
        <source>The print does not stop: it goes on without heat and fails. To end it, cancel the print instead.</source>
        <translation>L’impression ne s’arrête pas&#x202f;: elle continue sans chauffage et échoue. Pour y mettre fin, annulez plutôt l’impression.</translation>
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
        <translation>Afficher</translation>
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
        <translation>Il n’y a pas d’affichage ici, la fenêtre ne peut donc pas s’ouvrir. gantry-cli fait le même travail sans affichage&#x202f;: essayez gantry-cli --help.</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation>L’imprimante vous attend&#x202f;: confirmez sur son écran.</translation>
    </message>
    <message>
        <source>The print asks for a change of filament. Follow what the printer&apos;s display says.</source>
        <translation>L’impression demande un changement de filament. Suivez ce qu’indique l’écran de l’imprimante.</translation>
    </message>
    <message>
        <source>The printer has run out of filament. Load new filament, then resume the print.</source>
        <translation>L’imprimante n’a plus de filament. Chargez du filament, puis reprenez l’impression.</translation>
    </message>
    <message>
        <source>The heaters were switched off, because nothing was done for a long time. The settings say how long (Safety).</source>
        <translation>Les chauffages ont été éteints, car rien n’a été fait pendant longtemps. Les réglages indiquent la durée (Sécurité).</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the print waits. Check the disk or the network share; the print goes on by itself. It can be paused or cancelled meanwhile.</source>
        <translation>Le disque ne fournit pas le fichier, l’impression attend donc. Vérifiez le disque ou le partage réseau ; l’impression reprend d’elle-même. Elle peut être mise en pause ou annulée entre-temps.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it was not sent</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. The print was cancelled. Find the cause before you print again.</source>
        <translation>L’imprimante signale : « %1 ». L’impression a été annulée. Trouvez la cause avant d’imprimer à nouveau.</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. What it said before stands in the terminal.</source>
        <translation>L’imprimante signale : « %1 ». Ce qu’elle a dit avant se trouve dans le terminal.</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the copy to the card waits. Check the disk or the network share; the copy goes on by itself. It can be cancelled meanwhile.</source>
        <translation>Le disque ne livre pas le fichier, la copie vers la carte attend donc. Vérifiez le disque ou le partage réseau ; la copie reprend d’elle-même. On peut l’annuler entre-temps.</translation>
    </message>
    <message>
        <source>The printer says: “%1”.</source>
        <translation>L’imprimante dit : « %1 ».</translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation>Extrudeuse et ventilateur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation>Longueur de filament</translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation>La quantité de filament que déplacent Extruder et Rétracter.</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Extruder</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Rétracter</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation>Outil utilisé</translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation>Pousser du filament hors de la buse.</translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation>Retirer du filament.</translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation>L’outil qui se déplace et extrude.</translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation>Vitesse du ventilateur de pièce.</translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation>Vitesse de tous les mouvements d’une impression, en pour cent de celle du fichier.</translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation>Quantité de filament, en pour cent de celle du fichier.</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Outil %1</translation>
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
        <translation>Outil %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>number of layers, height of the highest</comment>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>The print does not fit: it takes %1 from %2 to %3, the printer reaches from %4 to %5.</source>
        <translation>L’impression ne tient pas&#x202f;: elle va en %1 de %2 à %3, l’imprimante atteint de %4 à %5.</translation>
    </message>
    <message>
        <source>The print does not fit: it goes %1 away from the middle of the bed, the bed only %2.</source>
        <translation>L’impression ne tient pas&#x202f;: elle s’éloigne de %1 du milieu du plateau, le plateau seulement de %2.</translation>
    </message>
</context>
<context>
    <name>gantry::FileLocation</name>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier G-code. Son nom doit se terminer par .gcode, .gco, .g ou .gc~.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the folder of uploaded files.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans le dossier des fichiers téléversés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier lisible.</translation>
    </message>
</context>
<context>
    <name>gantry::FileMenu</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Co&amp;pier le chemin</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Choisissez d’abord un fichier de la liste.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Choose this file for the next print</source>
        <translation>Choisir ce fichier pour la prochaine impression</translation>
    </message>
    <message>
        <source>Choose this file and print it at once</source>
        <translation>Choisir ce fichier et l’imprimer aussitôt</translation>
    </message>
    <message>
        <source>Show the folder this file is in</source>
        <translation>Afficher le dossier où se trouve ce fichier</translation>
    </message>
    <message>
        <source>Copy where the file is to the clipboard</source>
        <translation>Copier l’emplacement du fichier dans le presse-papiers</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is in %1.</source>
        <translation>Aucun programme n’affiche de dossiers ici. Le fichier se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Choisissez-y un fichier G-code.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube. Seuls des fichiers ordinaires peuvent être imprimés.</translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;%1&#x202f;». Changez ses permissions ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez le disque ou le partage réseau où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune commande pour une imprimante. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié pendant l’impression, elle a donc été mise en pause. Remettez l’ancien fichier et reprenez, ou annulez.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation>«&#x202f;%1&#x202f;» a disparu, l’impression a donc été mise en pause. Remettez le fichier et reprenez, ou annulez.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié ou supprimé pendant l’impression, elle a donc été mise en pause. La suite avait déjà été lue&#x202f;: reprenez pour l’imprimer, ou annulez.</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>Carte SD</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>Derniers fichiers ouverts</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s memory card</source>
        <translation>Fichiers de la carte mémoire de l’imprimante</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Déposez ici un fichier G-code, ou ouvrez-en un (Ctrl+O).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Files of folders you print from often</source>
        <translation>Fichiers des dossiers d’où vous imprimez souvent</translation>
    </message>
    <message>
        <source>What can be done with the chosen file and the list</source>
        <translation>Ce qu’on peut faire du fichier choisi et de la liste</translation>
    </message>
    <message>
        <source>More for recent files</source>
        <translation>Plus d’actions pour les fichiers récents</translation>
    </message>
    <message>
        <source>Show the recent files</source>
        <translation>Afficher les fichiers récents</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Afficher les dossiers</translation>
    </message>
    <message>
        <source>Show the files on the memory card</source>
        <translation>Afficher les fichiers de la carte mémoire</translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Rechercher dans le terminal</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation>Résultat plus ancien (Entrée)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Résultat plus récent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
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
        <translation>Le dossier %1 n’existe plus.</translation>
    </message>
    <message>
        <source>You are not permitted to read the folder %1.</source>
        <translation>Vous n’avez pas le droit de lire le dossier %1.</translation>
    </message>
</context>
<context>
    <name>gantry::FolderPage</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Encore aucun dossier</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Take this folder off the list</source>
        <translation>Retirer ce dossier de la liste</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Add a folder you print from often: its newest files are then one click away.</source>
        <translation>Ajoutez un dossier d’où vous imprimez souvent&#x202f;: ses fichiers les plus récents sont alors à un clic.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>There are no G-code files in this folder.</source>
        <translation>Ce dossier ne contient aucun fichier G-code.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Ajoutez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Take this folder off the list; it stays as it is</source>
        <translation>Retirer ce dossier de la liste&#x202f;; il reste tel quel</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>Le fichier n’est pas du texte G-code&#x202f;: la ligne %1 contient des données binaires. Exportez le modèle en G-code simple.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation>La ligne %1 est plus longue qu’aucune imprimante ne l’accepte, ce n’est donc pas un fichier pour une imprimante. Exportez le modèle en G-code simple.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation>Le fichier est du texte UTF-16, qu’aucune imprimante ne lit. Enregistrez-le en texte simple (ASCII ou UTF-8).</translation>
    </message>
</context>
<context>
    <name>gantry::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language is used when Gantry is started the next time.</source>
        <translation>Une autre langue sera utilisée au prochain démarrage de Gantry.</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Notifier sur le bureau quand la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Avec un &amp;son</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>For example that a print is done, has failed, or waits for you.</source>
        <translation>Par exemple qu’une impression est terminée, a échoué ou vous attend.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>S&amp;peeds</source>
        <translation>&amp;Vitesses</translation>
    </message>
    <message>
        <source>Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and temperatures in °C, as the printer has them.</source>
        <translation>Les trancheurs montrent les vitesses en mm/s, le G-code les a en mm/min. Les longueurs sont en mm et les températures en °C, comme dans l’imprimante.</translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation>Essai de %1 bauds sur %2 (%3 sur %4)</translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation>Essai de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation>Connexion à %1 à %2 bauds</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Connecting to the virtual printer</source>
        <translation>Connexion à l’imprimante virtuelle</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>done about</source>
        <translation>fini vers</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation>Le profil d’imprimante</translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation>Profil d’imprimante&#x202f;: %1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation>Déconnectez pour choisir un autre profil</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>heater, its temperature, its target</comment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>Hold the button for half a second to stop the printer.</source>
        <translation>Maintenez le bouton une demi-seconde pour arrêter l’imprimante.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restant</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation>Le profil d’imprimante n’a pas de chauffage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Une température doit être d’au moins 0 °C.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C dépasse la limite de ce chauffage (%2 °C). La limite figure dans le profil d’imprimante.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1&#x202f;: non signalée</translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation>L’imprimante n’a pas encore signalé cette température.</translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation>Cible de %1&#x202f;: saisissez-la et appuyez sur Entrée, ou choisissez un préréglage.</translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation>Cible de %1 en degrés Celsius</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <translation>Puissance de %1</translation>
    </message>
    <message>
        <source>How much of its full power the heater gets just now, as the printer reports it.</source>
        <translation>La part de sa pleine puissance que le chauffage reçoit en ce moment, d’après l’imprimante.</translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation>Buse</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>Outil %1</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Enceinte</translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation>Chauffages</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Chauffer pour %1</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation>Éteindre tous les chauffages.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation>Régler toutes les cibles pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>More temperature presets</source>
        <translation>Autres préréglages de température</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Show what is added to the temperatures a file asks for</source>
        <translation>Afficher ce qui s’ajoute aux températures demandées par un fichier</translation>
    </message>
    <message>
        <source>Temperature offsets</source>
        <translation>Décalages de température</translation>
    </message>
</context>
<context>
    <name>gantry::HostDesk</name>
    <message>
        <source>%1 The script is left out. Mend it under Printer, Scripts.</source>
        <translation>%1 Le script est laissé de côté. Corrigez-le sous Imprimante, Scripts.</translation>
    </message>
</context>
<context>
    <name>gantry::IdleHeaterBar</name>
    <message>
        <source>Cool down now</source>
        <translation>Refroidir maintenant</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Éteindre tous les chauffages</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>Redemander si rien n’est fait pendant encore %n minute</numerusform>
            <numerusform>Redemander si rien n’est fait pendant encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>Rien n’a été fait depuis %n minute et les chauffages sont allumés. Ils seront éteints dans %1.</numerusform>
            <numerusform>Rien n’a été fait depuis %n minutes et les chauffages sont allumés. Ils seront éteints dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>L’impression est en pause, rien n’a été fait pendant %n minute et un chauffage est allumé. Gantry laisse le plateau allumé pour que la pièce ne s’en décolle pas.</numerusform>
            <numerusform>L’impression est en pause, rien n’a été fait pendant %n minutes et un chauffage est allumé. Gantry laisse le plateau allumé pour que la pièce ne s’en décolle pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nozzle stays hot, too: the settings say so (Safety).</source>
        <translation>La buse aussi reste chaude : les réglages le veulent ainsi (Sécurité).</translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation>Une impression est en cours. Attendez sa fin ou annulez-la avant de choisir un autre fichier.</translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>Déposez ici un fichier G-code, ou ouvrez-en un (Ctrl+O).</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layer n of m</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>en attente du disque…</translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation>Le fichier demande une pause à la ligne %1. L’impression est en pause&#x202f;; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation>Le fichier demande à la ligne %1 d’annuler l’impression.</translation>
    </message>
    <message>
        <source>The print was cancelled while the printer was out of reach, so nobody could tell the printer: its heaters and fans are as they were. Switch them off at the printer, or connect it again and do it here. How far the print came is kept.</source>
        <translation>L’impression a été annulée pendant que l’imprimante était hors d’atteinte, personne n’a donc pu le lui dire&#x202f;: ses chauffages et ventilateurs sont restés tels quels. Éteignez-les sur l’imprimante, ou reconnectez-la et faites-le ici. Le point atteint par l’impression est conservé.</translation>
    </message>
</context>
<context>
    <name>gantry::JobSummaryWidget</name>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Filament</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>Image de l’impression</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Avancement de l’analyse</translation>
    </message>
    <message>
        <source>As the slicer says in the file.</source>
        <translation>D’après le trancheur, dans le fichier.</translation>
    </message>
    <message>
        <source>From the moves in the file. It takes longer, for the printer has to speed up and slow down.</source>
        <translation>D’après les déplacements du fichier. La durée réelle est plus longue, car l’imprimante doit accélérer et ralentir.</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analyse du fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>Rien n’est extrudé dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 Choose the right printer profile, or slice the model for this printer.</source>
        <translation>%1 Choisissez le bon profil d’imprimante, ou tranchez le modèle pour cette imprimante.</translation>
    </message>
</context>
<context>
    <name>gantry::JogKeyHint</name>
    <message>
        <source>Move X</source>
        <translation>Déplacer X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Déplacer Y</translation>
    </message>
    <message>
        <source>Move Z</source>
        <translation>Déplacer Z</translation>
    </message>
    <message>
        <source>With Shift: ten times the step</source>
        <translation>Avec Maj&#x202f;: dix fois le pas</translation>
    </message>
    <message>
        <source>With Alt: a tenth of the step</source>
        <translation>Avec Alt&#x202f;: un dixième du pas</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>Choisir le pas</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Prendre l’origine de X et Y</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Prendre l’origine de Z</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Prendre l’origine de tous les axes</translation>
    </message>
    <message>
        <source>Extrude, retract</source>
        <translation>Extruder, rétracter</translation>
    </message>
    <message>
        <source>Stop, and end jogging with keys</source>
        <translation>Arrêter, et terminer le déplacement au clavier</translation>
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
        <translation>Déplacer X vers la gauche</translation>
    </message>
    <message>
        <source>Y+</source>
        <translation>Y+</translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation>Déplacer Y vers l’arrière</translation>
    </message>
    <message>
        <source>Y−</source>
        <translation>Y−</translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation>Déplacer Y vers l’avant</translation>
    </message>
    <message>
        <source>X+</source>
        <translation>X+</translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation>Déplacer X vers la droite</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Prendre l’origine de X et Y</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>Prendre l’origine de X</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Prendre l’origine de Y</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>Prendre l’origine de tous les axes</translation>
    </message>
    <message>
        <source>Z+</source>
        <translation>Z+</translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation>Déplacer Z vers le haut</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Prendre l’origine de Z</translation>
    </message>
    <message>
        <source>Z−</source>
        <translation>Z−</translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation>Déplacer Z vers le bas</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gantry::JogPage</name>
    <message>
        <source>Jog</source>
        <translation>Déplacement manuel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step &amp;%1</source>
        <translation>Pas &amp;%1</translation>
    </message>
    <message>
        <source>While jogging with keys, the keys 1 to 4 choose these steps.</source>
        <translation>Pendant le déplacement au clavier, les touches 1 à 4 choisissent ces pas.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>&amp;Speed at start</source>
        <translation>&amp;Vitesse au démarrage</translation>
    </message>
    <message>
        <source>In percent of the axis speeds in the printer profile. The slider of the Jog panel changes it until Gantry is closed.</source>
        <translation>En pour cent des vitesses d’axe du profil d’imprimante. Le curseur du panneau Déplacement manuel la change jusqu’à la fermeture de Gantry.</translation>
    </message>
    <message>
        <source>Each step must be longer than the one before it. Until then the old steps are used.</source>
        <translation>Chaque pas doit être plus long que le précédent. Les anciens pas servent jusque-là.</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>Déplacement manuel</translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation>Touches actives · Échap arrête</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>Couper les moteurs</translation>
    </message>
    <message>
        <source>Not homed</source>
        <translation>Origine non prise</translation>
    </message>
    <message>
        <source>Before homing the printer does not know where it is, so moves are not limited to the bed.</source>
        <translation>Avant la prise d’origine, l’imprimante ne sait pas où elle est, les déplacements ne sont donc pas limités au plateau.</translation>
    </message>
    <message>
        <source>Home all</source>
        <translation>Toutes les origines</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation>Pas de longueur quelconque</translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation>La distance d’un pas. Saisissez une longueur quelconque.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation>Vitesse de déplacement manuel en pour cent de celle du profil d’imprimante</translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation>Couper les moteurs, pour que les axes puissent être poussés à la main. La position est perdue.</translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation>Déplacer au clavier&#x202f;: les flèches déplacent X et Y, Page préc. et Page suiv. (ou W et S) déplacent Z, 1 à 4 choisissent le pas, Maj le multiplie par dix, Alt le divise par dix, Origine, Fin et Ctrl+Origine prennent l’origine, E et R extrudent et rétractent, Échap termine</translation>
    </message>
    <message>
        <source>– mm</source>
        <translation>– mm</translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation>L’imprimante n’a pas encore signalé sa position.</translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation>Origine non prise&#x202f;: c’est là que l’imprimante croit être.</translation>
    </message>
    <message>
        <source>Step of %1 mm</source>
        <translation>Pas de %1 mm</translation>
    </message>
    <message>
        <source>Step of %1 mm (%2 while the keys are armed)</source>
        <translation>Pas de %1 mm (%2 tant que les touches sont actives)</translation>
    </message>
    <message>
        <source>&amp;Jog with keys</source>
        <translation>Déplacer au cla&amp;vier</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile: X %1, Y %2, Z %3.</source>
        <translation>Vitesse des déplacements manuels, en pour cent des vitesses du profil&#x202f;: X %1, Y %2, Z %3.</translation>
    </message>
</context>
<context>
    <name>gantry::JournalWriter</name>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Copying %1 to the card.</source>
        <translation>Copie de %1 sur la carte.</translation>
    </message>
    <message>
        <source>Print of %1 started.</source>
        <translation>Impression de %1 démarrée.</translation>
    </message>
    <message>
        <source>Print of %1 paused.</source>
        <translation>Impression de %1 mise en pause.</translation>
    </message>
    <message>
        <source>Print of %1 resumed.</source>
        <translation>Impression de %1 reprise.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The printer asks: %1</source>
        <translation>L’imprimante demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Print of %1 goes on.</source>
        <translation>L’impression de %1 continue.</translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation>Le fichier %1 est incompréhensible&#x202f;: il y a une erreur à la ligne %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Impossible d’écrire le fichier %1. Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>Le fichier %1 est trop volumineux pour être ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation>Le fichier %1 est incompréhensible&#x202f;: il ne contient pas d’objet JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::KeepAwake</name>
    <message>
        <source>A 3D printer is in use</source>
        <translation>Une imprimante 3D est utilisée</translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation>l’imprimante virtuelle</translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation>Aucune imprimante n’a répondu. Vérifiez que l’imprimante est allumée et que son câble est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation>Rien n’a répondu sur %1. Vérifiez que l’imprimante est allumée et que son câble est branché, ou choisissez une autre vitesse (débit en bauds).</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation>Rien n’a répondu sur %1. Vérifiez que l’imprimante est allumée et que son câble est branché.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation>L’appareil sur %1 répond, mais rien de lisible à aucune des vitesses essayées. Choisissez la vitesse (débit en bauds) réglée dans le micrologiciel de l’imprimante.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation>L’appareil sur %1 répond, mais rien de lisible&#x202f;: la vitesse (débit en bauds) est sans doute fausse. Choisissez-en une autre, ou automatique.</translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation>L’appareil sur %1 répond, mais pas comme une imprimante 3D. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The device on %1 runs %2, which is made for other machines than 3D printers and cannot be used here. Choose another port.</source>
        <translation>L’appareil sur %1 utilise %2, fait pour d’autres machines que les imprimantes 3D, et ne peut pas servir ici. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation>L’imprimante sur %1 n’a pas répondu pendant %2 secondes et la connexion a été fermée. Vérifiez l’imprimante et son câble, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: take the print off the bed and home the printer before you start again.</source>
        <translation>L’imprimante a redémarré d’elle-même, l’impression ne peut donc pas continuer. Ses chauffages sont éteints et sa position est inconnue&#x202f;: retirez la pièce du plateau et prenez l’origine avant de recommencer.</translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation>La connexion a été fermée pendant l’impression.</translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation>Arrêt d’urgence&#x202f;: l’imprimante a reçu l’ordre de s’arrêter et la connexion a été fermée. Réinitialisez l’imprimante, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation>L’imprimante redemande la ligne %1, qui n’est plus conservée. L’imprimante a reçu l’ordre de s’arrêter, car une partie de l’impression manquerait. Vérifiez le câble.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>L’imprimante redemande la ligne %1, qui n’est plus conservée. La connexion a été fermée&#x202f;; l’imprimante n’a pas reçu l’ordre de s’arrêter. Vérifiez le câble, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>L’imprimante redemande sans cesse la ligne %1, elle ne peut donc pas lire ce qui est envoyé. Elle a reçu l’ordre de s’arrêter. Vérifiez le câble, ou choisissez une vitesse (débit en bauds) plus basse.</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>L’imprimante redemande sans cesse la ligne %1, elle ne peut donc pas lire ce qui est envoyé. La connexion a été fermée&#x202f;; l’imprimante n’a pas reçu l’ordre de s’arrêter. Vérifiez le câble, ou choisissez une vitesse (débit en bauds) plus basse.</translation>
    </message>
    <message>
        <source>The printer is back, but its firmware does not check line numbers. Nobody can tell which lines it took last, so the print does not go on. How far it came is kept.</source>
        <translation>L’imprimante est revenue, mais son micrologiciel ne vérifie pas les numéros de ligne. Impossible de savoir quelles lignes elle a prises en dernier, l’impression ne continue donc pas. Le point atteint est conservé.</translation>
    </message>
    <message>
        <source>A printer answers, but it is not at the line where this print was left: something else has talked to it, or it is another printer. The print does not go on. How far it came is kept.</source>
        <translation>Une imprimante répond, mais elle n’est pas à la ligne où cette impression a été laissée : autre chose lui a parlé, ou c’est une autre imprimante. L’impression ne continue pas. Le point atteint est conservé.</translation>
    </message>
    <message>
        <source>The emergency stop could not reach the printer: there is no connection. Switch the printer off. The print does not go on by itself; how far it came is kept.</source>
        <translation>L’arrêt d’urgence n’a pas pu atteindre l’imprimante&#x202f;: il n’y a pas de connexion. Éteignez l’imprimante. L’impression ne continue pas d’elle-même&#x202f;; le point atteint est conservé.</translation>
    </message>
    <message>
        <source>A temperature sensor reports what cannot be: check its cable and its plug.</source>
        <translation>Un capteur de température signale une valeur impossible : vérifiez son câble et sa fiche.</translation>
    </message>
    <message>
        <source>A heater did not reach its temperature or did not hold it: check that the heater and its sensor are firmly in place.</source>
        <translation>Un chauffage n’a pas atteint ou pas tenu sa température : vérifiez que le chauffage et son capteur sont bien fixés.</translation>
    </message>
    <message>
        <source>The probe did not find the bed: clean the nozzle and the bed, and check the probe.</source>
        <translation>Le palpeur n’a pas trouvé le plateau : nettoyez la buse et le plateau, et vérifiez le palpeur.</translation>
    </message>
    <message>
        <source>Find the cause first.</source>
        <translation>Cherchez d’abord la cause.</translation>
    </message>
    <message>
        <source>The printer is back, but it restarted meanwhile, so the print cannot simply go on: its heaters are off and its position is unknown. Take the print off the bed and home the printer before you start again. How far the print came is kept.</source>
        <translation>L’imprimante est de retour, mais elle a redémarré entre-temps ; l’impression ne peut donc pas simplement continuer : ses chauffages sont éteints et sa position est inconnue. Retirez la pièce du plateau et faites l’origine avant de recommencer. Le point atteint par l’impression est conservé.</translation>
    </message>
    <message>
        <source>The printer has halted and reports: “%1”. %2 Then reset the printer and connect again.</source>
        <translation>L’imprimante s’est arrêtée et signale : « %1 ». %2 Réinitialisez ensuite l’imprimante et reconnectez-la.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>L’imprimante signale une erreur : « %1 ». Il lui a été demandé de s’arrêter et la connexion a été fermée. Trouvez la cause, puis réinitialisez l’imprimante et reconnectez-la.</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>L’imprimante signale une erreur : « %1 ». La connexion a été fermée ; il n’a pas été demandé à l’imprimante de s’arrêter. Trouvez la cause, puis reconnectez-la.</translation>
    </message>
</context>
<context>
    <name>gantry::Macro</name>
    <message>
        <source>“%1” must be a number.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre.</translation>
    </message>
    <message>
        <source>A value is named “%1”. Use letters, digits and _ only, and a letter first.</source>
        <translation>Une valeur s’appelle «&#x202f;%1&#x202f;». N’utilisez que des lettres, des chiffres et _, et d’abord une lettre.</translation>
    </message>
    <message>
        <source>Two values are named “%1”.</source>
        <translation>Deux valeurs s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The proposed value of “%1” must be a number.</source>
        <translation>La valeur proposée de «&#x202f;%1&#x202f;» doit être un nombre.</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>La macro a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of the macro is too long for a button.</source>
        <translation>Le nom de la macro est trop long pour un bouton.</translation>
    </message>
    <message>
        <source>The macro is too long. Print a file instead.</source>
        <translation>La macro est trop longue. Imprimez plutôt un fichier.</translation>
    </message>
    <message>
        <source>The expression for the answer has a mistake at character %1: %2.</source>
        <translation>L’expression pour la réponse a une erreur au caractère %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The macro “%1” has no line to send.</source>
        <translation>La macro «&#x202f;%1&#x202f;» n’a aucune ligne à envoyer.</translation>
    </message>
    <message>
        <source>Nothing can be sent while a file is copied to the card.</source>
        <translation>Rien ne peut être envoyé pendant la copie d’un fichier sur la carte.</translation>
    </message>
    <message>
        <source>This macro is locked while printing. Pause the print first.</source>
        <translation>Cette macro est bloquée pendant l’impression. Mettez d’abord l’impression en pause.</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Longueur (mm)</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Charger le filament</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Level bed</source>
        <translation>Niveler le plateau</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>The script “%2” of the macro “%1” is gone. Press Edit and choose another one.</source>
        <translation>Le script «&#xa0;%2&#xa0;» de la macro «&#xa0;%1&#xa0;» n’existe plus. Appuyez sur Modifier et choisissez-en un autre.</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a macro</source>
        <translation>Ajouter une macro</translation>
    </message>
    <message>
        <source>Duplicate this macro</source>
        <translation>Dupliquer cette macro</translation>
    </message>
    <message>
        <source>Delete this macro</source>
        <translation>Supprimer cette macro</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nouvelle macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Demander avant l’envoi</translation>
    </message>
    <message>
        <source>Allow while printing</source>
        <translation>Autoriser pendant l’impression</translation>
    </message>
    <message>
        <source>Only for macros that neither move the tool nor change the print.</source>
        <translation>Seulement pour les macros qui ne déplacent pas l’outil et ne modifient pas l’impression.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Ce qu’elle envoie</translation>
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
        <translation>Écrivez {name} là où une valeur doit être demandée.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envoie</translation>
    </message>
    <message>
        <source>Values that are asked for</source>
        <translation>Valeurs demandées</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>The script reads it as {{ name }}. Clear its name to remove it.</source>
        <translation>Le script la lit sous la forme {{ name }}. Effacez son nom pour la retirer.</translation>
    </message>
    <message>
        <source>X:([\d.]+) Y:([\d.]+)</source>
        <comment>a regular expression</comment>
        <translation>X:([\d.]+) Y:([\d.]+)</translation>
    </message>
    <message>
        <source>A regular expression that is looked for in every line of the printer.</source>
        <translation>Une expression régulière recherchée dans chaque ligne de l’imprimante.</translation>
    </message>
    <message>
        <source>X {0}, Y {1}</source>
        <comment>a template; the numbers are groups</comment>
        <translation>X {0}, Y {1}</translation>
    </message>
    <message>
        <source>What is shown under the button: {0}, {1} … stand for the groups.</source>
        <translation>Ce qui est affiché sous le bouton&#x202f;: {0}, {1} … représentent les groupes.</translation>
    </message>
    <message>
        <source>Look for answer</source>
        <translation>Chercher la réponse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a macro first.</source>
        <translation>Ajoutez d’abord une macro.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to the macros?</source>
        <translation>Enregistrer les changements des macros&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>gantry::MacroPanel</name>
    <message>
        <source>Sends the script %1</source>
        <translation>Envoie le script %1</translation>
    </message>
    <message>
        <source>Sends:
%1</source>
        <translation>Envoie&#x202f;:
%1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Buttons for what you send often. Press Edit to add one.</source>
        <translation>Des boutons pour ce que vous envoyez souvent. Appuyez sur Modifier pour en ajouter un.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add, change and delete macros</source>
        <translation>Ajouter, modifier et supprimer des macros</translation>
    </message>
    <message>
        <source>Edit the macros</source>
        <translation>Modifier les macros</translation>
    </message>
    <message>
        <source>Edit &amp;macros…</source>
        <translation>Modifier les &amp;macros…</translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message>
        <source>Send “%1” to the printer?</source>
        <translation>Envoyer «&#x202f;%1&#x202f;» à l’imprimante&#x202f;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Script %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n ligne de plus</numerusform>
            <numerusform>et %n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroStore</name>
    <message>
        <source>The file of the macros has a mistake at “%1”.</source>
        <translation>Le fichier des macros a une erreur à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are more than %1 macros.</source>
        <translation>Il y a plus de %1 macros.</translation>
    </message>
    <message>
        <source>Two macros are named “%1”. Give one another name.</source>
        <translation>Deux macros s’appellent «&#x202f;%1&#x202f;». Donnez un autre nom à l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>I&amp;mpression</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in: when the battery is empty, the print stops.</source>
        <translation>L’ordinateur fonctionne sur sa batterie. Branchez-le&#x202f;: quand la batterie sera vide, l’impression s’arrêtera.</translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
</context>
<context>
    <name>gantry::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Messages, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>&amp;Notifier sur le bureau quand la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Avec un &amp;son</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Tout co&amp;pier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>What happened since Gantry was started</source>
        <translation>Ce qui s’est passé depuis le démarrage de Gantry</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Il n’y a pas de messages.</translation>
    </message>
    <message>
        <source>Copy all messages to the clipboard</source>
        <translation>Copier tous les messages dans le presse-papiers</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>Pendant votre absence : %n nouveau message</numerusform>
            <numerusform>Pendant votre absence : %n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation>Se connecte à une imprimante et affiche la conversation jusqu’à l’interruption par Ctrl+C.</translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation>Afficher l’heure devant chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>%n ligne a été omise.</numerusform>
            <numerusform>%n lignes ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation>Un pas doit être d’au moins 0.001 mm.</translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation>L’axe %1 est au bout de sa course.</translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation>La longueur à extruder doit être comprise entre 0.001 et 1000 mm.</translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation>Le profil d’imprimante n’a pas d’extrudeuse %1.</translation>
    </message>
    <message>
        <source>The printer is still homing. Wait until it has finished.</source>
        <translation>L’imprimante prend encore l’origine. Attendez qu’elle ait terminé.</translation>
    </message>
</context>
<context>
    <name>gantry::MoveCommands</name>
    <message>
        <source>Moves axes by a distance in mm: x=10 z=-0.5. Waits until the printer has moved.</source>
        <translation>Déplace des axes d’une distance en mm&#x202f;: x=10 z=-0.5. Attend que l’imprimante se soit déplacée.</translation>
    </message>
    <message>
        <source>Move to the position.</source>
        <translation>Aller à la position.</translation>
    </message>
    <message>
        <source>The speed in mm/min; 0 = as set last. Without it, the profile&apos;s.</source>
        <translation>La vitesse en mm/min&#x202f;; 0 = la dernière réglée. Sans elle, celle du profil.</translation>
    </message>
    <message>
        <source>%1 is not a speed. Write a number of mm/min.</source>
        <translation>%1 n’est pas une vitesse. Écrivez un nombre de mm/min.</translation>
    </message>
    <message>
        <source>Homes axes, all three if none is named. Waits until the printer is there.</source>
        <translation>Prend l’origine des axes, des trois si aucun n’est nommé. Attend que l’imprimante y soit.</translation>
    </message>
    <message>
        <source>Sets targets in degrees Celsius, tool0=210 bed=60, &quot;off&quot; switches a heater off. Without arguments it prints the temperatures.</source>
        <translation>Règle les cibles en degrés Celsius, tool0=210 bed=60, «&#x202f;off&#x202f;» éteint un chauffage. Sans arguments, affiche les températures.</translation>
    </message>
    <message>
        <source>Sends a G-code script by its name, with variables for its template. Waits until the printer has carried it out.</source>
        <translation>Envoie un script G-code d’après son nom, avec des variables pour son modèle. Attend que l’imprimante l’ait exécuté.</translation>
    </message>
    <message>
        <source>Name the script to send.</source>
        <translation>Indiquez le nom du script à envoyer.</translation>
    </message>
    <message>
        <source>%1 is not a distance. Write an axis and millimetres: x=10.</source>
        <translation>%1 n’est pas une distance. Écrivez un axe et des millimètres&#x202f;: x=10.</translation>
    </message>
    <message>
        <source>Name an axis and millimetres: x=10.</source>
        <translation>Indiquez un axe et des millimètres&#x202f;: x=10.</translation>
    </message>
    <message>
        <source>%1 is not a target. Write a heater and degrees: tool0=210.</source>
        <translation>%1 n’est pas une cible. Écrivez un chauffage et des degrés&#x202f;: tool0=210.</translation>
    </message>
    <message>
        <source>%1 is not a variable. Write a name and a value: count=3.</source>
        <translation>%1 n’est pas une variable. Écrivez un nom et une valeur&#x202f;: count=3.</translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation>Saisissez un périphérique tel que /dev/ttyACM0 ou COM5, ou une adresse sous la forme hôte:port, par exemple 192.168.1.20:23.</translation>
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
        <translation>Ce n’est pas un profil d’imprimante d’OctoPrint&#x202f;: un tel fichier est une liste de noms avec des valeurs.</translation>
    </message>
    <message>
        <source>The printer profile cannot be read: it holds far more than a profile does.</source>
        <translation>Impossible de lire le profil d’imprimante&#x202f;: il contient bien plus qu’un profil.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood: there is a mistake in line %1.</source>
        <translation>Le profil d’imprimante est incompréhensible&#x202f;: il y a une erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood.</source>
        <translation>Le profil d’imprimante est incompréhensible.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>gantry::OffsetLine</name>
    <message>
        <source>Offset while printing</source>
        <translation>Décalage à l’impression</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Offset of %1 while printing, in degrees Celsius</source>
        <translation>Décalage de %1 pendant l’impression, en degrés Celsius</translation>
    </message>
    <message>
        <source>Degrees added to every target the file sets, from its next one on. A heater that the file switches off stays off. Forgotten when the connection ends.</source>
        <translation>Degrés ajoutés à chaque cible que le fichier règle, à partir de la prochaine. Un chauffage que le fichier éteint reste éteint. Oublié à la fin de la connexion.</translation>
    </message>
</context>
<context>
    <name>gantry::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not open this file; the one before stays chosen</source>
        <translation>Ne pas ouvrir ce fichier&#x202f;; le précédent reste choisi</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Le fichier est en cours d’ouverture</translation>
    </message>
    <message>
        <source>Opening %1 to print it…</source>
        <translation>Ouverture de %1 pour l’imprimer…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
</context>
<context>
    <name>gantry::PanelActions</name>
    <message>
        <source>Move X −</source>
        <translation>Déplacer X −</translation>
    </message>
    <message>
        <source>Move X +</source>
        <translation>Déplacer X +</translation>
    </message>
    <message>
        <source>Move Y −</source>
        <translation>Déplacer Y −</translation>
    </message>
    <message>
        <source>Move Y +</source>
        <translation>Déplacer Y +</translation>
    </message>
    <message>
        <source>Move Z −</source>
        <translation>Déplacer Z −</translation>
    </message>
    <message>
        <source>Move Z +</source>
        <translation>Déplacer Z +</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>Prendre l’origine de X</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Prendre l’origine de Y</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Prendre l’origine de X et Y</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Prendre l’origine de Z</translation>
    </message>
    <message>
        <source>Jog step %1</source>
        <translation>Pas de déplacement %1</translation>
    </message>
    <message>
        <source>Nozzle off</source>
        <translation>Éteindre la buse</translation>
    </message>
    <message>
        <source>Bed off</source>
        <translation>Éteindre le plateau</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>Extruder</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Rétracter</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>Arrêter le ventilateur</translation>
    </message>
    <message>
        <source>Fan at half speed</source>
        <translation>Ventilateur à mi-vitesse</translation>
    </message>
    <message>
        <source>Fan at full speed</source>
        <translation>Ventilateur à pleine vitesse</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Afficher ou masquer le panneau %1</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>Chauffer pour %1</translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation>Énumère les ports où une imprimante peut se trouver. Aucun port n’est ouvert.</translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation>Énumérer aussi les ports série qui ne sont pas en USB.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation>Aucun périphérique série n’a été trouvé. Vérifiez le câble, et si l’imprimante est allumée.</translation>
    </message>
</context>
<context>
    <name>gantry::PresetsPage</name>
    <message>
        <source>Temperature presets</source>
        <translation>Préréglages de température</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nozzle °C</source>
        <translation>Buse °C</translation>
    </message>
    <message>
        <source>Bed °C</source>
        <translation>Plateau °C</translation>
    </message>
    <message>
        <source>Chamber °C</source>
        <translation>Enceinte °C</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>One click on a preset sets all heaters; 0 switches a heater off. The first three have buttons of their own, the others are in the menu beside them.</source>
        <translation>Un clic sur un préréglage règle tous les chauffages&#x202f;; 0 éteint un chauffage. Les trois premiers ont leur propre bouton, les autres sont dans le menu à côté.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There are two presets named “%1”.</source>
        <translation>Deux préréglages s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no temperature between 0 and %2 °C.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une température entre 0 et %2 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PreviewPanel</name>
    <message>
        <source>Open a G-code file to see what will be printed, and where.</source>
        <translation>Ouvrez un fichier G-code pour voir ce qui sera imprimé, et où.</translation>
    </message>
    <message>
        <source>The slicer&apos;s picture of the print</source>
        <translation>L’image de l’impression fournie par le trancheur</translation>
    </message>
    <message>
        <source>layers: %1</source>
        <translation>couches : %1</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>Analyse du fichier : %1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>Rien n’est extrudé dans ce fichier.</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s card cannot be looked into.</source>
        <translation>Les fichiers de la carte de l’imprimante ne peuvent pas être examinés.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>Terminer la sortie standard par une ligne de JSON sur l’impression.</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>Indiquez un fichier à imprimer.</translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation>L’impression est en pause. Appuyez sur Entrée pour reprendre, sur Ctrl+C pour annuler.</translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation>L’impression est en pause. Reprenez-la sur l’imprimante, ou annulez-la avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Annulation. Appuyez de nouveau sur Ctrl+C pour fermer aussitôt la connexion.</translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation>La connexion a été fermée avant que l’imprimante ait annulé l’impression. Ses chauffages sont peut-être encore allumés.</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>L’impression est terminée.</translation>
    </message>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once. The exit code is 0 if all of it was printed, 3 if the connection broke and the printer may still stand in the middle of the print, 1 if it failed otherwise.</source>
        <translation>Imprime un fichier G-code jusqu’à la fin. Ctrl+C annule l’impression proprement&#x202f;; un second ferme aussitôt la connexion. Le code de sortie est 0 si tout a été imprimé, 3 si la connexion a été rompue et que l’imprimante est peut-être encore au milieu de l’impression, 1 pour tout autre échec.</translation>
    </message>
    <message>
        <source>If the connection breaks, wait for the printer, and go on when it is back as it was left.</source>
        <translation>Si la connexion est rompue, attendre l’imprimante, et continuer quand elle revient telle qu’elle était.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Waiting for the printer. Ctrl+C gives up.</source>
        <translation>En attente de l’imprimante. Ctrl+C abandonne.</translation>
    </message>
    <message>
        <source>Asking the printer where it stands.</source>
        <translation>Demande à l’imprimante où elle en est.</translation>
    </message>
    <message>
        <source>Heating up before the print goes on.</source>
        <translation>Chauffe avant la suite de l’impression.</translation>
    </message>
    <message>
        <source>The printer is back as it was left. The print goes on.</source>
        <translation>L’imprimante est revenue telle qu’elle était. L’impression continue.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off. Look at the print: Enter goes on, Ctrl+C cancels.</source>
        <translation>L’imprimante est revenue, mais elle a refroidi ou ses moteurs se sont peut-être coupés. Regardez la pièce&#x202f;: Entrée continue, Ctrl+C annule.</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off, and nobody can be asked whether to go on. The print stands at line %1; the heaters are as they were.</source>
        <translation>L’imprimante est revenue, mais elle a refroidi ou ses moteurs se sont peut-être coupés, et il n’y a personne à qui demander s’il faut continuer. L’impression en est à la ligne %1&#x202f;; les chauffages sont restés tels quels.</translation>
    </message>
    <message>
        <source>The print is interrupted at line %1: %2 Nobody could tell the printer, so its heaters are as they were. With --continue the print waits for the printer.</source>
        <translation>L’impression est interrompue à la ligne %1&#x202f;: %2 Personne n’a pu le dire à l’imprimante, ses chauffages sont donc restés tels quels. Avec --continue, l’impression attend l’imprimante.</translation>
    </message>
    <message>
        <source>The last line the printer acknowledged is line %1 of the file.</source>
        <translation>La dernière ligne que l’imprimante a acquittée est la ligne %1 du fichier.</translation>
    </message>
</context>
<context>
    <name>gantry::PrintHost</name>
    <message>
        <source>The printer is not connected. Connect it and start the script again.</source>
        <translation>L’imprimante n’est pas connectée. Connectez-la et relancez le script.</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>La connexion a été fermée pendant l’impression.</translation>
    </message>
    <message>
        <source>The printer has no tool %1; tool %2 is used again. Check the number of extruders in the printer profile.</source>
        <translation>L’imprimante n’a pas d’outil %1&#x202f;; l’outil %2 est repris. Vérifiez le nombre d’extrudeuses dans le profil d’imprimante.</translation>
    </message>
    <message>
        <source>The macro “%1” was not sent. %2</source>
        <translation>La macro «&#xa0;%1&#xa0;» n’a pas été envoyée. %2</translation>
    </message>
</context>
<context>
    <name>gantry::PrintSpaceView</name>
    <message>
        <source>Where the print lies on the bed</source>
        <translation>Où l’impression se trouve sur le plateau</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>X %1 to %2, Y %3 to %4 mm</source>
        <translation>X %1 à %2, Y %3 à %4 mm</translation>
    </message>
    <message>
        <source>%1; it does not fit</source>
        <translation>%1 ; elle ne tient pas</translation>
    </message>
</context>
<context>
    <name>gantry::PrintStarter</name>
    <message>
        <source>Clear the bed first: the nozzle goes over it.</source>
        <translation>Libérez d’abord le plateau&#x202f;: la buse passe au-dessus.</translation>
    </message>
    <message>
        <source>Restart the print</source>
        <translation>Recommencer l’impression</translation>
    </message>
    <message>
        <source>Print %1 again from its beginning?</source>
        <translation>Imprimer de nouveau %1 depuis le début&#x202f;?</translation>
    </message>
    <message>
        <source>The paused print cannot be taken up again. Clear the bed first: the nozzle goes over it.</source>
        <translation>L’impression en pause ne pourra pas être reprise. Libérez d’abord le plateau&#x202f;: la buse passe au-dessus.</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Laisser en pause</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>Le plateau est-il libre&#x202f;?</translation>
    </message>
    <message>
        <source>The last print may still stand on it. The nozzle goes over it when %1 is printed.</source>
        <translation>La dernière impression s’y trouve peut-être encore. La buse passe au-dessus lorsque %1 est imprimé.</translation>
    </message>
    <message>
        <source>The bed is clear, print</source>
        <translation>Le plateau est libre, imprimer</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>print started</source>
        <translation>impression démarrée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>print done</source>
        <translation>impression terminée</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>impression annulée</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>échec de l’impression</translation>
    </message>
    <message>
        <source>The name of the script is missing.</source>
        <translation>Le nom du script manque.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;.</source>
        <translation>Il n’y a pas de script «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier G-code. Son nom doit se terminer par .gcode, .gco, .g ou .gc~.</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>Aucune imprimante n’est connectée.</translation>
    </message>
    <message>
        <source>print goes on</source>
        <translation>l’impression continue</translation>
    </message>
    <message>
        <source>print interrupted</source>
        <translation>impression interrompue</translation>
    </message>
    <message>
        <source>“%1” is not for the printer: in a file it tells Gantry what to do. It was not sent. Use the buttons of the window instead.</source>
        <translation>« %1 » n’est pas destiné à l’imprimante : dans un fichier, cela dit à Gantry quoi faire. Rien n’a été envoyé. Utilisez plutôt les boutons de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterCommands</name>
    <message>
        <source>A speed must be 0 mm/min or more.</source>
        <translation>Une vitesse doit être d’au moins 0 mm/min.</translation>
    </message>
    <message>
        <source>Name at least one axis to move.</source>
        <translation>Indiquez au moins un axe à déplacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis. The axes are x, y, z and e.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un axe. Les axes sont x, y, z et e.</translation>
    </message>
    <message>
        <source>The axis %1 is named twice.</source>
        <translation>L’axe %1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>The distance of the axis %1 is no number.</source>
        <translation>La distance de l’axe %1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A rate must be between 1 and %1 %.</source>
        <translation>Un taux doit être compris entre 1 et %1 %.</translation>
    </message>
    <message>
        <source>Name at least one axis to home.</source>
        <translation>Indiquez au moins un axe dont prendre l’origine.</translation>
    </message>
    <message>
        <source>The length to extrude is no number.</source>
        <translation>La longueur à extruder n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tool. Tools are called tool0, tool1 and so on.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un outil. Les outils s’appellent tool0, tool1 et ainsi de suite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heater. Heaters are called tool0, tool1 and so on, bed and chamber.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chauffage. Les chauffages s’appellent tool0, tool1 et ainsi de suite, bed et chamber.</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>Une température doit être d’au moins 0 °C.</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C dépasse la limite de ce chauffage (%2 °C). La limite figure dans le profil d’imprimante.</translation>
    </message>
    <message>
        <source>An offset must be between -%1 and %1 °C.</source>
        <translation>Un décalage doit être compris entre -%1 et %1 °C.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The printer profile needs a name.</source>
        <translation>Le profil d’imprimante a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation>La largeur doit être supérieure à 0 et inférieure à 10000 mm.</translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation>La profondeur doit être supérieure à 0 et inférieure à 10000 mm.</translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation>La hauteur doit être supérieure à 0 et inférieure à 10000 mm.</translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation>Le nombre d’extrudeuses doit être compris entre 1 et 99.</translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation>L’espace que l’outil peut atteindre doit être donné en nombres de mm.</translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation>Dans l’espace que l’outil peut atteindre, chaque minimum doit être inférieur à son maximum.</translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation>Les décalages des extrudeuses doivent être des nombres de mm.</translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation>Le diamètre de la buse doit être supérieur à 0 et d’au plus 20 mm.</translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation>La longueur d’extrusion par défaut doit être supérieure à 0 et d’au plus 1000 mm.</translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation>La température maximale de la buse doit être comprise entre 1 et 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation>La température maximale du plateau doit être comprise entre 1 et 600 °C.</translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation>La température maximale de l’enceinte doit être comprise entre 1 et 600 °C.</translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation>La température minimale d’extrusion doit être comprise entre 0 °C et la température maximale de la buse.</translation>
    </message>
    <message>
        <source>The receive buffer of the firmware must be between 0 (not known) and 65535 bytes.</source>
        <translation>Le tampon de réception du micrologiciel doit être compris entre 0 (inconnu) et 65535 octets.</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min (16667 mm/s).</source>
        <translation>La vitesse de l’axe %1 doit être comprise entre 1 et 1000000 mm/min (16667 mm/s).</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation>Le profil d’imprimante est incompréhensible&#x202f;: «&#x202f;%1&#x202f;» n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation>Le profil d’imprimante a été écrit par une version plus récente de Gantry. Mettez Gantry à jour pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterSetup</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>Il n’y a pas d’appareil série USB. Vérifiez le câble et que l’imprimante est allumée, ou choisissez un port.</translation>
    </message>
    <message>
        <source>All speeds are on the list of those that are never used. Choose a speed, or take one off the list in the settings.</source>
        <translation>Toutes les vitesses sont sur la liste de celles qui ne servent jamais. Choisissez une vitesse, ou retirez-en une de la liste dans les réglages.</translation>
    </message>
    <message>
        <source>The printer profile asks whether connecting may restart the printer, and nobody has said so.</source>
        <translation>Le profil d’imprimante demande si la connexion peut redémarrer l’imprimante, et personne ne l’a dit.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Abandonner après ce nombre de secondes&#x202f;; sans lui, jamais.</translation>
    </message>
    <message>
        <source>The printer was not done in the given time.</source>
        <translation>L’imprimante n’a pas terminé dans le temps donné.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Interrompu avant que l’imprimante ait terminé.</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterWindow</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>Le fichier d’exemple ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Gantry ended while it printed “%1” (begun: %2). Look after the printer: its heaters may still be on, and the print stands on its bed.</source>
        <translation>Gantry s’est terminé pendant qu’il imprimait «&#xa0;%1&#xa0;» (début&#x202f;: %2). Allez voir l’imprimante&#x202f;: ses chauffages sont peut-être encore allumés, et la pièce est sur le plateau.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileDialog</name>
    <message>
        <source>Printer profiles</source>
        <translation>Profils d’imprimante</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Nouvelle imprimante</translation>
    </message>
    <message>
        <source>Generic printer</source>
        <translation>Imprimante générique</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Dupliquer ce profil</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Choisir par défaut</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Profiles of Gantry (JSON) and of OctoPrint (.profile)</source>
        <translation>Profils de Gantry (JSON) et d’OctoPrint (.profile)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1

The file is left as it is.</source>
        <translation>%1

Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Save the changes to this profile</source>
        <translation>Enregistrer les modifications de ce profil</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Write this profile to a file</source>
        <translation>Écrire ce profil dans un fichier</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>C’est déjà le profil par défaut.</translation>
    </message>
    <message>
        <source>Take this profile where none is chosen</source>
        <translation>Utiliser ce profil quand aucun n’est choisi</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted.</source>
        <translation>Le profil par défaut ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>This profile is always there.</source>
        <translation>Ce profil existe toujours.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect first.</source>
        <translation>Ce profil est utilisé. Déconnectez d’abord.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Supprimer le profil «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Export it first if it may be needed again.</source>
        <translation>Exportez-le d’abord s’il peut encore servir.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Import a printer profile</source>
        <translation>Importer un profil d’imprimante</translation>
    </message>
    <message>
        <source>Printer profiles (*.json *.profile *.yaml *.yml)</source>
        <translation>Profils d’imprimante (*.json *.profile *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the printer profile</source>
        <translation>Exporter le profil d’imprimante</translation>
    </message>
    <message>
        <source>Printer profiles (*.json)</source>
        <translation>Profils d’imprimante (*.json)</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to this profile?</source>
        <translation>Enregistrer les modifications de ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>A printer is connected with this profile. Changes of names, sizes, speeds and limits count once they are saved and nothing is being printed; those of heaters, tools and the connection with the next connection.</source>
        <translation>Une imprimante est connectée avec ce profil. Les changements de noms, de dimensions, de vitesses et de limites comptent dès qu’ils sont enregistrés et que rien ne s’imprime&#x202f;; ceux des chauffages, des outils et de la connexion, à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Used where no profile is chosen.</source>
        <translation>Utilisé là où aucun profil n’est choisi.</translation>
    </message>
    <message>
        <source>%1, used where no profile is chosen</source>
        <translation>%1, utilisé là où aucun profil n’est choisi</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileEditor</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Heated bed</source>
        <translation>Plateau chauffant</translation>
    </message>
    <message>
        <source>Heated chamber</source>
        <translation>Enceinte chauffée</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Nozzle at most</source>
        <translation>Buse au plus</translation>
    </message>
    <message>
        <source>Bed at most</source>
        <translation>Plateau au plus</translation>
    </message>
    <message>
        <source>Chamber at most</source>
        <translation>Enceinte au plus</translation>
    </message>
    <message>
        <source>Extrude only above</source>
        <translation>Extruder seulement au-dessus de</translation>
    </message>
    <message>
        <source>Bed and volume</source>
        <translation>Plateau et volume</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangulaire</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Avant gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width (X)</source>
        <translation>Largeur (X)</translation>
    </message>
    <message>
        <source>Depth (Y)</source>
        <translation>Profondeur (Y)</translation>
    </message>
    <message>
        <source>Height (Z)</source>
        <translation>Hauteur (Z)</translation>
    </message>
    <message>
        <source>The tool reaches beyond the bed</source>
        <translation>L’outil va au-delà du plateau</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X de</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X à</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y de</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y à</translation>
    </message>
    <message>
        <source>Z from</source>
        <translation>Z de</translation>
    </message>
    <message>
        <source>Z to</source>
        <translation>Z à</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>Vitesse de %1</translation>
    </message>
    <message>
        <source>%1 goes the other way</source>
        <translation>%1 va dans l’autre sens</translation>
    </message>
    <message>
        <source>The buttons that move this axis are reversed.</source>
        <translation>Les boutons qui déplacent cet axe sont inversés.</translation>
    </message>
    <message>
        <source>Extruders</source>
        <translation>Extrudeuses</translation>
    </message>
    <message>
        <source>Number of extruders</source>
        <translation>Nombre d’extrudeuses</translation>
    </message>
    <message>
        <source>All extruders feed one nozzle</source>
        <translation>Toutes les extrudeuses alimentent une seule buse</translation>
    </message>
    <message>
        <source>Nozzle diameter</source>
        <translation>Diamètre de la buse</translation>
    </message>
    <message>
        <source>Length to extrude</source>
        <translation>Longueur à extruder</translation>
    </message>
    <message>
        <source>Offsets from the first extruder, in mm</source>
        <translation>Décalages par rapport à la première extrudeuse, en mm</translation>
    </message>
    <message>
        <source>X offset (mm)</source>
        <translation>Décalage X (mm)</translation>
    </message>
    <message>
        <source>Y offset (mm)</source>
        <translation>Décalage Y (mm)</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A round bed is as deep as it is wide.</source>
        <translation>Un plateau rond est aussi profond que large.</translation>
    </message>
    <message>
        <source>A round bed has its origin in the centre.</source>
        <translation>Un plateau rond a son origine au centre.</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Donnez un nom à l’imprimante.</translation>
    </message>
    <message>
        <source>Extruder %1</source>
        <translation>Extrudeuse %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>How much the firmware takes in while it works, 63 or 127 as a rule. Lines then go out ahead of their acknowledgements, which helps where many short moves make the printer stutter. 0 sends one line at a time. Too large a number makes the firmware lose lines.</source>
        <translation>Ce que le micrologiciel accepte pendant qu’il travaille, 63 ou 127 en général. Les lignes partent alors avant leur acquittement, ce qui aide quand de nombreux mouvements courts font hoqueter l’imprimante. 0 envoie une ligne à la fois. Un nombre trop grand fait perdre des lignes au micrologiciel.</translation>
    </message>
    <message>
        <source>Send ahead as far as the firmware says</source>
        <translation>Envoyer d’avance autant que le micrologiciel le dit</translation>
    </message>
    <message>
        <source>For firmware that tells with each acknowledgement how much room it has (ADVANCED_OK in Marlin). Switch it off if what it tells is wrong.</source>
        <translation>Pour un micrologiciel qui dit à chaque acquittement combien de place il a (ADVANCED_OK dans Marlin). Désactivez-le si ce qu’il dit est faux.</translation>
    </message>
    <message>
        <source>Shorten the lines of a print</source>
        <translation>Raccourcir les lignes d’une impression</translation>
    </message>
    <message>
        <source>Leaves out blanks, comments and zeros that say nothing to the firmware. Texts and names of files stay as they are.</source>
        <translation>Omet les espaces, commentaires et zéros qui ne disent rien au micrologiciel. Les textes et noms de fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Whether the printer restarts when its port is opened</source>
        <translation>Si l’imprimante redémarre à l’ouverture de son port</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Restart when connecting</source>
        <translation>Redémarrer à la connexion</translation>
    </message>
    <message>
        <source>Most boards restart when their port is opened, and a fresh start is what Gantry expects. Choose No to join a printer that is busy.</source>
        <translation>La plupart des cartes électroniques redémarrent à l’ouverture de leur port, et Gantry s’attend à ce nouveau départ. Choisissez Non pour rejoindre une imprimante occupée.</translation>
    </message>
    <message>
        <source>Restart the printer when it does not take an emergency stop</source>
        <translation>Redémarrer l’imprimante quand elle n’accepte pas un arrêt d’urgence</translation>
    </message>
    <message>
        <source>If the port takes nothing any more, the line that restarts the board is what is left to switch off heaters and motors.</source>
        <translation>Si le port n’accepte plus rien, la ligne qui redémarre la carte électronique est le dernier moyen de couper les chauffages et les moteurs.</translation>
    </message>
    <message>
        <source>Ask the port for short delays</source>
        <translation>Demander au port des délais courts</translation>
    </message>
    <message>
        <source>On Linux the driver then hands over at once what the printer says. It helps with FTDI chips, which else hold it back for up to 16 ms. A port that does not offer it works as before.</source>
        <translation>Sous Linux, le pilote transmet alors aussitôt ce que dit l’imprimante. Cela aide avec les puces FTDI, qui le retiennent sinon jusqu’à 16 ms. Un port qui n’offre pas cela fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Modifier les scripts…</translation>
    </message>
    <message>
        <source>Scripts are sent on connecting, before and after a print, and at pauses. All printers share them; where a line is for one printer only, a script can ask for its profile: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</source>
        <translation>Les scripts sont envoyés à la connexion, avant et après une impression, et lors des pauses. Toutes les imprimantes les partagent&#x202f;; quand une ligne ne concerne qu’une imprimante, un script peut interroger son profil&#x202f;: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation>L’identifiant d’un profil d’imprimante ne doit pas contenir de barres obliques.</translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation>L’identifiant d’un profil d’imprimante doit contenir au moins une lettre de A à Z ou un chiffre.</translation>
    </message>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation>Il y a plus de %1 profils dans ce dossier. Seuls les premiers ont été lus.</translation>
    </message>
    <message>
        <source>The printer profile needs an identifier or a name.</source>
        <translation>Le profil d’imprimante a besoin d’un identifiant ou d’un nom.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Le fichier %1 existe déjà, mais n’a pas pu être lu. Renommez-le ou supprimez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation>Il existe déjà un profil d’imprimante de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil d’imprimante «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation>Le profil par défaut ne peut pas être supprimé. Choisissez-en d’abord un autre par défaut.</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect the printer to delete it.</source>
        <translation>Ce profil est utilisé. Déconnectez l’imprimante pour le supprimer.</translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation>Ce profil existe toujours. Il peut être modifié, mais pas supprimé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Impossible de supprimer le fichier %1.</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileTitle</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation>%1 %  ligne %2  imprimé depuis %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, reste %1</translation>
    </message>
</context>
<context>
    <name>gantry::PromptDialog</name>
    <message>
        <source>The printer asks</source>
        <translation>L’imprimante demande</translation>
    </message>
    <message>
        <source>The printer waits for the answer. It can also be given at its own display.</source>
        <translation>L’imprimante attend la réponse. Elle peut aussi être donnée sur son propre écran.</translation>
    </message>
    <message>
        <source>The printer waits for you.</source>
        <translation>L’imprimante vous attend.</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolEngine</name>
    <message>
        <source>Asking the printer where it stands</source>
        <translation>Demande à l’imprimante où elle en est</translation>
    </message>
    <message>
        <source>The printer is back and waits</source>
        <translation>L’imprimante est revenue et attend</translation>
    </message>
    <message>
        <source>Heating up before the print goes on</source>
        <translation>Chauffe avant la suite de l’impression</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPage</name>
    <message>
        <source>Advanced protocol</source>
        <translation>Protocole avancé</translation>
    </message>
    <message>
        <source>Before you change anything here</source>
        <translation>Avant de modifier quelque chose ici</translation>
    </message>
    <message>
        <source>The values Gantry comes with work with every firmware it knows. Changes are used when the printer is connected the next time.</source>
        <translation>Les valeurs d’origine de Gantry conviennent à tous les micrologiciels qu’il connaît. Les modifications s’appliquent à la prochaine connexion de l’imprimante.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Errors of the firmware</source>
        <translation>Erreurs du micrologiciel</translation>
    </message>
    <message>
        <source>If the firmware reports an error</source>
        <translation>Si le micrologiciel signale une erreur</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Seulement l’afficher</translation>
    </message>
    <message>
        <source>Send M112 before the connection is closed because of an error</source>
        <translation>Envoyer M112 avant de fermer la connexion à cause d’une erreur</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Line numbers and checksums</source>
        <translation>Numéros de ligne et sommes de contrôle</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>While printing</source>
        <translation>Pendant l’impression</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Lines under way</source>
        <translation>Lignes en route</translation>
    </message>
    <message>
        <source>Bytes under way</source>
        <translation>Octets en route</translation>
    </message>
    <message>
        <source>Requests for the same line until the link is given up</source>
        <translation>Demandes de la même ligne jusqu’à l’abandon de la liaison</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>More than one line under way needs a firmware with room for them: a full buffer loses characters.</source>
        <translation>Plusieurs lignes en route demandent un micrologiciel qui a de la place pour elles&#x202f;: un tampon plein perd des caractères.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Dropped with a warning</source>
        <translation>Écartées avec un avertissement</translation>
    </message>
    <message>
        <source>Dropped silently</source>
        <translation>Écartées sans rien dire</translation>
    </message>
    <message>
        <source>Pause the print instead</source>
        <translation>Mettent plutôt l’impression en pause</translation>
    </message>
    <message>
        <source>Hold back tools the printer profile does not have</source>
        <translation>Retenir les outils que le profil d’imprimante n’a pas</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Ask for the position when a print is paused</source>
        <translation>Demander la position quand une impression est mise en pause</translation>
    </message>
    <message>
        <source>Ask for the position when a print is cancelled</source>
        <translation>Demander la position quand une impression est annulée</translation>
    </message>
    <message>
        <source>Break off heating with M108 when a print is cancelled</source>
        <translation>Interrompre la chauffe avec M108 quand une impression est annulée</translation>
    </message>
    <message>
        <source>Believe the progress a file states (M73)</source>
        <translation>Croire l’avancement qu’un fichier indique (M73)</translation>
    </message>
    <message>
        <source>The printer&apos;s card</source>
        <translation>La carte de l’imprimante</translation>
    </message>
    <message>
        <source>Ask for the card</source>
        <translation>Interroger la carte</translation>
    </message>
    <message>
        <source>Take the card for present without having been told</source>
        <translation>Supposer la carte présente sans que l’imprimante l’ait dit</translation>
    </message>
    <message>
        <source>Send names without their leading slash</source>
        <translation>Envoyer les noms sans leur barre oblique initiale</translation>
    </message>
    <message>
        <source>Send names in lower case</source>
        <translation>Envoyer les noms en minuscules</translation>
    </message>
    <message>
        <source>Notice a print begun at the printer&apos;s display</source>
        <translation>Remarquer une impression lancée sur l’écran de l’imprimante</translation>
    </message>
    <message>
        <source>Take “Done saving file” for an acknowledgement if none follows</source>
        <translation>Prendre «&#x202f;Done saving file&#x202f;» pour un acquittement si aucun ne suit</translation>
    </message>
    <message>
        <source>Command that cancels</source>
        <translation>Commande qui annule</translation>
    </message>
    <message>
        <source>“Not SD printing” that do not end the print yet</source>
        <translation>«&#x202f;Not SD printing&#x202f;» qui ne terminent pas encore l’impression</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Silence until a line counts as unanswered</source>
        <translation>Silence jusqu’à ce qu’une ligne compte comme sans réponse</translation>
    </message>
    <message>
        <source>The same if the firmware says when it is busy</source>
        <translation>De même si le micrologiciel dit quand il est occupé</translation>
    </message>
    <message>
        <source>First answer while the port and speed are looked for</source>
        <translation>Première réponse pendant la recherche du port et de la vitesse</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>Essais suivants</translation>
    </message>
    <message>
        <source>Attempts for each port and speed</source>
        <translation>Essais par port et vitesse</translation>
    </message>
    <message>
        <source>Unanswered lines until the printer counts as dead</source>
        <translation>Lignes sans réponse jusqu’à ce que l’imprimante compte comme muette</translation>
    </message>
    <message>
        <source>The same while printing</source>
        <translation>De même pendant l’impression</translation>
    </message>
    <message>
        <source>The same for commands that take minutes</source>
        <translation>De même pour les commandes qui durent des minutes</translation>
    </message>
    <message>
        <source>With 0 the printer is never given up.</source>
        <translation>Avec 0, l’imprimante n’est jamais abandonnée.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Ask for temperatures</source>
        <translation>Demander les températures</translation>
    </message>
    <message>
        <source>The same while a heater is on</source>
        <translation>De même quand un chauffage est allumé</translation>
    </message>
    <message>
        <source>Ask for the progress of the card</source>
        <translation>Demander l’avancement de la carte</translation>
    </message>
    <message>
        <source>Temperatures reported by the firmware</source>
        <translation>Températures signalées par le micrologiciel</translation>
    </message>
    <message>
        <source>Progress of the card reported by the firmware</source>
        <translation>Avancement de la carte signalé par le micrologiciel</translation>
    </message>
    <message>
        <source>Position reported by the firmware</source>
        <translation>Position signalée par le micrologiciel</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Ce que dit l’imprimante</translation>
    </message>
    <message>
        <source>A line of the printer that fits the expression acts on the print: %1.</source>
        <translation>Une ligne de l’imprimante qui correspond à l’expression agit sur l’impression&#x202f;: %1.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>toggle</source>
        <translation>bascule</translation>
    </message>
    <message>
        <source>An empty expression would fit every line.</source>
        <translation>Une expression vide correspondrait à chaque ligne.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>L’expression a une erreur au caractère %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The effect is one of these words: %1.</source>
        <translation>L’effet est l’un de ces mots&#x202f;: %1.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Continue an interrupted print by itself when the printer is back</source>
        <translation>Continuer d’elle-même une impression interrompue quand l’imprimante revient</translation>
    </message>
    <message>
        <source>May keep the printer busy for minutes</source>
        <translation>Peuvent occuper l’imprimante des minutes</translation>
    </message>
    <message>
        <source>Codes such as M0, separated by commas. While one of the first kind is carried out, a silent printer is not taken for a lost one.</source>
        <translation>Des codes tels que M0, séparés par des virgules. Tant qu’un code du premier genre est exécuté, une imprimante muette n’est pas tenue pour perdue.</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPreferences</name>
    <message>
        <source>The setting “%1” must lie between %2 and %3; %4 was replaced by %5.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» doit être compris entre %2 et %3&#x202f;; %4 a été remplacé par %5.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command like “M0” and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» dans le réglage «&#x202f;%2&#x202f;» n’est pas une commande comme «&#x202f;M0&#x202f;» et a été omis.</translation>
    </message>
    <message>
        <source>The setting “%1” holds more than %2 commands; the rest was left out.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» contient plus de %2 commandes&#x202f;; le reste a été omis.</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command that can be sent; it was replaced by “%3”.</source>
        <translation>«&#x202f;%1&#x202f;» dans le réglage «&#x202f;%2&#x202f;» n’est pas une commande qui puisse être envoyée&#x202f;; «&#x202f;%3&#x202f;» le remplace.</translation>
    </message>
    <message>
        <source>The expression “%1” has no effect: %2.</source>
        <translation>L’expression «&#x202f;%1&#x202f;» est sans effet&#x202f;: %2.</translation>
    </message>
    <message>
        <source>An empty expression was left out.</source>
        <translation>Une expression vide a été omise.</translation>
    </message>
    <message>
        <source>The expression “%1” is longer than %2 characters and was left out.</source>
        <translation>L’expression «&#x202f;%1&#x202f;» dépasse %2 caractères et a été omise.</translation>
    </message>
    <message>
        <source>Templates of the expression “%1” that are too many or too long were left out.</source>
        <translation>Des modèles de l’expression «&#x202f;%1&#x202f;», trop nombreux ou trop longs, ont été omis.</translation>
    </message>
    <message>
        <source>There are more than %1 expressions for the lines of the printer; the rest was left out.</source>
        <translation>Il y a plus de %1 expressions pour les lignes de l’imprimante&#x202f;; le reste a été omis.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”; its default is used.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;»&#x202f;; sa valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>The setting “%1” must be enable, disable or toggle; the trigger was left out.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» doit être enable, disable ou toggle&#x202f;; le déclencheur a été omis.</translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation>Impossible de créer un pseudo-terminal&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation>Le pseudo-terminal n’a pas de nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation>Impossible de configurer le pseudo-terminal&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation>%1 existe déjà et n’est pas un lien. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation>Impossible de créer le lien %1. Vérifiez que son dossier existe et que l’on peut y écrire.</translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation>La valeur doit être comprise entre %1 et %2 %.</translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation>%1 en pour cent, curseur</translation>
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
        <translation>%1 en pour cent</translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation>%1 Rien n’a été envoyé depuis la connexion.</translation>
    </message>
    <message>
        <source>%1 in percent, slider, value unknown</source>
        <translation>%1 en pour cent, curseur, valeur inconnue</translation>
    </message>
    <message>
        <source>%1 in percent, value unknown</source>
        <translation>%1 en pour cent, valeur inconnue</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>C&amp;lear list…</source>
        <translation>&amp;Vider la liste…</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Choisissez d’abord un fichier de la liste.</translation>
    </message>
    <message>
        <source>Forget this file; it stays where it is</source>
        <translation>Oublier ce fichier&#x202f;; il reste où il est</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Forget all files of the list; they stay where they are</source>
        <translation>Oublier tous les fichiers de la liste&#x202f;; ils restent où ils sont</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>Oublier %n fichier ouvert récemment&#x202f;?</numerusform>
            <numerusform>Oublier les %n fichiers ouverts en dernier&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>On the disk nothing is deleted.</source>
        <translation>Rien n’est supprimé sur le disque.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
</context>
<context>
    <name>gantry::RecordFile</name>
    <message>
        <source>The file %1 was written by a newer version of Gantry. It is left as it is; update Gantry to use it.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de Gantry. Il est laissé tel quel&#x202f;; mettez Gantry à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The file %1 could not be understood and starts anew. The old one was kept as %2.</source>
        <translation>Le fichier %1 était incompréhensible et repart de zéro. L’ancien a été conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Impossible de supprimer le fichier %1.</translation>
    </message>
</context>
<context>
    <name>gantry::RecoveryStore</name>
    <message>
        <source>How far the print came cannot be kept.</source>
        <translation>Impossible d’enregistrer l’avancement de l’impression.</translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation>Le fichier %1 est trop volumineux pour une session enregistrée.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportArchive</name>
    <message>
        <source>The report could not be written.</source>
        <translation>Impossible d’écrire le rapport.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: there is no such folder. Choose another one.</source>
        <translation>Impossible d’écrire le rapport dans %1&#x202f;: ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: the disk is full. Free some space or choose another folder.</source>
        <translation>Impossible d’écrire le rapport dans %1&#x202f;: le disque est plein. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: you are not allowed to write there. Choose another folder.</source>
        <translation>Impossible d’écrire le rapport dans %1&#x202f;: vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>Impossible d’écrire le rapport dans %1&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
</context>
<context>
    <name>gantry::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Logs, settings without secrets, the printer profile and what is known of the ports go into one file.</source>
        <translation>Les journaux, les réglages sans secrets, le profil d’imprimante et ce qu’on sait des ports vont dans un seul fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>Le rapport est prêt</translation>
    </message>
    <message>
        <source>It was saved as %1 (%2). Look through it before you send it to somebody.</source>
        <translation>Il a été enregistré sous %1 (%2). Parcourez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Il n’y a pas de rapport</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
</context>
<context>
    <name>gantry::ReportTask</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
</context>
<context>
    <name>gantry::ResetQuestion</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>May connecting restart “%1”?</source>
        <translation>La connexion peut-elle redémarrer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>After a restart everything is as Gantry expects it, but a print that runs from the printer&apos;s card ends, and the heaters go off. Some boards restart all the same when they are connected for the first time after the cable was plugged in.</source>
        <translation>Après un redémarrage, tout est comme Gantry s’y attend, mais une impression en cours depuis la carte de l’imprimante se termine, et les chauffages s’éteignent. Certaines cartes électroniques redémarrent quand même à la première connexion après le branchement du câble.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Ne pas redémarrer</translation>
    </message>
</context>
<context>
    <name>gantry::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Switch &amp;heaters off when nothing is done</source>
        <translation>Éteindre les &amp;chauffages quand rien n’est fait</translation>
    </message>
    <message>
        <source>Ask before a print is &amp;cancelled</source>
        <translation>Demander avant d’&amp;annuler une impression</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Forgotten heaters</source>
        <translation>Chauffages oubliés</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>How long nothing may be done while a heater is on</source>
        <translation>Durée sans activité permise quand un chauffage est allumé</translation>
    </message>
    <message>
        <source>The heaters are not watched.</source>
        <translation>Les chauffages ne sont pas surveillés.</translation>
    </message>
    <message>
        <source>The &amp;Stop button must be held for half a second</source>
        <translation>Le bouton &amp;Arrêt doit être maintenu une demi-seconde</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>The emergency stop never asks. Holding the button protects against a click that was not meant; its shortcut always stops at once.</source>
        <translation>L’arrêt d’urgence ne demande jamais de confirmation. Maintenir le bouton protège d’un clic involontaire&#x202f;; son raccourci arrête toujours aussitôt.</translation>
    </message>
    <message>
        <source>Let the &amp;nozzle cool down in a long pause</source>
        <translation>Laisser la &amp;buse refroidir pendant une longue pause</translation>
    </message>
    <message>
        <source>A countdown of one minute comes first and can be stopped. During a pause Gantry only reminds you: on a bed that is switched off the print comes loose. Many firmwares have a time-out of their own: M85 for the motors and the heaters, or HOTEND_IDLE.</source>
        <translation>Un compte à rebours d’une minute vient d’abord et peut être arrêté. Pendant une pause, Gantry ne fait que le rappeler : sur un plateau éteint, la pièce se décolle. Beaucoup de firmwares ont leur propre délai : M85 pour les moteurs et les chauffages, ou HOTEND_IDLE.</translation>
    </message>
    <message>
        <source>Paused prints</source>
        <translation>Impressions en pause</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>A hot nozzle that stands still oozes, and its filament burns. Resume heats it up to what it had and waits for it before the print goes on. The bed stays on. A print from the printer&apos;s card keeps its nozzle hot: it may be resumed at the printer, which would not wait.</source>
        <translation>Une buse chaude immobile suinte et son filament brûle. La reprise la réchauffe à la température qu’elle avait et l’attend avant de continuer l’impression. Le plateau reste allumé. Une impression depuis la carte de l’imprimante garde sa buse chaude : elle peut être reprise sur l’imprimante, qui n’attendrait pas.</translation>
    </message>
    <message>
        <source>How long the nozzle stays hot in a pause</source>
        <translation>Combien de temps la buse reste chaude pendant une pause</translation>
    </message>
    <message>
        <source>The nozzle stays hot in a pause.</source>
        <translation>La buse reste chaude pendant une pause.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message>
        <source>Sent when the printer is connected.</source>
        <translation>Envoyé quand l’imprimante est connectée.</translation>
    </message>
    <message>
        <source>Sent before the connection is closed.</source>
        <translation>Envoyé avant la fermeture de la connexion.</translation>
    </message>
    <message>
        <source>Sent before the first line of a file.</source>
        <translation>Envoyé avant la première ligne d’un fichier.</translation>
    </message>
    <message>
        <source>Sent after the last line of a file.</source>
        <translation>Envoyé après la dernière ligne d’un fichier.</translation>
    </message>
    <message>
        <source>Sent when a print has paused.</source>
        <translation>Envoyé quand une impression s’est mise en pause.</translation>
    </message>
    <message>
        <source>Sent before a paused print goes on.</source>
        <translation>Envoyé avant la reprise d’une impression en pause.</translation>
    </message>
    <message>
        <source>Sent when a print was cancelled.</source>
        <translation>Envoyé quand une impression a été annulée.</translation>
    </message>
    <message>
        <source>Sent before another tool is selected.</source>
        <translation>Envoyé avant le choix d’un autre outil.</translation>
    </message>
    <message>
        <source>Sent after another tool was selected.</source>
        <translation>Envoyé après le choix d’un autre outil.</translation>
    </message>
    <message>
        <source>Sent by a macro or another script that names it.</source>
        <translation>Envoyé par une macro ou un autre script qui le nomme.</translation>
    </message>
    <message>
        <source>After connecting</source>
        <translation>Après la connexion</translation>
    </message>
    <message>
        <source>Before disconnecting</source>
        <translation>Avant la déconnexion</translation>
    </message>
    <message>
        <source>Before a print</source>
        <translation>Avant une impression</translation>
    </message>
    <message>
        <source>After a print</source>
        <translation>Après une impression</translation>
    </message>
    <message>
        <source>After pausing</source>
        <translation>Après la mise en pause</translation>
    </message>
    <message>
        <source>Before resuming</source>
        <translation>Avant la reprise</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <translation>Après l’annulation</translation>
    </message>
    <message>
        <source>Before a tool change</source>
        <translation>Avant un changement d’outil</translation>
    </message>
    <message>
        <source>After a tool change</source>
        <translation>Après un changement d’outil</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Nouveau script</translation>
    </message>
    <message>
        <source>Add a script of your own, for macros and other scripts</source>
        <translation>Ajouter votre propre script, pour les macros et d’autres scripts</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What would be sent in the middle of a print:</source>
        <translation>Ce qui serait envoyé au milieu d’une impression&#x202f;:</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Keep this script</source>
        <translation>Conserver ce script</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This is what Gantry brings along.</source>
        <translation>C’est la version fournie par Gantry.</translation>
    </message>
    <message>
        <source>Back to what Gantry brings along</source>
        <translation>Revenir à la version fournie par Gantry</translation>
    </message>
    <message>
        <source>Delete this script</source>
        <translation>Supprimer ce script</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>Supprimer le script «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Throw away your text of “%1”?</source>
        <translation>Jeter votre texte de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name of the script</source>
        <translation>Nom du script</translation>
    </message>
    <message>
        <source>There is a script of this name already.</source>
        <translation>Il existe déjà un script de ce nom.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>Enregistrer les modifications de %n script&#x202f;?</numerusform>
            <numerusform>Enregistrer les modifications de %n scripts&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Nouvel extrait</translation>
    </message>
    <message>
        <source>Add a piece that several scripts can take in</source>
        <translation>Ajouter un morceau que plusieurs scripts peuvent inclure</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Lui donner un autre nom</translation>
    </message>
    <message>
        <source>It is taken in by: %1.</source>
        <translation>Il est inclus par : %1.</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nom de l’extrait</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nouveau nom de « %1 »</translation>
    </message>
    <message>
        <source>The old name still stands in: %1.</source>
        <translation>L’ancien nom figure encore dans : %1.</translation>
    </message>
    <message>
        <source>A piece for scripts, which take it in by {% snippet &apos;%1&apos; %}.</source>
        <translation>Un morceau pour les scripts, qui l’incluent par {% snippet &apos;%1&apos; %}.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptSet</name>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de script nommé «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptStore</name>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>Impossible de lire le script %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a script.</source>
        <translation>Le fichier %1 est trop volumineux pour un script.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file.</source>
        <translation>Le fichier %1 n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The script %1 cannot be saved: %2.</source>
        <translation>Impossible d’enregistrer le script %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The name of a script must not contain slashes.</source>
        <translation>Le nom d’un script ne doit pas contenir de barres obliques.</translation>
    </message>
    <message>
        <source>The name of a script needs at least one letter from A to Z or a digit.</source>
        <translation>Le nom d’un script doit contenir au moins une lettre de A à Z ou un chiffre.</translation>
    </message>
    <message>
        <source>There are more than %1 scripts in this folder. Only the first ones were read.</source>
        <translation>Il y a plus de %1 scripts dans ce dossier. Seuls les premiers ont été lus.</translation>
    </message>
    <message>
        <source>This script is too long.</source>
        <translation>Ce script est trop long.</translation>
    </message>
    <message>
        <source>This script contains characters that are not text.</source>
        <translation>Ce script contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>Le fichier %1 existe déjà, mais n’a pas pu être lu. Renommez-le ou supprimez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot; of yours.</source>
        <translation>Vous n’avez pas de script «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Impossible de supprimer le fichier %1.</translation>
    </message>
    <message>
        <source>There is a script of this name already. Choose another name.</source>
        <translation>Un script de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptTemplate</name>
    <message>
        <source>The script is too long.</source>
        <translation>Le script est trop long.</translation>
    </message>
    <message>
        <source>There is a mistake in the script &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Il y a une erreur dans le script «&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>No value can be given here.</source>
        <translation>Aucune valeur ne peut être donnée ici.</translation>
    </message>
    <message>
        <source>Too many values are given here; there can be: %1.</source>
        <translation>Trop de valeurs sont données ici&#x202f;; il peut y avoir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Il n’y a pas de paramètre «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>«&#x202f;%1&#x202f;» est donné deux fois.</translation>
    </message>
    <message>
        <source>A whole number is needed here, not %1.</source>
        <translation>Il faut ici un nombre entier, et non %1.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Ceci divise par zéro.</translation>
    </message>
    <message>
        <source>A negative number has no such power.</source>
        <translation>Un nombre négatif n’a pas de telle puissance.</translation>
    </message>
    <message>
        <source>This repeats too often.</source>
        <translation>Ceci se répète trop souvent.</translation>
    </message>
    <message>
        <source>This cannot be calculated with %1 and %2.</source>
        <translation>Impossible de calculer ceci avec %1 et %2.</translation>
    </message>
    <message>
        <source>Only a text can be in a text.</source>
        <translation>Seul un texte peut être dans un texte.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered; only numbers can be compared with numbers and texts with texts.</source>
        <translation>Impossible d’ordonner %1 et %2&#x202f;; seuls des nombres se comparent à des nombres et des textes à des textes.</translation>
    </message>
    <message>
        <source>%1 cannot be the key of a map.</source>
        <translation>La clé d’un dictionnaire ne peut pas être %1.</translation>
    </message>
    <message>
        <source>There is nothing to look for in %1.</source>
        <translation>Il n’y a rien à chercher dans %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be called: %1().</source>
        <translation>«&#x202f;%1&#x202f;» doit être appelé&#x202f;: %1().</translation>
    </message>
    <message>
        <source>This cannot be the key of a map.</source>
        <translation>Ceci ne peut pas être la clé d’un dictionnaire.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Ceci ne peut pas être appelé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fonction.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fonction «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>namespace takes values with names only: namespace(a=1).</source>
        <translation>namespace n’accepte que des valeurs avec des noms&#x202f;: namespace(a=1).</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; needs a value to compare with.</source>
        <translation>Le test «&#x202f;%1&#x202f;» a besoin d’une valeur de comparaison.</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Une valeur</translation>
    </message>
    <message>
        <source>This expression is too long.</source>
        <translation>Cette expression est trop longue.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a whole number, not %2.</source>
        <translation>«&#x202f;%%1&#x202f;» a besoin d’un nombre entier, et non %2.</translation>
    </message>
    <message>
        <source>This field is too wide.</source>
        <translation>Ce champ est trop large.</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a number, not %2.</source>
        <translation>«&#x202f;%%1&#x202f;» a besoin d’un nombre, et non %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that is known here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format connu ici.</translation>
    </message>
    <message>
        <source>The format has more fields than there are values.</source>
        <translation>Le format a plus de champs qu’il n’y a de valeurs.</translation>
    </message>
    <message>
        <source>The format has fewer fields than there are values.</source>
        <translation>Le format a moins de champs qu’il n’y a de valeurs.</translation>
    </message>
    <message>
        <source>This comment has no end (#}).</source>
        <translation>Ce commentaire n’a pas de fin (#}).</translation>
    </message>
    <message>
        <source>This tag has no end ({% endraw %}).</source>
        <translation>Cette balise n’a pas de fin ({% endraw %}).</translation>
    </message>
    <message>
        <source>This tag has no end (%1).</source>
        <translation>Cette balise n’a pas de fin (%1).</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>Ce texte n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>This character code cannot be read.</source>
        <translation>Ce code de caractère est illisible.</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; has no meaning here.</source>
        <translation>Le caractère «&#x202f;%1&#x202f;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing here.</source>
        <translation>«&#x202f;%1&#x202f;» ne ferme rien ici.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is expected instead of &quot;%2&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» est attendu ici au lieu de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no length.</source>
        <translation>Aucune longueur n’existe pour %1.</translation>
    </message>
    <message>
        <source>A map is needed here, not %1.</source>
        <translation>Il faut ici un dictionnaire, et non %1.</translation>
    </message>
    <message>
        <source>Only numbers, or only texts, can be sorted.</source>
        <translation>Seuls des nombres, ou seulement des textes, peuvent être triés.</translation>
    </message>
    <message>
        <source>Lists and maps cannot be told apart here.</source>
        <translation>Listes et dictionnaires ne peuvent pas être distingués ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached from a script.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas accessible depuis un script.</translation>
    </message>
    <message>
        <source>No part can be cut out of %1.</source>
        <translation>Aucune partie ne peut être découpée dans %1.</translation>
    </message>
    <message>
        <source>The step must not be zero.</source>
        <translation>Le pas ne doit pas être nul.</translation>
    </message>
    <message>
        <source>The separator must not be empty.</source>
        <translation>Le séparateur ne doit pas être vide.</translation>
    </message>
    <message>
        <source>There is nothing to take in turn.</source>
        <translation>Il n’y a rien à prendre tour à tour.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; for %2.</source>
        <translation>Il n’y a pas de fonction «&#x202f;%1&#x202f;» pour %2.</translation>
    </message>
    <message>
        <source>A value is missing here: %1.</source>
        <translation>Il manque une valeur ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>range takes one to three whole numbers.</source>
        <translation>range accepte un à trois nombres entiers.</translation>
    </message>
    <message>
        <source>This range has more than %1 items.</source>
        <translation>Cette plage a plus de %1 éléments.</translation>
    </message>
    <message>
        <source>dict takes values with names only: dict(a=1).</source>
        <translation>dict n’accepte que des valeurs avec des noms&#x202f;: dict(a=1).</translation>
    </message>
    <message>
        <source>A number is needed here, not %1.</source>
        <translation>Il faut ici un nombre, et non %1.</translation>
    </message>
    <message>
        <source>The method of rounding is common, ceil or floor.</source>
        <translation>La méthode d’arrondi est common, ceil ou floor.</translation>
    </message>
    <message>
        <source>Texts cannot be added up; use the filter join.</source>
        <translation>Des textes ne s’additionnent pas&#x202f;; utilisez le filtre join.</translation>
    </message>
    <message>
        <source>{% %1 %} is not closed: {% end%1 %} is missing.</source>
        <translation>{% %1 %} n’est pas fermé&#x202f;: {% end%1 %} manque.</translation>
    </message>
    <message>
        <source>The name of a tag</source>
        <translation>Le nom d’une balise</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but nothing is open.</source>
        <translation>{% %1 %} se trouve ici, mais rien n’est ouvert.</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but {% %2 %} is open.</source>
        <translation>{% %1 %} se trouve ici, mais {% %2 %} est ouvert.</translation>
    </message>
    <message>
        <source>The tag {% %1 %} is not known.</source>
        <translation>La balise {% %1 %} n’est pas connue.</translation>
    </message>
    <message>
        <source>Recursive loops are not supported.</source>
        <translation>Les boucles récursives ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Nothing can be assigned to &quot;%1&quot;.</source>
        <translation>Rien ne peut être affecté à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Un nom ou un nombre</translation>
    </message>
    <message>
        <source>The name of a filter</source>
        <translation>Le nom d’un filtre</translation>
    </message>
    <message>
        <source>There is no filter named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de filtre nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The name of a test</source>
        <translation>Le nom d’un test</translation>
    </message>
    <message>
        <source>There is no test named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de test nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Tests cannot follow each other; use &quot;and&quot;.</source>
        <translation>Des tests ne peuvent pas se suivre&#x202f;; utilisez «&#x202f;and&#x202f;».</translation>
    </message>
    <message>
        <source>Values without a name come before those with one.</source>
        <translation>Les valeurs sans nom précèdent celles qui en ont un.</translation>
    </message>
    <message>
        <source>The name of a script is needed here, not %1.</source>
        <translation>Il faut ici le nom d’un script, et non %1.</translation>
    </message>
    <message>
        <source>There is no snippet named &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’extrait nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de script nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Scripts include each other more than %1 levels deep.</source>
        <translation>Les scripts s’incluent les uns les autres sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 values.</source>
        <translation>Il y a %1 noms pour %2 valeurs.</translation>
    </message>
    <message>
        <source>Only the members of a namespace can be changed: {% set %1 = namespace() %}.</source>
        <translation>Seuls les membres d’un espace de noms peuvent être modifiés&#x202f;: {% set %1 = namespace() %}.</translation>
    </message>
    <message>
        <source>The script takes too long or produces too much. Check its loops.</source>
        <translation>Le script dure trop longtemps ou produit trop. Vérifiez ses boucles.</translation>
    </message>
    <message>
        <source>The script is nested too deeply.</source>
        <translation>Le script est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>This text becomes longer than %1 characters.</source>
        <translation>Ce texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Des listes sont imbriquées trop profondément ici.</translation>
    </message>
    <message>
        <source>This value is undefined.</source>
        <translation>Cette valeur n’est pas définie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas défini.</translation>
    </message>
    <message>
        <source>The result is too large for a number.</source>
        <translation>Le résultat est trop grand pour un nombre.</translation>
    </message>
    <message>
        <source>A range or a view of a map cannot be printed. Use a loop, or the filters list and join.</source>
        <translation>Une plage ou une vue d’un dictionnaire ne peut pas être affichée. Utilisez une boucle, ou les filtres list et join.</translation>
    </message>
    <message>
        <source>This cannot be printed; name one of its members.</source>
        <translation>Ceci ne peut pas être affiché&#x202f;; indiquez l’un de ses membres.</translation>
    </message>
    <message>
        <source>There is nothing to walk through in %1.</source>
        <translation>Il n’y a rien à parcourir dans %1.</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>une valeur non définie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>un espace de noms</translation>
    </message>
    <message>
        <source>the variable &quot;loop&quot;</source>
        <translation>la variable «&#x202f;loop&#x202f;»</translation>
    </message>
    <message>
        <source>The values of a format are given without names.</source>
        <translation>Les valeurs d’un format sont données sans noms.</translation>
    </message>
    <message>
        <source>The filter replace needs what to replace, and by what.</source>
        <translation>Le filtre replace a besoin de savoir quoi remplacer, et par quoi.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the end of the script</source>
        <translation>la fin du script</translation>
    </message>
    <message>
        <source>The script is nested too deeply here.</source>
        <translation>Le script est imbriqué trop profondément ici.</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>Attendu ici&#x202f;: %1, et non %2.</translation>
    </message>
    <message>
        <source>There is a mistake in the snippet &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>Il y a une erreur dans l’extrait «&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>gantry::SdCardController</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>L’imprimante ne signale aucune carte mémoire. Insérez-en une, puis initialisez-la.</translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it first.</source>
        <translation>L’imprimante n’est pas connectée. Connectez-la d’abord.</translation>
    </message>
    <message>
        <source>The card cannot be used by hand while a job is active. Wait for its end, or cancel it.</source>
        <translation>La carte ne peut pas être utilisée à la main pendant une impression. Attendez sa fin ou annulez-la.</translation>
    </message>
    <message>
        <source>There is no file “%1” on the printer&apos;s card.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;» sur la carte de l’imprimante.</translation>
    </message>
</context>
<context>
    <name>gantry::SdCommand</name>
    <message>
        <source>The printer reports no memory card. Put one in and try again.</source>
        <translation>L’imprimante ne signale aucune carte mémoire. Insérez-en une et réessayez.</translation>
    </message>
    <message>
        <source>The files on the printer&apos;s memory card. ls lists them, print prints one to its end, upload copies a file to the card, rm deletes one.</source>
        <translation>Les fichiers de la carte mémoire de l’imprimante. ls les énumère, print en imprime un jusqu’au bout, upload copie un fichier sur la carte, rm en supprime un.</translation>
    </message>
    <message>
        <source>ls: print the list as JSON.</source>
        <translation>ls&#x202f;: afficher la liste en JSON.</translation>
    </message>
    <message>
        <source>upload: the name on the card; without it, made of the file&apos;s.</source>
        <translation>upload&#x202f;: le nom sur la carte&#x202f;; sans lui, il est formé d’après celui du fichier.</translation>
    </message>
    <message>
        <source>Write sd ls, sd print NAME, sd upload FILE or sd rm NAME.</source>
        <translation>Écrivez sd ls, sd print NOM, sd upload FICHIER ou sd rm NOM.</translation>
    </message>
    <message>
        <source>There is no file %1 on the printer&apos;s card.</source>
        <translation>Il n’y a pas de fichier %1 sur la carte de l’imprimante.</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>L’impression est terminée.</translation>
    </message>
    <message>
        <source>The file is on the card.</source>
        <translation>Le fichier est sur la carte.</translation>
    </message>
    <message>
        <source>The printer did not delete the file %1.</source>
        <translation>L’imprimante n’a pas supprimé le fichier %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>Interrompu avant que l’imprimante ait terminé.</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>Annulation. Appuyez de nouveau sur Ctrl+C pour fermer aussitôt la connexion.</translation>
    </message>
    <message>
        <source>The printer does not tell which files are on its memory card.</source>
        <translation>L’imprimante ne dit pas quels fichiers sont sur sa carte mémoire.</translation>
    </message>
</context>
<context>
    <name>gantry::SdNames</name>
    <message>
        <source>The card holds too many files whose names begin like “%1”. Rename the file, or delete some of them.</source>
        <translation>La carte contient trop de fichiers dont le nom commence comme «&#x202f;%1&#x202f;». Renommez le fichier, ou supprimez-en quelques-uns.</translation>
    </message>
    <message>
        <source>“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier G-code. Son nom doit se terminer par .gcode, .gco ou .g.</translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation>Envoie des lignes de G-code à une imprimante et affiche ses réponses, jusqu’à l’acquittement de la dernière ligne.</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>Abandonner après ce nombre de secondes&#x202f;; sans lui, jamais.</translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation>Il n’y a pas de ligne à envoyer.</translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation>Les lignes qui commencent par @ ne sont pas pour l’imprimante.</translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation>Interrompu avant l’acquittement de la dernière ligne.</translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation>La dernière ligne n’a pas été acquittée dans le temps donné.</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation>Imprimante virtuelle</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>Un périphérique absent de la liste, ou une imprimante derrière un pont réseau&#x202f;: son nom d’hôte et son numéro de port.</translation>
    </message>
    <message>
        <source>%1 – in use (%2)</source>
        <translation>%1 – utilisé (%2)</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Autre port…</translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation>Vous n’avez pas le droit d’utiliser le port %1. Demandez-en l’accès à l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation>Vous n’avez pas encore le droit d’utiliser le port %1&#x202f;: vous avez été ajouté au groupe «&#x202f;%2&#x202f;» après l’ouverture de votre session. Fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser le port %1&#x202f;: il appartient au groupe «&#x202f;%2&#x202f;». Exécutez sudo usermod -aG %2 &quot;$USER&quot; dans un terminal, puis fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation>Le port %1 est utilisé par un autre programme. Déconnectez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation>Le port %1 est déjà utilisé par ce programme. Déconnectez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation>Le port %1 est utilisé par le processus %2. Déconnectez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation>Le port %1 est utilisé par %2 (processus %3). Déconnectez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation>Aucun port n’a été choisi.</translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation>Il n’y a pas de port %1. Vérifiez le câble, et si l’imprimante est allumée.</translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation>%1 n’est pas un port série.</translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation>Le port %1 a disparu. Vérifiez le câble et l’alimentation de l’imprimante.</translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation>Le port %1 a échoué.</translation>
    </message>
    <message>
        <source>The port %1 failed: %2.</source>
        <translation>Le port %1 a échoué : %2.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another speed.</source>
        <translation>Le port %1 ne prend pas en charge %2 bauds. Choisissez une autre vitesse.</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.</source>
        <translation>Le port %1 ne prend pas en charge %2 bauds : il utiliserait %3 bauds. Choisissez une autre vitesse.</translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation>La ligne %1 du fichier de session n’est pas de la forme «&#x202f;secondes &gt; texte&#x202f;» ou «&#x202f;secondes &lt; texte&#x202f;».</translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation>Le fichier de session ne contient aucune conversation enregistrée.</translation>
    </message>
</context>
<context>
    <name>gantry::SetAside</name>
    <message>
        <source>The file %1 cannot be read, and it cannot be renamed either.</source>
        <translation>Le fichier %1 ne peut être ni lu ni renommé.</translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation>Impossible de lire les réglages de %1. Gantry utilise ses valeurs par défaut&#x202f;; les changements ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation>Les réglages n’ont pas pu être lus et repartent de zéro. L’ancien fichier a été conservé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>gantry::SettingsDialog</name>
    <message>
        <source>No setting fits these words.</source>
        <translation>Aucun réglage ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Buttons of your own in the panel Macros: lines of G-code or a script, with values that are asked for. Each can have a shortcut, too.</source>
        <translation>Vos propres boutons dans le panneau Macros&#x202f;: des lignes de G-code ou un script, avec des valeurs demandées. Chacun peut aussi avoir un raccourci.</translation>
    </message>
    <message>
        <source>Edit the macros…</source>
        <translation>Modifier les macros…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>G-code that is sent at certain moments: on connecting, before and after a print, when it is paused, resumed or cancelled, and around a change of the tool.</source>
        <translation>G-code envoyé à certains moments&#x202f;: à la connexion, avant et après une impression, quand elle est mise en pause, reprise ou annulée, et autour d’un changement d’outil.</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>Modifier les scripts…</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>gantry::Shortcuts</name>
    <message>
        <source>The entry “%1” is no list of shortcuts.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» n’est pas une liste de raccourcis.</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut of “%2”. %3</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un raccourci de «&#x202f;%2&#x202f;». %3</translation>
    </message>
    <message>
        <source>These are no keys.</source>
        <translation>Ce ne sont pas des touches.</translation>
    </message>
    <message>
        <source>This key is needed to use the window itself. Add Ctrl or Alt.</source>
        <translation>Cette touche sert à utiliser la fenêtre elle-même. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Add Ctrl or Shift.</source>
        <translation>Alt avec une lettre ouvre les menus. Ajoutez Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>This is no file of shortcuts that Gantry has exported.</source>
        <translation>Ce n’est pas un fichier de raccourcis exporté par Gantry.</translation>
    </message>
    <message>
        <source>These shortcuts were exported by a newer version of Gantry.</source>
        <translation>Ces raccourcis ont été exportés par une version plus récente de Gantry.</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Rechercher une action ou des touches</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>A single letter works while no text is being typed.</source>
        <translation>Une lettre seule fonctionne tant qu’aucun texte n’est saisi.</translation>
    </message>
    <message>
        <source>Keys for the selected action</source>
        <translation>Touches pour l’action choisie</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Back to the shortcuts Gantry comes with</source>
        <translation>Revenir aux raccourcis d’origine de Gantry</translation>
    </message>
    <message>
        <source>No shortcut was changed.</source>
        <translation>Aucun raccourci n’a été modifié.</translation>
    </message>
    <message>
        <source>Press the keys this action is to have</source>
        <translation>Appuyez sur les touches que cette action doit avoir</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Choisissez d’abord une action.</translation>
    </message>
    <message>
        <source>Press keys in the field first.</source>
        <translation>Appuyez d’abord sur des touches dans le champ.</translation>
    </message>
    <message>
        <source>Take the shortcut away from this action</source>
        <translation>Retirer le raccourci de cette action</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Cette action n’a pas de raccourci.</translation>
    </message>
    <message>
        <source>Back to the shortcut Gantry comes with</source>
        <translation>Revenir au raccourci d’origine de Gantry</translation>
    </message>
    <message>
        <source>This shortcut was not changed.</source>
        <translation>Ce raccourci n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Give these keys to the selected action</source>
        <translation>Donner ces touches à l’action choisie</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you take it over.</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;», qui le perd si vous le reprenez.</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exporter les raccourcis</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importer des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Raccourcis (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The shortcuts you changed were exported.</source>
        <translation>Les raccourcis que vous avez modifiés ont été exportés.</translation>
    </message>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>Les raccourcis ont été importés. %n d’entre eux appartient à une action que cette version n’a pas.</numerusform>
            <numerusform>Les raccourcis ont été importés. %n d’entre eux appartiennent à des actions que cette version n’a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shortcuts were imported.</source>
        <translation>Les raccourcis ont été importés.</translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation>L’imprimante virtuelle a été débranchée. Reconnectez-vous pour la rebrancher.</translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation>%1&#x202f;; la ligne montre les 2 dernières minutes.</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>gantry::StartRequest</name>
    <message>
        <source>Another start of Gantry has asked for something that cannot be read.</source>
        <translation>Un autre démarrage de Gantry a demandé quelque chose d’illisible.</translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The printer has halted</source>
        <translation>L’imprimante s’est arrêtée</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Connexion fermée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>Connexion impossible</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation>Vous attend à l’imprimante</translation>
    </message>
    <message>
        <source>Copying to the card</source>
        <translation>Copie sur la carte</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Terminé en %1.</translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation>Annulé à %1 après %2.</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Échec à %1.</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation>Échec à %1. %2</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>En attente du disque</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>attend l’imprimante</translation>
    </message>
    <message>
        <source>asking the printer where it stands</source>
        <translation>demande à l’imprimante où elle en est</translation>
    </message>
    <message>
        <source>the printer is back</source>
        <translation>l’imprimante est revenue</translation>
    </message>
    <message>
        <source>heating up before it goes on</source>
        <translation>chauffe avant de continuer</translation>
    </message>
    <message>
        <source>The printer is back and stands where it was left: the print can go on.</source>
        <translation>L’imprimante est revenue et se trouve là où elle a été laissée&#x202f;: l’impression peut continuer.</translation>
    </message>
    <message>
        <source>It has cooled down meanwhile and is heated up first. What has cooled may have come off the bed.</source>
        <translation>Elle a refroidi entre-temps et chauffe d’abord. Ce qui a refroidi s’est peut-être décollé du plateau.</translation>
    </message>
    <message>
        <source>It stood still for so long that its motors may have switched off: look whether the nozzle is still where it was.</source>
        <translation>Elle est restée immobile si longtemps que ses moteurs se sont peut-être coupés&#x202f;: regardez si la buse est toujours au même endroit.</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffe</translation>
    </message>
    <message>
        <source>%1 The print waits at line %2 of its file. Leave the printer switched on: when it is back, Gantry asks it where it stands, and the print can go on. Its heaters stay as they are meanwhile.</source>
        <translation>%1 L’impression attend à la ligne %2 de son fichier. Laissez l’imprimante allumée&#x202f;: quand elle revient, Gantry lui demande où elle en est, et l’impression peut continuer. Ses chauffages restent tels quels entre-temps.</translation>
    </message>
    <message>
        <source>Something is at the printer&apos;s port again. Gantry asks whether it is the printer as it was left.</source>
        <translation>Il y a de nouveau quelque chose sur le port de l’imprimante. Gantry demande si c’est l’imprimante telle qu’elle a été laissée.</translation>
    </message>
    <message>
        <source>The printer heats up. The print goes on as soon as it is hot.</source>
        <translation>L’imprimante chauffe. L’impression continue dès qu’elle est chaude.</translation>
    </message>
    <message>
        <source>Interrupted at %1, line %2.</source>
        <translation>Interrompue à %1, ligne %2.</translation>
    </message>
    <message>
        <source>nozzle cooled; Resume heats it again</source>
        <translation>buse refroidie ; Reprendre la réchauffe</translation>
    </message>
</context>
<context>
    <name>gantry::StatusCommands</name>
    <message>
        <source>Connects to a printer and prints what is known of it once it has reported its temperatures.</source>
        <translation>Se connecte à une imprimante et affiche ce qu’on en sait dès qu’elle a signalé ses températures.</translation>
    </message>
    <message>
        <source>Print the documented data as JSON.</source>
        <translation>Afficher en JSON les données documentées.</translation>
    </message>
    <message>
        <source>Lists the printer profiles.</source>
        <translation>Énumère les profils d’imprimante.</translation>
    </message>
    <message>
        <source>Print them in full as JSON.</source>
        <translation>Les afficher en entier en JSON.</translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation>Position de l’outil</translation>
    </message>
    <message>
        <source>Quality of the link</source>
        <translation>Qualité de la liaison</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>Micrologiciel de l’imprimante</translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation>Les touches déplacent l’imprimante · Échap arrête</translation>
    </message>
    <message>
        <source>keeps the computer awake</source>
        <translation>garde l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Imprimante&#x202f;: %1</translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation>liaison&#x202f;: %1 lignes/s · %2</translation>
    </message>
    <message>
        <source>What happened, with times, and what came while you were away. Click to see the list.</source>
        <translation>Ce qui s’est passé, avec l’heure, et ce qui est arrivé pendant votre absence. Cliquez pour voir la liste.</translation>
    </message>
    <message>
        <source>messages (%1)</source>
        <translation>messages (%1)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>Messages, %n nouveau</numerusform>
            <numerusform>Messages, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, none new</source>
        <translation>Messages, aucun nouveau</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.</source>
        <translation>%1 lignes envoyées, %2 renvoyées (%3 %), %4 acquittements perdus, attente la plus longue %5.</translation>
    </message>
    <message>
        <source>On the way: %1 of at most %2 lines, %3 bytes.</source>
        <translation>En route&#x202f;: %1 lignes sur au plus %2, %3 octets.</translation>
    </message>
    <message>
        <source>A line is acknowledged after %1 ms, 99 of 100 within %2 ms.</source>
        <translation>Une ligne est acquittée après %1 ms, 99 sur 100 en moins de %2 ms.</translation>
    </message>
    <message>
        <source>The printer has room for %1 more moves and %2 more lines.</source>
        <translation>L’imprimante a encore de la place pour %1 déplacements et %2 lignes.</translation>
    </message>
    <message>
        <source>Click to see the lines.</source>
        <translation>Cliquez pour voir les lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>%Ln renvoi</numerusform>
            <numerusform>%Ln renvois</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis. Click to see the Jog panel.</source>
        <translation>Où se trouve l’outil, en mm, tel que l’imprimante l’a signalé ou d’après ce qui a été envoyé. Un tiret signifie inconnu&#x202f;: prenez l’origine de l’axe. Cliquez pour voir le panneau Déplacement manuel.</translation>
    </message>
    <message>
        <source>The arrow keys move the printer. Click to stop that.</source>
        <translation>Les touches fléchées déplacent l’imprimante. Cliquez pour arrêter cela.</translation>
    </message>
    <message>
        <source>What the printer shows on its display. Click to see the lines.</source>
        <translation>Ce que l’imprimante montre sur son écran. Cliquez pour voir les lignes.</translation>
    </message>
    <message>
        <source>What the printer shows on its display</source>
        <translation>Ce que l’imprimante montre sur son écran</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while the print needs it. The screen may. Click to see what is done about heaters.</source>
        <translation>L’ordinateur ne se met pas en veille tant que l’impression en a besoin. L’écran peut s’éteindre. Cliquez pour voir ce qui est fait des chauffages.</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while a heater is on. The screen may. Click to see what is done about heaters.</source>
        <translation>L’ordinateur ne se met pas en veille tant qu’un chauffage est allumé. L’écran peut s’éteindre. Cliquez pour voir ce qui est fait des chauffages.</translation>
    </message>
</context>
<context>
    <name>gantry::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>There is no room for more rows.</source>
        <translation>Il n’y a pas de place pour d’autres lignes.</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Retirer la ligne choisie</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation>Envoyé&#x202f;; l’imprimante ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation>Saisissez une température en °C, ou Arrêt.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here. If the printer can take more, change its profile.</source>
        <translation>Le profil d’imprimante autorise ici au plus %1. Si l’imprimante supporte davantage, modifiez son profil.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation>Impossible d’utiliser le port réseau %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation>%1 n’est pas une adresse réseau. Écrivez-la sous la forme hôte:port, par exemple 192.168.1.20:23.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation>La connexion à %1 a été perdue. Vérifiez le réseau et l’alimentation de l’imprimante.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation>%1 refuse la connexion. Vérifiez le numéro de port, et si un autre programme est connecté à l’imprimante.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, and whether the printer is switched on.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse et si l’imprimante est allumée.</translation>
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
        <translation>Les températures apparaissent ici dès qu’une imprimante les signale.</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Courbes de température</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation>Afficher les derniers %1 et suivre</translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation>Afficher tout depuis la connexion et suivre</translation>
    </message>
    <message>
        <source>Following now</source>
        <translation>Suivi en direct</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Suivre en direct</translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation>Revenir à la dernière mesure (double clic dans les courbes)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation>Ce qui est affiché, en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Tout, en CSV…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Image, en PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation>Il n’y a pas encore de températures.</translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation>Enregistrer les températures sous forme de tableau ou d’image</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>Afficher ou masquer la courbe de %1</translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation>Tirets&#x202f;: cible</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>températures %1</translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation>Exporter les températures</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>Le fichier est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Cancel export (%1)</source>
        <translation>Annuler l’export (%1)</translation>
    </message>
    <message>
        <source>The file before is still being written.</source>
        <translation>Le fichier précédent est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Follow the newest temperatures</source>
        <translation>Suivre les dernières températures</translation>
    </message>
    <message>
        <source>Export the temperatures shown…</source>
        <translation>Exporter les températures affichées…</translation>
    </message>
    <message>
        <source>Export all temperatures…</source>
        <translation>Exporter toutes les températures…</translation>
    </message>
    <message>
        <source>Export a picture of the chart…</source>
        <translation>Exporter une image des courbes…</translation>
    </message>
    <message>
        <source>Show all temperatures</source>
        <translation>Afficher toutes les températures</translation>
    </message>
    <message>
        <source>Show the last %1 of temperatures</source>
        <translation>Afficher les températures depuis %1</translation>
    </message>
    <message>
        <source>The chart follows the newest reading.</source>
        <translation>Les courbes suivent la dernière mesure.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalFilterBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation>Rapports de température</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation>Acquittements seuls</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation>Messages «&#x202f;busy&#x202f;» et «&#x202f;wait&#x202f;»</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation>Rapports de position</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>Carte SD</translation>
    </message>
    <message>
        <source>Progress of a print from the SD card</source>
        <translation>Avancement d’une impression depuis la carte SD</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation>Les questions régulières de Gantry lui-même</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1&#x202f;: affiché tant que ce bouton est enfoncé. Rien n’est perdu quand il ne l’est pas.</translation>
    </message>
    <message>
        <source>Own filters: hide lines that fit an expression</source>
        <translation>Filtres personnels&#x202f;: masquer les lignes qui correspondent à une expression</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Filtres personnels</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Modifier les filtres…</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>Filtres personnels</translation>
    </message>
    <message>
        <source>Lines that fit an expression are hidden while it is switched on, here or with the filter button of the terminal. Nothing is lost: switched off, they are back. Expressions are Perl&apos;s: ^ is the beginning of a line, .* anything.</source>
        <translation>Les lignes qui correspondent à une expression sont masquées tant qu’elle est activée, ici ou avec le bouton de filtre du terminal. Rien n’est perdu&#x202f;: une fois l’expression désactivée, elles reviennent. Les expressions sont celles de Perl&#x202f;: ^ est le début d’une ligne, .* n’importe quoi.</translation>
    </message>
    <message>
        <source>A line of the terminal</source>
        <translation>Une ligne du terminal</translation>
    </message>
    <message>
        <source>A line to try the filters with</source>
        <translation>Une ligne pour essayer les filtres</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>This line fits “%1”.</source>
        <translation>Cette ligne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No filter fits this line.</source>
        <translation>Aucun filtre ne correspond à cette ligne.</translation>
    </message>
    <message>
        <source>An empty expression would hide every line.</source>
        <translation>Une expression vide masquerait chaque ligne.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>L’expression est trop longue.</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>L’expression a une erreur au caractère %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>&amp;Write everything that is said to a file</source>
        <translation>É&amp;crire dans un fichier tout ce qui est dit</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Log of the conversation</source>
        <translation>Journal de la conversation</translation>
    </message>
    <message>
        <source>&amp;Size of a file</source>
        <translation>&amp;Taille d’un fichier</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>Quand un fichier est plein, le suivant commence&#x202f;; %n seul est conservé, le plus récent. Il se trouve dans %1. Ce qui est masqué dans le terminal est écrit aussi.</numerusform>
            <numerusform>Quand un fichier est plein, le suivant commence&#x202f;; les %n plus récents sont conservés. Ils se trouvent dans %1. Ce qui est masqué dans le terminal est écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large a file may become</source>
        <translation>Taille maximale d’un fichier</translation>
    </message>
    <message>
        <source>The conversation is not written.</source>
        <translation>La conversation n’est pas écrite.</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>Aucun programme n’affiche de dossiers ici. Les journaux se trouvent dans %1.</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation>Copier tel que reçu</translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation>Acquitter à la place de l’imprimante</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>Afficher l’heure de chaque ligne, à la milliseconde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation>G-code, par exemple M115</translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation>Commande pour l’imprimante</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation>Entrée envoie&#x202f;; Haut et Bas rappellent les commandes précédentes. Les codes sont envoyés en majuscules, comme la plupart des micrologiciels les veulent&#x202f;; textes et noms de fichiers restent tels que saisis.</translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation>Envoyer la commande (Entrée)</translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation>Continuer comme si l’imprimante avait répondu ok. Pour une imprimante qui attend parce qu’un ok s’est perdu.</translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation>Toutes les lignes sont masquées jusqu’ici. Choisissez ci-dessus ce qui est affiché.</translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation>Rien n’a été dit depuis que le terminal a été effacé.</translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation>Connectez-vous à une imprimante pour voir ce qu’elle et Gantry se disent.</translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation>Envoyer les lignes collées</translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>Envoyer %n ligne collée à l’imprimante&#x202f;?</numerusform>
            <numerusform>Envoyer %n lignes collées à l’imprimante&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation>Elles sont exécutées l’une après l’autre, dans cet ordre.</translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation>Les lignes seules, sans heure ni direction.</translation>
    </message>
    <message>
        <source>Clear the terminal</source>
        <translation>Effacer le terminal</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>Rechercher dans le terminal</translation>
    </message>
    <message>
        <source>Show times in the terminal</source>
        <translation>Afficher les heures dans le terminal</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation>Conversation avec l’imprimante</translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation>Aller à la dernière ligne et y rester (Fin)</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Dernière ligne</translation>
    </message>
</context>
<context>
    <name>gantry::UserStores</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>Le profil d’imprimante à utiliser&#x202f;; sans lui, celui par défaut.</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>Il n’y a pas de profil d’imprimante %1.</translation>
    </message>
    <message>
        <source>The profile %1 wants to be asked whether connecting may restart the printer. Say so with --reset yes or --reset no.</source>
        <translation>Le profil %1 veut qu’on lui dise si la connexion peut redémarrer l’imprimante. Dites-le avec --reset yes ou --reset no.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation>Être un périphérique série&#x202f;: un pseudo-terminal avec un lien vers lui à PATH. Sans --pty ni --tcp, il n’y a pas de lien.</translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation>Écouter plutôt sur un port réseau de cet ordinateur&#x202f;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation>Combien de fois plus vite qu’en temps réel elle se déplace et chauffe&#x202f;: 1 comme une vraie machine, 0 aussi vite que possible.</translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation>Ce qui va mal sur la ligne&#x202f;; voir ci-dessus.</translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation>Écrire dans FILE chaque commande exécutée, une par ligne.</translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation>Nombre d’extrudeuses.</translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation>Pas de plateau chauffant.</translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation>Une enceinte chauffée.</translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation>Répondre «&#x202f;ok N12 P15 B3&#x202f;».</translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation>Envoyer «&#x202f;wait&#x202f;» à chaque seconde d’inactivité.</translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation>M112, M108 et M410 attendent dans la file, et il n’y a pas de questions.</translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation>Pas de rapports automatiques de température (M155).</translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation>Pas de messages «&#x202f;busy&#x202f;».</translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation>Octets du tampon de réception&#x202f;; ce qui arrive quand il est plein est perdu.</translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation>on ou off&#x202f;: si la carte électronique redémarre quand un programme ouvre le périphérique.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation>--speed attend un nombre de 0 à %1, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation>Fait tourner une imprimante virtuelle sur laquelle d’autres programmes peuvent imprimer. Sa première ligne de sortie dit ce qu’ils ouvrent&#x202f;: &quot;listening on /dev/pts/5&quot;. Se termine avec Ctrl+C.

Pannes, séparées par des virgules&#x202f;; P est une probabilité par ligne, par exemple corrupt=1%,lose-ok=0.5%,seed=7&#x202f;:
%1</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Expliquer cette commande.</translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation>Utilisation&#x202f;: gantry-cli virtual-printer [options]</translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation>L’argument «&#x202f;%1&#x202f;» n’est pas compris.</translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation>--reset-on-open attend on ou off, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation>--pty et --tcp s’excluent. Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation>Ce système n’a pas de pseudo-terminaux. Utilisez --tcp PORT et connectez-vous à tcp://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation>L’imprimante virtuelle a été débranchée, comme --faults le demandait.</translation>
    </message>
    <message>
        <source>Pull the cable once, after N commands, and plug it in again. Whether the print can go on depends on --reset-on-open.</source>
        <translation>Débrancher le câble une fois, après N commandes, puis le rebrancher. La suite de l’impression dépend de --reset-on-open.</translation>
    </message>
    <message>
        <source>How many seconds the cable is out then.</source>
        <translation>Combien de secondes le câble reste alors débranché.</translation>
    </message>
    <message>
        <source>--unplug-after needs a port that stays the same. Name one with --tcp.</source>
        <translation>--unplug-after a besoin d’un port qui reste le même. Donnez-en un avec --tcp.</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation>un octet d’une ligne vers l’imprimante est abîmé</translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation>une ligne vers l’imprimante est perdue</translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation>une ligne vers l’imprimante arrive deux fois</translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation>un octet d’une réponse est abîmé</translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation>une réponse quelconque est perdue</translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation>un ok est perdu</translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation>un ok arrive deux fois</translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation>une réponse arrive en retard</translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation>le retard, en millisecondes (300)</translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation>la carte électronique redémarre après ce nombre de commandes</translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation>plus de réponse après ce nombre de commandes</translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation>emballement thermique après ce nombre de commandes</translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation>le périphérique disparaît après ce nombre de commandes</translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation>le même nombre redonne les mêmes pannes (1)</translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation>La panne «&#x202f;%1&#x202f;» n’est pas connue. Sont connues&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une probabilité pour la panne «&#x202f;%2&#x202f;». Donnez un pourcentage de 0% à 100%, par exemple 1%.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier pour la panne «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>gantry::VolumeView</name>
    <message>
        <source>Drawing of the bed</source>
        <translation>Dessin du plateau</translation>
    </message>
    <message>
        <source>%1 wide, %2 deep, %3 high</source>
        <translation>%1 de large, %2 de profondeur, %3 de haut</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 de haut</translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation>Essayer l’imprimante &amp;virtuelle</translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation>Prendre l’&amp;origine de tous les axes</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation>&amp;Annuler l’impression…</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Température</translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation>T&amp;erminal</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation>Afficher les &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>À &amp;propos de Gantry</translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation>Choisir un fichier G-code à imprimer</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation>Oublier le fichier choisi</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation>Se connecter au port choisi</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation>Se connecter à une imprimante simulée&#x202f;: tout essayer sans machine</translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation>Prendre l’origine de X, Y et Z</translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation>Couper les moteurs&#x202f;: les axes peuvent être déplacés à la main</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>Éteindre tous les chauffages</translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation>Arrêt d’urgence&#x202f;: l’imprimante s’arrête aussitôt et doit être réinitialisée</translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation>Imprimer le fichier choisi</translation>
    </message>
    <message>
        <source>End this print</source>
        <translation>Terminer cette impression</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Continuer l’impression</translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation>Mettre l’impression en pause</translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation>Ouvrir un fichier G-code</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation>Annuler l’impression de %1&#x202f;?</translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation>Une impression annulée ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Continuer l’impression</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>Enregistrer un &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Scripts…</source>
        <translation>&amp;Scripts…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;New printer window</source>
        <translation>&amp;Nouvelle fenêtre d’imprimante</translation>
    </message>
    <message>
        <source>Another window, for another printer</source>
        <translation>Une autre fenêtre, pour une autre imprimante</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>&amp;Go on printing</source>
        <translation>Con&amp;tinuer l’impression</translation>
    </message>
    <message>
        <source>G-code files (%1)</source>
        <translation>Fichiers G-code (%1)</translation>
    </message>
    <message>
        <source>&amp;Restart the print…</source>
        <translation>&amp;Recommencer l’impression…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Recommencer…</translation>
    </message>
    <message>
        <source>Print this file again from its beginning</source>
        <translation>Imprimer de nouveau ce fichier depuis le début</translation>
    </message>
    <message>
        <source>Heat the nozzle up again, then go on printing</source>
        <translation>Réchauffer la buse, puis continuer l’impression</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>Pro&amp;fils…</translation>
    </message>
    <message>
        <source>Motors o&amp;ff</source>
        <translation>Couper les &amp;moteurs</translation>
    </message>
    <message>
        <source>Coo&amp;l down</source>
        <translation>&amp;Refroidir</translation>
    </message>
    <message>
        <source>&amp;Emergency stop</source>
        <translation>Arrêt d’&amp;urgence</translation>
    </message>
    <message>
        <source>Connection &amp;doctor</source>
        <translation>&amp;Docteur de connexion</translation>
    </message>
</context>
<context>
    <name>gantry::Workspace</name>
    <message>
        <source>Panel %1</source>
        <translation>Panneau %1</translation>
    </message>
    <message>
        <source>Move or hide this panel</source>
        <translation>Déplacer ou masquer ce panneau</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Back to the tabs</source>
        <translation>Revenir aux onglets</translation>
    </message>
    <message>
        <source>Hide (menu View shows it again)</source>
        <translation>Masquer (le menu Affichage le montre de nouveau)</translation>
    </message>
    <message>
        <source>%1 as a panel of its own</source>
        <translation>%1 comme panneau à part</translation>
    </message>
    <message>
        <source>Show %1 beside the other tabs</source>
        <translation>Afficher %1 à côté des autres onglets</translation>
    </message>
    <message>
        <source>The last tab stays in the middle.</source>
        <translation>Le dernier onglet reste au milieu.</translation>
    </message>
</context>
</TS>
