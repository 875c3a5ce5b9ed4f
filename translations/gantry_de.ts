<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude (%1 °C, needs %2 °C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave, its heaters stay as they are. Use Cool down first to switch them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose Automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::DisplayCheck</name>
    <message>
        <source>There is no display here, so the window cannot open. gantry-cli does the same work without one: try gantry-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Format</name>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>week day, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::GcodeLineScanner</name>
    <message>
        <source>The file is not G-code text: line %1 holds binary data. Export the model as plain G-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::HeaterRow</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JogPad</name>
    <message>
        <source>X−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move X to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog with keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not homed: moves are not limited to the bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of %1 (%2 while the keys are armed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: home it before you start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has halted and reports: &quot;%1&quot;. Find the cause, then reset the printer and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports an error during the job: &quot;%1&quot;. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a command for the host in a file. It is not sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>Other port or address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that wait to be read under the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again, %3 acknowledgements lost, longest wait %4. Click to see the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, and whether the printer is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TemperatureChart</name>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures appear here once a printer is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TemperaturePanel</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TerminalModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motors off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ool down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency &amp;stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g *.nc *.gc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
