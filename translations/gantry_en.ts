<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gantry::IdleHeaterBar</name>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>Ask again when nothing was done for another %n minute</numerusform>
            <numerusform>Ask again when nothing was done for another %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>Nothing was done for %n minute, and the heaters are on. They are switched off in %1.</numerusform>
            <numerusform>Nothing was done for %n minutes, and the heaters are on. They are switched off in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>The print is paused, nothing was done for %n minute, and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</numerusform>
            <numerusform>The print is paused, nothing was done for %n minutes, and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MessageList</name>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>While you were away: %n new message</numerusform>
            <numerusform>While you were away: %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>%n line was left out.</numerusform>
            <numerusform>%n lines were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>Forget the file opened last?</numerusform>
            <numerusform>Forget the %n files opened last?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>Save the changes to %n script?</numerusform>
            <numerusform>Save the changes to %n scripts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>The shortcuts were imported. %n of them belongs to an action this version does not have.</numerusform>
            <numerusform>The shortcuts were imported. %n of them belong to actions this version does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>%Ln resend</numerusform>
            <numerusform>%Ln resends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>Messages, %n new</numerusform>
            <numerusform>Messages, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPage</name>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</numerusform>
            <numerusform>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>Send %n pasted line to the printer?</numerusform>
            <numerusform>Send %n pasted lines to the printer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
</TS>
