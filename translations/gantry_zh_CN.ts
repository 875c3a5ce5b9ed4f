<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gantry::AboutDialog</name>
    <message>
        <source>About Gantry</source>
        <translation>关于 Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>Controls 3D printers from this computer.

Copyright © 2026 The Gantry developers. Built with Qt %1.

Gantry is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes with no warranty, to the extent permitted by law.</source>
        <translation>从这台计算机控制 3D 打印机。

版权所有 © 2026 Gantry 开发者。基于 Qt %1。

Gantry 是自由软件：您可以依照 GNU 通用公共许可证第 3 版或任何更新版本的条款使用、分享和修改它。在法律允许的范围内，它不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>gantry::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jog</source>
        <translation>点动</translation>
    </message>
    <message>
        <source>Heaters</source>
        <translation>加热器</translation>
    </message>
    <message>
        <source>Extruder and fan</source>
        <translation>挤出机和风扇</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>gantry::ActionShortcuts</name>
    <message>
        <source>In this file %1 belongs to two actions: “%2” and “%3”. Nothing was changed.</source>
        <translation>此文件中 %1 属于两个操作：“%2”和“%3”。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>There is no printer profile “%1”. The one used last is taken.</source>
        <translation>没有打印机配置“%1”。将使用上次的配置。</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>这里没有可以显示文件夹的程序。日志文件在 %1 中。</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2 Mend the file, or delete it.</source>
        <translation>打印机配置文件 %1 已被略过。%2 请修正该文件或将其删除。</translation>
    </message>
    <message>
        <source>The printer profile %1 is left out. %2</source>
        <translation>打印机配置 %1 已略过。%2</translation>
    </message>
    <message>
        <source>The script “%1” (%2) is left out. %3 Mend it, or delete its file.</source>
        <translation>脚本“%1”（%2）已被略过。%3 请修正它或删除其文件。</translation>
    </message>
</context>
<context>
    <name>gantry::Availability</name>
    <message>
        <source>Gantry is still connecting to the printer.</source>
        <translation>Gantry 仍在连接打印机。</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>未连接打印机。</translation>
    </message>
    <message>
        <source>Gantry is already connecting.</source>
        <translation>Gantry 已经在连接。</translation>
    </message>
    <message>
        <source>Gantry is already connected. Disconnect first.</source>
        <translation>Gantry 已经连接。请先断开连接。</translation>
    </message>
    <message>
        <source>Moves are locked while printing. Pause the print first.</source>
        <translation>打印期间不能移动。请先暂停打印。</translation>
    </message>
    <message>
        <source>Moves are locked while a print is starting, pausing or ending.</source>
        <translation>打印正在开始、暂停或结束时不能移动。</translation>
    </message>
    <message>
        <source>The printer waits for you. Answer it at the printer first.</source>
        <translation>打印机在等待您。请先在打印机上应答。</translation>
    </message>
    <message>
        <source>Homing Z would drive the nozzle into the print. Home X and Y only.</source>
        <translation>Z 轴回零会使喷嘴撞上打印件。请只将 X 和 Y 回零。</translation>
    </message>
    <message>
        <source>The temperature of the nozzle is not known yet.</source>
        <translation>喷嘴的温度尚不可知。</translation>
    </message>
    <message>
        <source>Another file can be chosen when the print has ended.</source>
        <translation>打印结束后才能选择其他文件。</translation>
    </message>
    <message>
        <source>A print is already running.</source>
        <translation>已有打印正在进行。</translation>
    </message>
    <message>
        <source>There is no file to print. Open a G-code file first.</source>
        <translation>没有要打印的文件。请先打开一个 G-code 文件。</translation>
    </message>
    <message>
        <source>The print is already pausing.</source>
        <translation>打印已经在暂停。</translation>
    </message>
    <message>
        <source>The print is already paused.</source>
        <translation>打印已经暂停。</translation>
    </message>
    <message>
        <source>The print is already ending.</source>
        <translation>打印已经在结束。</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>没有正在进行的打印。</translation>
    </message>
    <message>
        <source>No print is paused.</source>
        <translation>没有已暂停的打印。</translation>
    </message>
    <message>
        <source>The print is already being cancelled.</source>
        <translation>打印已经在取消。</translation>
    </message>
    <message>
        <source>A file is being copied to the card. That cannot be paused.</source>
        <translation>正在将文件复制到存储卡，无法暂停。</translation>
    </message>
    <message>
        <source>A print waits for its printer. Gantry connects by itself when it is back; to use another one, cancel the print first.</source>
        <translation>有一项打印在等待其打印机。打印机恢复后 Gantry 会自动连接；如要使用其他打印机，请先取消打印。</translation>
    </message>
    <message>
        <source>“%1” is still being opened. Wait for it, or cancel that.</source>
        <translation>“%1”仍在打开。请等待打开完成，或取消打开。</translation>
    </message>
    <message>
        <source>The print is interrupted: the connection to the printer is lost.</source>
        <translation>打印已中断：与打印机的连接已断开。</translation>
    </message>
    <message>
        <source>The printer is not there. Plug its cable in again.</source>
        <translation>打印机不在。请重新插入数据线。</translation>
    </message>
    <message>
        <source>Gantry is asking the printer where it stands.</source>
        <translation>Gantry 正在询问打印机的当前状态。</translation>
    </message>
    <message>
        <source>The print goes on as soon as the heaters are hot again.</source>
        <translation>加热器重新达到温度后，打印立即继续。</translation>
    </message>
    <message>
        <source>No print is paused or over.</source>
        <translation>没有已暂停或已结束的打印。</translation>
    </message>
    <message>
        <source>Pause the print first.</source>
        <translation>请先暂停打印。</translation>
    </message>
    <message>
        <source>The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.</source>
        <translation>喷嘴温度太低，无法挤出：现在为 %1 °C。请先加热到 %2 °C 或以上。</translation>
    </message>
</context>
<context>
    <name>gantry::BaudBox</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>gantry::BedQuestion</name>
    <message>
        <source>Home the printer</source>
        <translation>打印机回零</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>热床已清空吗？</translation>
    </message>
    <message>
        <source>The last print may still stand on it. Homing Z would drive the nozzle into the print.</source>
        <translation>上一次的打印件可能还在上面。Z 轴回零会使喷嘴撞上打印件。</translation>
    </message>
    <message>
        <source>The bed is clear, home</source>
        <translation>热床已清空，回零</translation>
    </message>
    <message>
        <source>Do not home</source>
        <translation>不回零</translation>
    </message>
</context>
<context>
    <name>gantry::BedView</name>
    <message>
        <source>Position of the tool above the bed</source>
        <translation>工具头在热床上方的位置</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>X %1, Y %2, Z %3</source>
        <translation>X %1，Y %2，Z %3</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right.</source>
        <translation>热床俯视图，右侧为高度。</translation>
    </message>
    <message>
        <source>The bed from above, and the height at its right. The printer is not homed, so the position is a guess.</source>
        <translation>热床俯视图，右侧为高度。打印机未回零，因此位置是推测的。</translation>
    </message>
</context>
<context>
    <name>gantry::CardHost</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>打印机报告没有存储卡。请插入存储卡，然后初始化。</translation>
    </message>
    <message>
        <source>The print from the card was ended at the printer.</source>
        <translation>从存储卡进行的打印已在打印机上结束。</translation>
    </message>
    <message>
        <source>The printer could not delete the file “%1”. Check that the card is not locked and the file is not in use, then try again.</source>
        <translation>打印机无法删除文件“%1”。请检查存储卡是否未写保护、文件是否未被使用，然后重试。</translation>
    </message>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>打印机无法打开存储卡上的文件“%1”。请重新读取存储卡并重新选择文件。</translation>
    </message>
</context>
<context>
    <name>gantry::CardPage</name>
    <message>
        <source>Files on the memory card</source>
        <translation>存储卡上的文件</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>复制进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy a file to the card</source>
        <translation>将文件复制到存储卡</translation>
    </message>
    <message>
        <source>Delete the file from the card</source>
        <translation>从存储卡删除文件</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>重新读取存储卡</translation>
    </message>
    <message>
        <source>A file is being copied to the card. Wait for its end, or cancel it.</source>
        <translation>正在将文件复制到存储卡。请等待复制结束，或取消复制。</translation>
    </message>
    <message>
        <source>The card cannot be used while a print is running.</source>
        <translation>打印期间不能使用存储卡。</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read it again.</source>
        <translation>打印机报告没有存储卡。请插入存储卡，然后重新读取。</translation>
    </message>
    <message>
        <source>Connect the printer to see the files on its memory card.</source>
        <translation>连接打印机后可以查看其存储卡上的文件。</translation>
    </message>
    <message>
        <source>The card is empty. Drop a G-code file here to copy it to the card.</source>
        <translation>存储卡是空的。将 G-code 文件拖放到这里，即可复制到存储卡。</translation>
    </message>
    <message>
        <source>Copy a file from this computer to the card</source>
        <translation>将这台计算机上的文件复制到存储卡</translation>
    </message>
    <message>
        <source>Choose a file of the card first.</source>
        <translation>请先选择存储卡上的文件。</translation>
    </message>
    <message>
        <source>Delete the chosen file from the card</source>
        <translation>从存储卡删除所选文件</translation>
    </message>
    <message>
        <source>Print the chosen file from the card</source>
        <translation>打印存储卡上的所选文件</translation>
    </message>
    <message>
        <source>Read again what is on the card</source>
        <translation>重新读取存储卡上的内容</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>Copying %1 as %2</source>
        <translation>正在将 %1 复制为 %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Copy a G-code file to the card</source>
        <translation>将 G-code 文件复制到存储卡</translation>
    </message>
    <message>
        <source>G-code files (*.gcode *.gco *.g)</source>
        <translation>G-code 文件 (*.gcode *.gco *.g)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Delete %1 from the printer&apos;s card?</source>
        <translation>要从打印机的存储卡删除 %1 吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Print the chosen file of the card</source>
        <translation>打印存储卡上所选的文件</translation>
    </message>
    <message>
        <source>Copy a file to the card…</source>
        <translation>将文件复制到存储卡…</translation>
    </message>
    <message>
        <source>Delete the file from the card…</source>
        <translation>从存储卡删除文件…</translation>
    </message>
    <message>
        <source>The printer reports no memory card. Put one in, then read the card again.</source>
        <translation>打印机报告没有存储卡。请插入存储卡，然后重新读取。</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>等待磁盘…</translation>
    </message>
</context>
<context>
    <name>gantry::CardPrint</name>
    <message>
        <source>The printer could not open the file “%1” on its card. Read the card again and choose the file anew.</source>
        <translation>打印机无法打开存储卡上的文件“%1”。请重新读取存储卡并重新选择文件。</translation>
    </message>
</context>
<context>
    <name>gantry::CardTransfer</name>
    <message>
        <source>The printer reports no memory card.</source>
        <translation>打印机报告没有存储卡。</translation>
    </message>
    <message>
        <source>The printer did not say that it writes the file to its card. Check that a card is in and that it is not locked.</source>
        <translation>打印机没有表示它会将文件写入存储卡。请检查存储卡是否已插入且未锁定。</translation>
    </message>
    <message>
        <source>Line %1 of the file is an emergency stop (M112), which would halt the printer now. Remove it from the file.</source>
        <translation>文件第 %1 行是紧急停止命令（M112），会使打印机立即停机。请将它从文件中删除。</translation>
    </message>
    <message>
        <source>It was cancelled before it began.</source>
        <translation>复制在开始之前已取消。</translation>
    </message>
    <message>
        <source>It was cancelled, and what was written is deleted.</source>
        <translation>复制已取消，已写入的内容已删除。</translation>
    </message>
    <message>
        <source>“%1” was not copied to the printer&apos;s card. %2</source>
        <translation>“%1”未复制到打印机的存储卡。%2</translation>
    </message>
    <message>
        <source>The printer could not create the file on its card. Check that the card is not full and not locked.</source>
        <translation>打印机无法在存储卡上创建文件。请检查存储卡是否已满或已锁定。</translation>
    </message>
    <message>
        <source>The printer could not write to its card, which may be full or damaged. Delete files, or put another card in.</source>
        <translation>打印机无法写入存储卡，卡可能已满或损坏。请删除文件或更换存储卡。</translation>
    </message>
    <message>
        <source>The card was taken out of the printer. Put it in and copy the file again.</source>
        <translation>存储卡已从打印机中取出。请插入后重新复制文件。</translation>
    </message>
</context>
<context>
    <name>gantry::CardTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
</context>
<context>
    <name>gantry::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>While jogging with keys</source>
        <translation>用按键点动时</translation>
    </message>
</context>
<context>
    <name>gantry::CloseGuard</name>
    <message>
        <source>A print is running from this computer.</source>
        <translation>正在从这台计算机进行打印。</translation>
    </message>
    <message>
        <source>If you leave, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>如果离开，打印会在此结束：打印机不再收到数据，加热器保持开启。如要冷却，会先取消打印。</translation>
    </message>
    <message>
        <source>Leave heaters on</source>
        <translation>保持加热器开启</translation>
    </message>
    <message>
        <source>The printer is printing from its card.</source>
        <translation>打印机正在从存储卡打印。</translation>
    </message>
    <message>
        <source>The print goes on without this computer. To cool down, it is cancelled first.</source>
        <translation>没有这台计算机，打印也会继续。如要冷却，会先取消打印。</translation>
    </message>
    <message>
        <source>Leave it printing</source>
        <translation>让它继续打印</translation>
    </message>
    <message>
        <source>A file is being copied to the printer&apos;s card.</source>
        <translation>正在将文件复制到打印机的存储卡。</translation>
    </message>
    <message>
        <source>If you leave, the file on the card is incomplete.</source>
        <translation>如果离开，存储卡上的文件将不完整。</translation>
    </message>
    <message>
        <source>The printer&apos;s heaters are on.</source>
        <translation>打印机的加热器处于开启状态。</translation>
    </message>
    <message>
        <source>If you leave, they stay on, and nothing here switches them off later.</source>
        <translation>如果离开，加热器会保持开启，之后本程序不会将其关闭。</translation>
    </message>
    <message>
        <source>Cool down and leave</source>
        <translation>冷却后离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Cooling down before leaving.</source>
        <translation>离开前正在冷却。</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>立即离开</translation>
    </message>
    <message>
        <source>The connection ended before the printer confirmed. Whether its heaters are off is not known: look at the printer before you leave.</source>
        <translation>连接在打印机确认之前已断开。加热器是否已关闭尚不可知：请在离开前查看打印机。</translation>
    </message>
    <message>
        <source>This window closes as soon as the printer has confirmed that its heaters are off.</source>
        <translation>打印机确认加热器已关闭后，此窗口会立即关闭。</translation>
    </message>
    <message>
        <source>Leave the printer</source>
        <translation>离开打印机</translation>
    </message>
    <message>
        <source>End the print, leave heaters on</source>
        <translation>结束打印，保持加热器开启</translation>
    </message>
    <message>
        <source>End the copy and leave</source>
        <translation>结束复制并离开</translation>
    </message>
    <message>
        <source>If you disconnect, the print ends here: the printer gets no more lines, and its heaters stay on. To cool down, the print is cancelled first.</source>
        <translation>如果断开连接，打印会在此结束：打印机不再收到数据，加热器保持开启。如要冷却，会先取消打印。</translation>
    </message>
    <message>
        <source>Disconnect, leave it printing</source>
        <translation>断开连接，让它继续打印</translation>
    </message>
    <message>
        <source>If you disconnect, the file on the card is incomplete.</source>
        <translation>如果断开连接，存储卡上的文件将不完整。</translation>
    </message>
    <message>
        <source>End the copy and disconnect</source>
        <translation>结束复制并断开连接</translation>
    </message>
    <message>
        <source>If you disconnect, they stay on, and nothing here switches them off later.</source>
        <translation>如果断开连接，加热器会保持开启，之后本程序不会将其关闭。</translation>
    </message>
    <message>
        <source>Disconnect, leave heaters on</source>
        <translation>断开连接，保持加热器开启</translation>
    </message>
    <message>
        <source>Cool down and disconnect</source>
        <translation>冷却后断开连接</translation>
    </message>
    <message>
        <source>Cooling down before disconnecting.</source>
        <translation>断开连接前正在冷却。</translation>
    </message>
    <message>
        <source>The connection is closed as soon as the printer has confirmed that its heaters are off.</source>
        <translation>打印机确认加热器已关闭后，连接会立即断开。</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>立即断开连接</translation>
    </message>
    <message>
        <source>Disconnect the printer</source>
        <translation>断开打印机</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>保持连接</translation>
    </message>
</context>
<context>
    <name>gantry::CodePopup</name>
    <message>
        <source>Codes that begin like this</source>
        <translation>以此开头的代码</translation>
    </message>
</context>
<context>
    <name>gantry::CodeTable</name>
    <message>
        <source>Move without printing</source>
        <translation>不打印的移动</translation>
    </message>
    <message>
        <source>Move, printing if E is given</source>
        <translation>移动，给出 E 时打印</translation>
    </message>
    <message>
        <source>Move in an arc, clockwise</source>
        <translation>顺时针圆弧移动</translation>
    </message>
    <message>
        <source>Move in an arc, counter-clockwise</source>
        <translation>逆时针圆弧移动</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Retract the filament as the firmware is set</source>
        <translation>按固件设置回抽耗材</translation>
    </message>
    <message>
        <source>[S&lt;1 = long&gt;]</source>
        <translation>[S&lt;1 = 长&gt;]</translation>
    </message>
    <message>
        <source>Undo the retraction of G10</source>
        <translation>撤销 G10 的回抽</translation>
    </message>
    <message>
        <source>Clean the nozzle</source>
        <translation>清洁喷嘴</translation>
    </message>
    <message>
        <source>[P&lt;pattern&gt;] [S&lt;strokes&gt;]</source>
        <translation>[P&lt;方式&gt;] [S&lt;次数&gt;]</translation>
    </message>
    <message>
        <source>Lengths are in inches from now on</source>
        <translation>此后长度以英寸为单位</translation>
    </message>
    <message>
        <source>Lengths are in millimetres from now on</source>
        <translation>此后长度以毫米为单位</translation>
    </message>
    <message>
        <source>Print a test pattern for the bed mesh</source>
        <translation>打印热床网格的测试图案</translation>
    </message>
    <message>
        <source>[B&lt;bed °C&gt;] [H&lt;nozzle °C&gt;]</source>
        <translation>[B&lt;热床 °C&gt;] [H&lt;喷嘴 °C&gt;]</translation>
    </message>
    <message>
        <source>Park the nozzle</source>
        <translation>停靠喷嘴</translation>
    </message>
    <message>
        <source>Home the axes; without a letter all</source>
        <translation>将轴回零；不带字母时全部回零</translation>
    </message>
    <message>
        <source>Measure the bed</source>
        <translation>测量热床</translation>
    </message>
    <message>
        <source>[parameters of the firmware]</source>
        <translation>[固件的参数]</translation>
    </message>
    <message>
        <source>Measure the bed at one point</source>
        <translation>在一个点测量热床</translation>
    </message>
    <message>
        <source>Align the motors of the Z axis</source>
        <translation>对齐 Z 轴的电机</translation>
    </message>
    <message>
        <source>[I&lt;times&gt;] [T&lt;accuracy&gt;]</source>
        <translation>[I&lt;次数&gt;] [T&lt;精度&gt;]</translation>
    </message>
    <message>
        <source>Remember the position</source>
        <translation>记住位置</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;]</source>
        <translation>[S&lt;存储位&gt;]</translation>
    </message>
    <message>
        <source>Go back to the remembered position</source>
        <translation>返回记住的位置</translation>
    </message>
    <message>
        <source>[S&lt;slot&gt;] [X Y Z] [F]</source>
        <translation>[S&lt;存储位&gt;] [X Y Z] [F]</translation>
    </message>
    <message>
        <source>Positions are absolute from now on</source>
        <translation>此后位置为绝对位置</translation>
    </message>
    <message>
        <source>Positions are relative from now on</source>
        <translation>此后位置为相对位置</translation>
    </message>
    <message>
        <source>Call the present position this, without moving</source>
        <translation>将当前位置设为此值，不移动</translation>
    </message>
    <message>
        <source>Stop and wait for the person</source>
        <translation>停下并等待人工操作</translation>
    </message>
    <message>
        <source>[P&lt;ms&gt;] [S&lt;s&gt;] [text]</source>
        <translation>[P&lt;ms&gt;] [S&lt;s&gt;] [文本]</translation>
    </message>
    <message>
        <source>Spindle or laser on</source>
        <translation>打开主轴或激光</translation>
    </message>
    <message>
        <source>[S&lt;power&gt;]</source>
        <translation>[S&lt;功率&gt;]</translation>
    </message>
    <message>
        <source>Spindle or laser off</source>
        <translation>关闭主轴或激光</translation>
    </message>
    <message>
        <source>Motors on</source>
        <translation>启用电机</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>关闭电机</translation>
    </message>
    <message>
        <source>List the files of the SD card</source>
        <translation>列出 SD 卡上的文件</translation>
    </message>
    <message>
        <source>Look for the SD card</source>
        <translation>查找 SD 卡</translation>
    </message>
    <message>
        <source>Let go of the SD card</source>
        <translation>释放 SD 卡</translation>
    </message>
    <message>
        <source>Choose a file of the SD card</source>
        <translation>选择 SD 卡上的文件</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Print the chosen file of the SD card, or resume</source>
        <translation>打印 SD 卡上选定的文件，或继续打印</translation>
    </message>
    <message>
        <source>Pause the print from the SD card</source>
        <translation>暂停从 SD 卡的打印</translation>
    </message>
    <message>
        <source>Set the place in the file of the SD card</source>
        <translation>设置 SD 卡文件中的位置</translation>
    </message>
    <message>
        <source>S&lt;byte&gt;</source>
        <translation>S&lt;字节&gt;</translation>
    </message>
    <message>
        <source>How far the print from the SD card is</source>
        <translation>从 SD 卡打印的进度</translation>
    </message>
    <message>
        <source>[S&lt;s, repeat&gt;] [C]</source>
        <translation>[S&lt;s，间隔&gt;] [C]</translation>
    </message>
    <message>
        <source>Write what follows into a file on the SD card</source>
        <translation>将后续内容写入 SD 卡上的文件</translation>
    </message>
    <message>
        <source>End writing to the SD card</source>
        <translation>结束写入 SD 卡</translation>
    </message>
    <message>
        <source>Delete a file of the SD card</source>
        <translation>删除 SD 卡上的文件</translation>
    </message>
    <message>
        <source>How long the print has taken</source>
        <translation>打印已用的时间</translation>
    </message>
    <message>
        <source>Switch a pin</source>
        <translation>切换引脚</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; S&lt;0-255&gt;</source>
        <translation>P&lt;引脚&gt; S&lt;0-255&gt;</translation>
    </message>
    <message>
        <source>Test how exactly the probe measures</source>
        <translation>测试探针测量的精确度</translation>
    </message>
    <message>
        <source>[P&lt;times&gt;]</source>
        <translation>[P&lt;次数&gt;]</translation>
    </message>
    <message>
        <source>Tell the display how far the print is</source>
        <translation>告知显示屏打印进度</translation>
    </message>
    <message>
        <source>[P&lt;percent&gt;] [R&lt;min&gt;]</source>
        <translation>[P&lt;百分比&gt;] [R&lt;分钟&gt;]</translation>
    </message>
    <message>
        <source>Start the clock of prints</source>
        <translation>启动打印计时器</translation>
    </message>
    <message>
        <source>Pause the clock of prints</source>
        <translation>暂停打印计时器</translation>
    </message>
    <message>
        <source>Stop the clock of prints</source>
        <translation>停止打印计时器</translation>
    </message>
    <message>
        <source>What was printed in all</source>
        <translation>累计打印统计</translation>
    </message>
    <message>
        <source>Power supply on</source>
        <translation>打开电源</translation>
    </message>
    <message>
        <source>Power supply off</source>
        <translation>关闭电源</translation>
    </message>
    <message>
        <source>Positions of the extruder are absolute</source>
        <translation>挤出机位置为绝对位置</translation>
    </message>
    <message>
        <source>Positions of the extruder are relative</source>
        <translation>挤出机位置为相对位置</translation>
    </message>
    <message>
        <source>Motors off, at once or after a time</source>
        <translation>立即或一段时间后关闭电机</translation>
    </message>
    <message>
        <source>Switch off after a time without work</source>
        <translation>一段时间无操作后关闭</translation>
    </message>
    <message>
        <source>Set the steps per millimetre</source>
        <translation>设置每毫米步数</translation>
    </message>
    <message>
        <source>Set the nozzle temperature, without waiting</source>
        <translation>设置喷嘴温度，不等待</translation>
    </message>
    <message>
        <source>S&lt;°C&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C&gt; [T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Ask for the temperatures</source>
        <translation>查询温度</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;]</source>
        <translation>[T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Fan on</source>
        <translation>打开风扇</translation>
    </message>
    <message>
        <source>[S&lt;0-255&gt;] [P&lt;fan&gt;]</source>
        <translation>[S&lt;0-255&gt;] [P&lt;风扇&gt;]</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>关闭风扇</translation>
    </message>
    <message>
        <source>[P&lt;fan&gt;]</source>
        <translation>[P&lt;风扇&gt;]</translation>
    </message>
    <message>
        <source>Break off waiting for a temperature or for the person</source>
        <translation>中止等待温度或人工操作</translation>
    </message>
    <message>
        <source>Set the nozzle temperature and wait</source>
        <translation>设置喷嘴温度并等待</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;°C，加热&gt; 或 R&lt;°C，加热和冷却&gt; [T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Set the number of the line</source>
        <translation>设置行号</translation>
    </message>
    <message>
        <source>N&lt;number&gt;</source>
        <translation>N&lt;编号&gt;</translation>
    </message>
    <message>
        <source>Choose what the firmware tells of its work</source>
        <translation>选择固件报告哪些工作信息</translation>
    </message>
    <message>
        <source>[S&lt;bits&gt;]</source>
        <translation>[S&lt;位&gt;]</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>How often the firmware says that it is busy</source>
        <translation>固件报告忙碌的间隔</translation>
    </message>
    <message>
        <source>Ask for the position</source>
        <translation>查询位置</translation>
    </message>
    <message>
        <source>Ask for the firmware and what it can do</source>
        <translation>查询固件及其功能</translation>
    </message>
    <message>
        <source>Show a text on the display</source>
        <translation>在显示屏上显示文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Let the printer send a text back</source>
        <translation>让打印机发回文本</translation>
    </message>
    <message>
        <source>[E1] [A1] text</source>
        <translation>[E1] [A1] 文本</translation>
    </message>
    <message>
        <source>Ask for the endstops</source>
        <translation>查询限位开关</translation>
    </message>
    <message>
        <source>Endstops on</source>
        <translation>启用限位开关</translation>
    </message>
    <message>
        <source>Endstops off</source>
        <translation>停用限位开关</translation>
    </message>
    <message>
        <source>Ask the motor drivers for their state</source>
        <translation>查询电机驱动器的状态</translation>
    </message>
    <message>
        <source>Set the bed temperature, without waiting</source>
        <translation>设置热床温度，不等待</translation>
    </message>
    <message>
        <source>Set the chamber temperature, without waiting</source>
        <translation>设置腔室温度，不等待</translation>
    </message>
    <message>
        <source>Set the temperatures of a material in the menu</source>
        <translation>设置菜单中材料的温度</translation>
    </message>
    <message>
        <source>S&lt;material&gt; [H&lt;nozzle °C&gt;] [B&lt;bed °C&gt;] [F&lt;fan&gt;]</source>
        <translation>S&lt;材料&gt; [H&lt;喷嘴 °C&gt;] [B&lt;热床 °C&gt;] [F&lt;风扇&gt;]</translation>
    </message>
    <message>
        <source>Set the colour of the light</source>
        <translation>设置灯光颜色</translation>
    </message>
    <message>
        <source>Report the position regularly</source>
        <translation>定期报告位置</translation>
    </message>
    <message>
        <source>Report the temperatures regularly</source>
        <translation>定期报告温度</translation>
    </message>
    <message>
        <source>Set the bed temperature and wait</source>
        <translation>设置热床温度并等待</translation>
    </message>
    <message>
        <source>S&lt;°C, heat&gt; or R&lt;°C, heat and cool&gt;</source>
        <translation>S&lt;°C，加热&gt; 或 R&lt;°C，加热和冷却&gt;</translation>
    </message>
    <message>
        <source>Set the chamber temperature and wait</source>
        <translation>设置腔室温度并等待</translation>
    </message>
    <message>
        <source>Set the diameter of the filament</source>
        <translation>设置耗材直径</translation>
    </message>
    <message>
        <source>D&lt;mm&gt; [T&lt;tool&gt;]</source>
        <translation>D&lt;mm&gt; [T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Set the greatest accelerations</source>
        <translation>设置最大加速度</translation>
    </message>
    <message>
        <source>Set the greatest speeds</source>
        <translation>设置最大速度</translation>
    </message>
    <message>
        <source>Set the accelerations of printing and travelling</source>
        <translation>设置打印和空走的加速度</translation>
    </message>
    <message>
        <source>Set jerk or junction deviation</source>
        <translation>设置 jerk 或 junction deviation</translation>
    </message>
    <message>
        <source>Shift the home position</source>
        <translation>偏移原点位置</translation>
    </message>
    <message>
        <source>Set the retraction of G10</source>
        <translation>设置 G10 的回抽</translation>
    </message>
    <message>
        <source>Limits of travel in the firmware</source>
        <translation>固件中的行程限制</translation>
    </message>
    <message>
        <source>Set the offset of a tool</source>
        <translation>设置工具头的偏移</translation>
    </message>
    <message>
        <source>T&lt;tool&gt; [X Y Z&lt;mm&gt;]</source>
        <translation>T&lt;工具头&gt; [X Y Z&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the speed in percent</source>
        <translation>设置速度百分比</translation>
    </message>
    <message>
        <source>S&lt;percent&gt;</source>
        <translation>S&lt;百分比&gt;</translation>
    </message>
    <message>
        <source>Set the flow in percent</source>
        <translation>设置流量百分比</translation>
    </message>
    <message>
        <source>S&lt;percent&gt; [T&lt;tool&gt;]</source>
        <translation>S&lt;百分比&gt; [T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Wait for the state of a pin</source>
        <translation>等待引脚的状态</translation>
    </message>
    <message>
        <source>P&lt;pin&gt; [S&lt;state&gt;]</source>
        <translation>P&lt;引脚&gt; [S&lt;状态&gt;]</translation>
    </message>
    <message>
        <source>Trigger a camera</source>
        <translation>触发相机</translation>
    </message>
    <message>
        <source>Set the brightness of the display</source>
        <translation>设置显示屏亮度</translation>
    </message>
    <message>
        <source>Move a servo</source>
        <translation>移动舵机</translation>
    </message>
    <message>
        <source>P&lt;servo&gt; S&lt;angle&gt;</source>
        <translation>P&lt;舵机&gt; S&lt;角度&gt;</translation>
    </message>
    <message>
        <source>Shift Z a little while printing (babystep)</source>
        <translation>打印时微调 Z（babystep）</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Set the regulation of the nozzle heater</source>
        <translation>设置喷嘴加热器的调节参数</translation>
    </message>
    <message>
        <source>[E&lt;tool&gt;] [P I D]</source>
        <translation>[E&lt;工具头&gt;] [P I D]</translation>
    </message>
    <message>
        <source>Allow extruding while cold</source>
        <translation>允许冷挤出</translation>
    </message>
    <message>
        <source>Tune the regulation of a heater</source>
        <translation>整定加热器的调节参数</translation>
    </message>
    <message>
        <source>E&lt;tool, -1 = bed&gt; S&lt;°C&gt; C&lt;cycles&gt; [U1]</source>
        <translation>E&lt;工具头，-1 = 热床&gt; S&lt;°C&gt; C&lt;循环次数&gt; [U1]</translation>
    </message>
    <message>
        <source>Set the regulation of the bed heater</source>
        <translation>设置热床加热器的调节参数</translation>
    </message>
    <message>
        <source>Set the microsteps</source>
        <translation>设置微步</translation>
    </message>
    <message>
        <source>Switch the light</source>
        <translation>开关灯光</translation>
    </message>
    <message>
        <source>Wait until all moves are done</source>
        <translation>等待所有移动完成</translation>
    </message>
    <message>
        <source>Lower the probe</source>
        <translation>放下探针</translation>
    </message>
    <message>
        <source>Raise the probe</source>
        <translation>收起探针</translation>
    </message>
    <message>
        <source>Tell the nominal width of the filament</source>
        <translation>告知耗材的标称直径</translation>
    </message>
    <message>
        <source>Stop all moves at once, without an emergency stop</source>
        <translation>立即停止所有移动，不触发紧急停止</translation>
    </message>
    <message>
        <source>Watch for the end of the filament</source>
        <translation>监视耗材是否用尽</translation>
    </message>
    <message>
        <source>Go on after a power cut</source>
        <translation>断电后继续</translation>
    </message>
    <message>
        <source>Use the measured bed mesh</source>
        <translation>使用测得的热床网格</translation>
    </message>
    <message>
        <source>[S&lt;0 or 1&gt;] [L&lt;slot&gt;] [V]</source>
        <translation>[S&lt;0 或 1&gt;] [L&lt;存储位&gt;] [V]</translation>
    </message>
    <message>
        <source>Set a point of the bed mesh</source>
        <translation>设置热床网格的一个点</translation>
    </message>
    <message>
        <source>Set the compensation of backlash</source>
        <translation>设置回程间隙补偿</translation>
    </message>
    <message>
        <source>Take the present position for the home offset</source>
        <translation>以当前位置设置原点偏移</translation>
    </message>
    <message>
        <source>Store the settings in the printer</source>
        <translation>将设置存储到打印机</translation>
    </message>
    <message>
        <source>Read the settings stored in the printer</source>
        <translation>读取打印机中存储的设置</translation>
    </message>
    <message>
        <source>Set the settings of the factory, without storing them</source>
        <translation>恢复出厂设置，不存储</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>列出设置</translation>
    </message>
    <message>
        <source>Check the settings stored in the printer</source>
        <translation>检查打印机中存储的设置</translation>
    </message>
    <message>
        <source>Cancel the print from the SD card</source>
        <translation>取消从 SD 卡的打印</translation>
    </message>
    <message>
        <source>Stop the print from the SD card when an endstop is hit</source>
        <translation>触发限位开关时停止从 SD 卡的打印</translation>
    </message>
    <message>
        <source>Set how motors are driven</source>
        <translation>设置电机的驱动方式</translation>
    </message>
    <message>
        <source>Set pressure advance</source>
        <translation>设置 pressure advance</translation>
    </message>
    <message>
        <source>[D&lt;drive&gt;] S&lt;s&gt;</source>
        <translation>[D&lt;驱动器&gt;] S&lt;s&gt;</translation>
    </message>
    <message>
        <source>Set input shaping</source>
        <translation>设置 input shaping</translation>
    </message>
    <message>
        <source>[F&lt;Hz&gt;] [D&lt;damping&gt;] [X] [Y]</source>
        <translation>[F&lt;Hz&gt;] [D&lt;阻尼&gt;] [X] [Y]</translation>
    </message>
    <message>
        <source>Change the filament</source>
        <translation>更换耗材</translation>
    </message>
    <message>
        <source>Set the lengths for a change of filament</source>
        <translation>设置更换耗材时的长度</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;工具头&gt;] [U&lt;mm&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>装载耗材</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [L&lt;mm&gt;]</source>
        <translation>[T&lt;工具头&gt;] [L&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>卸载耗材</translation>
    </message>
    <message>
        <source>[T&lt;tool&gt;] [U&lt;mm&gt;]</source>
        <translation>[T&lt;工具头&gt;] [U&lt;mm&gt;]</translation>
    </message>
    <message>
        <source>Set the offset of the probe</source>
        <translation>设置探针的偏移</translation>
    </message>
    <message>
        <source>Answer a question of the firmware</source>
        <translation>回答固件的提问</translation>
    </message>
    <message>
        <source>S&lt;choice&gt;</source>
        <translation>S&lt;选项&gt;</translation>
    </message>
    <message>
        <source>Set linear advance</source>
        <translation>设置 linear advance</translation>
    </message>
    <message>
        <source>[K&lt;factor&gt;] [T&lt;tool&gt;]</source>
        <translation>[K&lt;系数&gt;] [T&lt;工具头&gt;]</translation>
    </message>
    <message>
        <source>Set the currents of the motors</source>
        <translation>设置电机电流</translation>
    </message>
    <message>
        <source>Set the currents of the motors by trimming</source>
        <translation>用调节方式设置电机电流</translation>
    </message>
    <message>
        <source>Log what follows to a file on the SD card</source>
        <translation>将后续内容记录到 SD 卡上的文件</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>更新固件</translation>
    </message>
    <message>
        <source>Go on after an error</source>
        <translation>出错后继续</translation>
    </message>
    <message>
        <source>Choose tool 0</source>
        <translation>选择工具头 0</translation>
    </message>
    <message>
        <source>Choose tool 1</source>
        <translation>选择工具头 1</translation>
    </message>
</context>
<context>
    <name>gantry::CommWorker</name>
    <message>
        <source>No printer was found. Connect its cable, switch it on, or choose a port.</source>
        <translation>未找到打印机。请连接数据线、打开打印机电源，或选择一个端口。</translation>
    </message>
    <message>
        <source>The printer takes no more data. Check the cable, then connect again.</source>
        <translation>打印机不再接收数据。请检查数据线，然后重新连接。</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop, so its board was restarted through the port. Check that heaters and motors are off.</source>
        <translation>打印机未接受紧急停止，因此已通过端口重启其主板。请检查加热器和电机是否已关闭。</translation>
    </message>
    <message>
        <source>The printer did not take the emergency stop. Switch it off at its power switch.</source>
        <translation>打印机未接受紧急停止。请用电源开关关闭打印机。</translation>
    </message>
</context>
<context>
    <name>gantry::CommandDelegate</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1（已开启）</translation>
    </message>
</context>
<context>
    <name>gantry::CommandEdit</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>gantry::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the built-in virtual printer.</source>
        <translation>打印机的端口：/dev/ttyACM0、COM5、host:port，或 virtual（内置虚拟打印机）。</translation>
    </message>
    <message>
        <source>The baud rate of a serial port. Without it the common rates are tried.</source>
        <translation>串口的波特率。未指定时尝试常用的波特率。</translation>
    </message>
    <message>
        <source>There is no use for the argument %1.</source>
        <translation>参数 %1 没有用处。</translation>
    </message>
    <message>
        <source>Name the printer&apos;s port with --port; gantry-cli ports lists them.</source>
        <translation>请用 --port 指定打印机的端口；gantry-cli ports 会列出端口。</translation>
    </message>
    <message>
        <source>%1 is not a baud rate. Write a number such as 115200.</source>
        <translation>%1 不是波特率。请写一个数字，例如 115200。</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, not %2.</source>
        <translation>--%1 需要秒数，而不是 %2。</translation>
    </message>
    <message>
        <source>Usage: gantry-cli %1 [options]</source>
        <translation>用法：gantry-cli %1 [选项]</translation>
    </message>
    <message>
        <source>Controls 3D printers and prints G-code files.</source>
        <translation>控制 3D 打印机并打印 G-code 文件。</translation>
    </message>
    <message>
        <source>G-code file to open.</source>
        <translation>要打开的 G-code 文件。</translation>
    </message>
    <message>
        <source>Connect to this port: a device, host:port, or &quot;virtual&quot;.</source>
        <translation>连接到此端口：设备、host:port 或 &quot;virtual&quot;。</translation>
    </message>
    <message>
        <source>Speed of the port; without it the usual ones are tried.</source>
        <translation>端口的波特率；未指定时尝试常用的波特率。</translation>
    </message>
    <message>
        <source>Use the printer profile of this id.</source>
        <translation>使用具有此标识的打印机配置。</translation>
    </message>
    <message>
        <source>Connect the virtual printer and print the sample file.</source>
        <translation>连接虚拟打印机并打印示例文件。</translation>
    </message>
    <message>
        <source>How much faster than a real machine the virtual printer is; 0 = as fast as possible.</source>
        <translation>虚拟打印机比真实机器快多少倍；0 = 尽可能快。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>gantry: %1
Try gantry --help.</source>
        <translation>gantry: %1
请尝试 gantry --help。</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>只能打开一个文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a speed; it is a number such as 115200.</source>
        <translation>“%1”不是波特率；波特率是数字，例如 115200。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor; it is a number such as 10.</source>
        <translation>“%1”不是倍数；倍数是数字，例如 10。</translation>
    </message>
    <message>
        <source>--demo brings its own port and file.</source>
        <translation>--demo 自带端口和文件。</translation>
    </message>
    <message>
        <source>Whether connecting restarts the printer, yes or no. Without it as its profile says.</source>
        <translation>连接时是否重启打印机，yes 或 no。未指定时按其配置。</translation>
    </message>
    <message>
        <source>--reset takes yes or no, not %1.</source>
        <translation>--reset 需要 yes 或 no，而不是 %1。</translation>
    </message>
</context>
<context>
    <name>gantry::CommandPalette</name>
    <message>
        <source>No command fits these words.</source>
        <translation>没有与这些词匹配的命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>gantry::CommandRecorder</name>
    <message>
        <source>The record cannot be written to %1: %2.</source>
        <translation>无法将记录写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>gantry::CommandScreen</name>
    <message>
        <source>A file is being copied to the printer&apos;s card, and whatever is sent would be written to it. Wait until it is done, or cancel it.</source>
        <translation>正在将文件复制到打印机的存储卡，此时发送的任何内容都会写入该文件。请等待复制完成，或取消复制。</translation>
    </message>
    <message>
        <source>The command is on the list of ignored commands and was not sent.</source>
        <translation>该命令在忽略命令列表中，未发送。</translation>
    </message>
    <message>
        <source>The printer has no tool %1, so the command was not sent. Check the number of extruders in the printer profile.</source>
        <translation>打印机没有工具头 %1，因此未发送该命令。请检查打印机配置中的挤出机数量。</translation>
    </message>
    <message>
        <source>The printer profile has no heated bed, so the command was not sent.</source>
        <translation>打印机配置中没有热床，因此未发送该命令。</translation>
    </message>
    <message>
        <source>The printer profile has no heated chamber, so the command was not sent.</source>
        <translation>打印机配置中没有加热腔室，因此未发送该命令。</translation>
    </message>
    <message>
        <source>A command that waits for a button at the printer is not sent while a print is active.</source>
        <translation>打印进行期间，不发送等待打印机按钮的命令。</translation>
    </message>
    <message>
        <source>The command that waits for a button at the printer was not sent; the print is paused instead. Press Resume to go on.</source>
        <translation>未发送等待打印机按钮的命令，而是暂停了打印。按“继续”即可继续。</translation>
    </message>
    <message>
        <source>The command is on the list of blocked commands and was not sent. The list is in the settings (Advanced protocol).</source>
        <translation>该命令在禁用命令列表中，未发送。列表在设置（高级协议）中。</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDiagnosis</name>
    <message>
        <source>The driver for the printer&apos;s USB chip is missing</source>
        <translation>缺少打印机 USB 芯片的驱动程序</translation>
    </message>
    <message>
        <source>A USB chip of the kind %1 is plugged in, but the system has made no port of it.</source>
        <translation>已插入 %1 类型的 USB 芯片，但系统没有为它创建端口。</translation>
    </message>
    <message>
        <source>Install the driver for %1 from the maker of the chip or of the printer, then plug the cable in again.</source>
        <translation>请安装芯片或打印机制造商提供的 %1 驱动程序，然后重新插入数据线。</translation>
    </message>
    <message>
        <source>On Linux the service for Braille displays (brltty) sometimes takes such chips. If you do not use a Braille display, remove it with the command below.</source>
        <translation>在 Linux 上，盲文显示器服务（brltty）有时会占用此类芯片。如果您不使用盲文显示器，请用下面的命令删除它。</translation>
    </message>
    <message>
        <source>The printer&apos;s port is not there</source>
        <translation>打印机的端口不存在</translation>
    </message>
    <message>
        <source>Plug the cable in firmly at both ends and switch the printer on.</source>
        <translation>请将数据线两端插紧，并打开打印机电源。</translation>
    </message>
    <message>
        <source>Try another cable: some carry only power and no data.</source>
        <translation>请换一根数据线：有些线只供电，不传输数据。</translation>
    </message>
    <message>
        <source>Plug it into the computer itself and not into a hub.</source>
        <translation>请直接插到计算机上，不要经过集线器。</translation>
    </message>
    <message>
        <source>If no port ever appears, the printer may need a driver for its USB chip: mostly CH340 or CP210x. Its manual says which.</source>
        <translation>如果始终没有端口出现，打印机的 USB 芯片可能需要驱动程序，多为 CH340 或 CP210x。具体请参阅打印机手册。</translation>
    </message>
    <message>
        <source>You are not allowed to use this port</source>
        <translation>您无权使用此端口</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to the port.</source>
        <translation>请向这台计算机的管理员申请端口的访问权限。</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and your user account is not in it.</source>
        <translation>该端口属于用户组“%1”，而您的账户不在该组中。</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”. You were added to it after you logged in.</source>
        <translation>该端口属于用户组“%1”。您在登录之后才被加入该组。</translation>
    </message>
    <message>
        <source>Copy the command below, run it in a terminal and enter your password.</source>
        <translation>复制下面的命令，在终端中运行并输入您的密码。</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again, or restart the computer.</source>
        <translation>请注销桌面后重新登录，或重新启动计算机。</translation>
    </message>
    <message>
        <source>Start Gantry and connect again.</source>
        <translation>启动 Gantry 并重新连接。</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>另一个程序正在使用此端口</translation>
    </message>
    <message>
        <source>%1 (process %2) has the port open. Only one program can use it at a time.</source>
        <translation>%1（进程 %2）已打开该端口。同一时间只能有一个程序使用它。</translation>
    </message>
    <message>
        <source>Disconnect or close the other program: often a slicer, another printer host or a serial monitor.</source>
        <translation>请断开或关闭另一个程序：通常是切片软件、其他打印控制软件或串口监视器。</translation>
    </message>
    <message>
        <source>Then connect again.</source>
        <translation>然后重新连接。</translation>
    </message>
    <message>
        <source>The speed is wrong</source>
        <translation>波特率不正确</translation>
    </message>
    <message>
        <source>The device answers at %1 baud, but with garbage: it speaks at another speed.</source>
        <translation>设备以 %1 波特应答，但内容是乱码：它使用另一种波特率。</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones. Most printers use 115200 or 250000.</source>
        <translation>请将波特率设为“自动”，这样会尝试常用的波特率。多数打印机使用 115200 或 250000。</translation>
    </message>
    <message>
        <source>If none is right, look for BAUDRATE in the printer&apos;s firmware and type that number.</source>
        <translation>如果都不正确，请在打印机固件中查找 BAUDRATE 并输入该数字。</translation>
    </message>
    <message>
        <source>The board waits for new firmware</source>
        <translation>主板在等待新固件</translation>
    </message>
    <message>
        <source>The board is in its bootloader, so no printer firmware runs on it.</source>
        <translation>主板处于引导加载程序中，因此没有运行打印机固件。</translation>
    </message>
    <message>
        <source>Switch the printer off and on again, or press its reset button once.</source>
        <translation>请关闭再打开打印机，或按一次复位按钮。</translation>
    </message>
    <message>
        <source>If that does not help, an update of the firmware was perhaps cut short: install it again.</source>
        <translation>如果没有帮助，可能是固件更新中断了：请重新安装固件。</translation>
    </message>
    <message>
        <source>The printer starts again and again</source>
        <translation>打印机反复重启</translation>
    </message>
    <message>
        <source>While connecting, the board restarted several times and never got ready.</source>
        <translation>连接期间，主板多次重启，始终没有就绪。</translation>
    </message>
    <message>
        <source>Switch on the printer&apos;s own power supply: USB alone is often too weak.</source>
        <translation>请打开打印机自身的电源：仅靠 USB 供电往往不足。</translation>
    </message>
    <message>
        <source>Use a short cable, directly at the computer.</source>
        <translation>请使用短数据线，直接连接计算机。</translation>
    </message>
    <message>
        <source>If it goes on, unplug heaters and motors one by one: a short circuit may pull the voltage down.</source>
        <translation>如果问题持续，请逐个拔下加热器和电机：短路可能会拉低电压。</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有应答</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and not waiting at its display.</source>
        <translation>请检查打印机是否已打开，且没有在显示屏上等待操作。</translation>
    </message>
    <message>
        <source>Press the printer&apos;s reset button, wait ten seconds and connect again.</source>
        <translation>按打印机的复位按钮，等待十秒后重新连接。</translation>
    </message>
    <message>
        <source>Check that it is the right port: unplug the printer and see which one disappears from the list.</source>
        <translation>请检查端口是否正确：拔下打印机，看列表中哪个端口消失。</translation>
    </message>
    <message>
        <source>This is not a 3D printer</source>
        <translation>这不是 3D 打印机</translation>
    </message>
    <message>
        <source>Grbl drives mills and laser cutters. Choose the port of the printer.</source>
        <translation>Grbl 用于驱动铣床和激光切割机。请选择打印机的端口。</translation>
    </message>
    <message>
        <source>If it is a printer, its firmware must be replaced by Marlin or another one for printers.</source>
        <translation>如果它是打印机，则必须将其固件换成 Marlin 或其他打印机固件。</translation>
    </message>
    <message>
        <source>Something else answers on this port</source>
        <translation>此端口上应答的是其他设备</translation>
    </message>
    <message>
        <source>Choose another port: unplug the printer and see which one disappears from the list.</source>
        <translation>请选择其他端口：拔下打印机，看列表中哪个端口消失。</translation>
    </message>
    <message>
        <source>The network address cannot be reached</source>
        <translation>无法访问网络地址</translation>
    </message>
    <message>
        <source>Check the host name and the port number.</source>
        <translation>请检查主机名和端口号。</translation>
    </message>
    <message>
        <source>Check that the printer or its serial server is switched on and in the same network.</source>
        <translation>请检查打印机或其串口服务器是否已打开，且在同一网络中。</translation>
    </message>
    <message>
        <source>A firewall may block the port.</source>
        <translation>防火墙可能阻止了该端口。</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>打印机已停机</translation>
    </message>
    <message>
        <source>Look at the printer and make sure that it is safe to go on.</source>
        <translation>请查看打印机，确认可以安全地继续。</translation>
    </message>
    <message>
        <source>Press its reset button, or switch it off and on again.</source>
        <translation>请按复位按钮，或关闭再打开打印机。</translation>
    </message>
    <message>
        <source>The printer cannot read what is sent</source>
        <translation>打印机无法读取发送的内容</translation>
    </message>
    <message>
        <source>Use a short cable with a ferrite core, away from motors and mains cables.</source>
        <translation>请使用带磁环的短数据线，并远离电机和电源线。</translation>
    </message>
    <message>
        <source>Choose a lower speed in the firmware and here.</source>
        <translation>请在固件和这里选择较低的波特率。</translation>
    </message>
    <message>
        <source>The port does not work</source>
        <translation>端口无法工作</translation>
    </message>
    <message>
        <source>Unplug the cable, wait a moment and plug it in again.</source>
        <translation>拔下数据线，稍等片刻再插入。</translation>
    </message>
    <message>
        <source>Try another speed, another cable or another socket of the computer.</source>
        <translation>请尝试其他波特率、其他数据线或计算机的其他接口。</translation>
    </message>
    <message>
        <source>The port does not offer this speed</source>
        <translation>端口不支持此速率</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, which tries the usual ones.</source>
        <translation>将速率设为“自动”，程序会尝试常用速率。</translation>
    </message>
    <message>
        <source>If the printer needs just this speed, try another socket or another cable: what offers it is the USB chip between computer and printer.</source>
        <translation>如果打印机只支持此速率，请换一个插口或数据线：速率取决于电脑与打印机之间的 USB 芯片。</translation>
    </message>
    <message>
        <source>Set the speed to Automatic, if it is not.</source>
        <translation>如果速率不是“自动”，请设为“自动”。</translation>
    </message>
    <message>
        <source>Connected, but answers come late</source>
        <translation>已连接，但应答来得较晚</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says for up to %1 milliseconds. Many short moves may make the printer stutter.</source>
        <translation>此端口的 FTDI 芯片会将打印机发来的内容最多延迟 %1 毫秒。大量短移动可能导致打印机卡顿。</translation>
    </message>
    <message>
        <source>In the printer&apos;s profile, page Connection, switch on “Ask the port for short delays” and connect again.</source>
        <translation>请在打印机配置的“连接”页打开“请求端口缩短延迟”，然后重新连接。</translation>
    </message>
    <message>
        <source>Or run the command below in a terminal; it holds until the cable is pulled.</source>
        <translation>或者在终端中运行以下命令；在拔下数据线之前一直有效。</translation>
    </message>
    <message>
        <source>Connected; answers may come sooner</source>
        <translation>已连接；应答还可以更快</translation>
    </message>
    <message>
        <source>The FTDI chip of this port holds back what the printer says, as a rule for up to 16 milliseconds.</source>
        <translation>此端口的 FTDI 芯片会延迟打印机发来的内容，通常最多 16 毫秒。</translation>
    </message>
    <message>
        <source>In the Device Manager open the properties of the port, then Port Settings, Advanced, and set the Latency Timer to 1.</source>
        <translation>请在设备管理器中打开该端口的属性，依次进入“端口设置”和“高级”，将“延迟计时器”设为 1。</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionDoctor</name>
    <message>
        <source>Connection doctor</source>
        <translation>连接诊断</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>尝试记录</translation>
    </message>
    <message>
        <source>Attempts to connect, the newest last</source>
        <translation>连接尝试，最新的在最后</translation>
    </message>
    <message>
        <source>&amp;Open this when connecting fails</source>
        <translation>连接失败时打开此窗口</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>用于终端的命令</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>将命令复制到剪贴板</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Write logs and settings without secrets to one file that can be sent to somebody who helps</source>
        <translation>将日志和设置（不含机密信息）写入一个文件，以便发送给提供帮助的人</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connect with the settings of the connection panel</source>
        <translation>使用连接面板的设置进行连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The printer answers. There is nothing to mend.</source>
        <translation>打印机有应答。没有需要修复的问题。</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Press Try again to connect with the settings of the connection panel. If that fails, the reason is explained here.</source>
        <translation>按“重试”即可使用连接面板的设置进行连接。如果失败，会在此说明原因。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionInput</name>
    <message>
        <source>Type the address as host:port, such as 192.168.1.20:23.</source>
        <translation>请以 host:port 的形式输入地址，例如 192.168.1.20:23。</translation>
    </message>
    <message>
        <source>“%1” is not a speed. Type a number such as 115200, or choose %2.</source>
        <translation>“%1”不是波特率。请输入数字，例如 115200，或选择“%2”。</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Connect when Gantry starts</source>
        <translation>Gantry 启动时连接</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>默认配置</translation>
    </message>
    <message>
        <source>When Gantry starts</source>
        <translation>Gantry 启动时</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Gantry looks once for the printer when it starts. A printer that is plugged in later is not connected by itself.</source>
        <translation>Gantry 启动时会查找一次打印机。之后插入的打印机不会自动连接。</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Additional ports</source>
        <translation>附加端口</translation>
    </message>
    <message>
        <source>Ports never offered</source>
        <translation>从不提供的端口</translation>
    </message>
    <message>
        <source>&amp;Additional ports</source>
        <translation>附加端口</translation>
    </message>
    <message>
        <source>Ports &amp;never offered</source>
        <translation>从不提供的端口</translation>
    </message>
    <message>
        <source>Additional spee&amp;ds</source>
        <translation>附加波特率</translation>
    </message>
    <message>
        <source>Speeds never &amp;offered</source>
        <translation>从不提供的波特率</translation>
    </message>
    <message>
        <source>“%1” is no speed. Type numbers such as 500000, separated by commas.</source>
        <translation>“%1”不是波特率。请输入 500000 之类的数字，用逗号分隔。</translation>
    </message>
    <message>
        <source>Open the &amp;doctor when connecting fails</source>
        <translation>连接失败时打开诊断</translation>
    </message>
    <message>
        <source>When connecting fails</source>
        <translation>连接失败时</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do.</source>
        <translation>连接诊断会说明问题所在以及解决办法。</translation>
    </message>
    <message>
        <source>One port a line; * and ? stand for any characters: /dev/ttyAMA*. Speeds are in bits per second, separated by commas. Automatic tries what is offered: USB devices and additional ports, at these speeds.</source>
        <translation>每行一个端口；* 和 ? 代表任意字符：/dev/ttyAMA*。速率以比特每秒为单位，用逗号分隔。“自动”会按这些速率尝试可选的 USB 设备和附加端口。</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>选择端口</translation>
    </message>
    <message>
        <source>device or host:port</source>
        <translation>设备或 host:port</translation>
    </message>
    <message>
        <source>Device or network address</source>
        <translation>设备或网络地址</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>显示所有端口</translation>
    </message>
    <message>
        <source>Also list ports that are not USB devices.</source>
        <translation>同时列出非 USB 设备的端口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Try the virtual printer</source>
        <translation>试用虚拟打印机</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>请先选择端口。</translation>
    </message>
    <message>
        <source>What Gantry knows of the printer: its size, speeds and limits.</source>
        <translation>Gantry 所了解的打印机信息：尺寸、速度和限制。</translation>
    </message>
    <message>
        <source>A device such as /dev/ttyACM0 or COM5, or a host name and port number such as 192.168.1.20:23.</source>
        <translation>设备，例如 /dev/ttyACM0 或 COM5；或主机名和端口号，例如 192.168.1.20:23。</translation>
    </message>
    <message>
        <source>Only a serial port has a speed.</source>
        <translation>只有串口才有波特率。</translation>
    </message>
    <message>
        <source>Bits per second. Automatic tries the usual ones.</source>
        <translation>每秒位数。“自动”会尝试常用的波特率。</translation>
    </message>
    <message>
        <source>%1 baud · %2</source>
        <translation>%1 波特 · %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No USB printer is plugged in.</source>
        <translation>没有插入 USB 打印机。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>如何解决？</translation>
    </message>
    <message>
        <source>The connection doctor says what is wrong and what to do</source>
        <translation>连接诊断会说明问题所在和处理方法</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>This port is in use by the window of “%1”.</source>
        <translation>此端口正被“%1”的窗口使用。</translation>
    </message>
    <message>
        <source>No further USB printer is plugged in.</source>
        <translation>没有插入其他 USB 打印机。</translation>
    </message>
    <message>
        <source>Gantry looks for the printer of the interrupted print and connects by itself.</source>
        <translation>Gantry 正在查找中断打印的打印机，并会自动连接。</translation>
    </message>
    <message>
        <source>The printer of the interrupted print is connected again.</source>
        <translation>被中断打印的打印机已重新连接。</translation>
    </message>
</context>
<context>
    <name>gantry::Conversation</name>
    <message>
        <source>The printer is not connected. Connect it and start the print again.</source>
        <translation>打印机未连接。请连接打印机，然后重新开始打印。</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>连接在打印进行期间关闭。</translation>
    </message>
</context>
<context>
    <name>gantry::ConversationLog</name>
    <message>
        <source>The conversation is no longer written to %1: %2. Check the folder and the space on its disk, then switch it on again in the settings (Terminal).</source>
        <translation>对话不再写入 %1：%2。请检查文件夹及其磁盘空间，然后在设置（终端）中重新开启。</translation>
    </message>
</context>
<context>
    <name>gantry::CoolDownQuestion</name>
    <message>
        <source>Cool down</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>All heaters off</source>
        <translation>关闭所有加热器</translation>
    </message>
    <message>
        <source>Nozzles only</source>
        <translation>仅关闭喷嘴</translation>
    </message>
    <message>
        <source>Keep heating</source>
        <translation>继续加热</translation>
    </message>
    <message>
        <source>Switch heaters off while the print is paused?</source>
        <translation>打印暂停期间关闭加热器？</translation>
    </message>
    <message>
        <source>Switch all heaters off during the print?</source>
        <translation>打印期间关闭所有加热器？</translation>
    </message>
    <message>
        <source>The nozzles are heated again before the print goes on. The bed is not, and the print may come off it when it cools down.</source>
        <translation>打印继续前喷嘴会重新加热，热床不会；热床冷却后打印件可能脱落。</translation>
    </message>
    <message>
        <source>The print does not stop: it goes on without heat and fails. To end it, cancel the print instead.</source>
        <translation>打印不会停止：它会在没有加热的情况下继续并失败。要结束打印，请改为取消打印。</translation>
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
        <translation>显示</translation>
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
        <translation>这里没有显示器，因此无法打开窗口。gantry-cli 不需要显示器也能完成同样的工作：请尝试 gantry-cli --help。</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorPresenter</name>
    <message>
        <source>The printer waits for you: confirm at its display.</source>
        <translation>打印机在等待您：请在显示屏上确认。</translation>
    </message>
    <message>
        <source>The print asks for a change of filament. Follow what the printer&apos;s display says.</source>
        <translation>打印要求更换耗材。请按打印机显示屏上的提示操作。</translation>
    </message>
    <message>
        <source>The printer has run out of filament. Load new filament, then resume the print.</source>
        <translation>打印机的耗材已用完。请装入新耗材，然后继续打印。</translation>
    </message>
    <message>
        <source>The heaters were switched off, because nothing was done for a long time. The settings say how long (Safety).</source>
        <translation>因长时间没有操作，加热器已关闭。时长可在设置（安全）中更改。</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the print waits. Check the disk or the network share; the print goes on by itself. It can be paused or cancelled meanwhile.</source>
        <translation>磁盘没有送来文件内容，打印在等待。请检查磁盘或网络共享；打印会自动继续。期间可以暂停或取消。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it was not sent</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. The print was cancelled. Find the cause before you print again.</source>
        <translation>打印机报告：“%1”。打印已取消。再次打印前请先查明原因。</translation>
    </message>
    <message>
        <source>The printer reports: “%1”. What it said before stands in the terminal.</source>
        <translation>打印机报告：“%1”。此前的输出见终端。</translation>
    </message>
    <message>
        <source>The disk does not deliver the file, so the copy to the card waits. Check the disk or the network share; the copy goes on by itself. It can be cancelled meanwhile.</source>
        <translation>磁盘没有提供文件，因此复制到存储卡正在等待。请检查磁盘或网络共享；复制会自动继续，期间可以取消。</translation>
    </message>
    <message>
        <source>The printer says: “%1”.</source>
        <translation>打印机提示：“%1”。</translation>
    </message>
</context>
<context>
    <name>gantry::ExtruderPanel</name>
    <message>
        <source>Extruder and fan</source>
        <translation>挤出机和风扇</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Length of filament</source>
        <translation>耗材长度</translation>
    </message>
    <message>
        <source>How much filament Extrude and Retract move.</source>
        <translation>“挤出”和“回抽”移动的耗材长度。</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>挤出</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>回抽</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具头</translation>
    </message>
    <message>
        <source>Tool in use</source>
        <translation>当前工具头</translation>
    </message>
    <message>
        <source>Push filament out of the nozzle.</source>
        <translation>将耗材从喷嘴挤出。</translation>
    </message>
    <message>
        <source>Pull filament back.</source>
        <translation>将耗材拉回。</translation>
    </message>
    <message>
        <source>The tool that moves and extrudes.</source>
        <translation>移动和挤出所用的工具头。</translation>
    </message>
    <message>
        <source>Speed of the part fan.</source>
        <translation>模型冷却风扇的转速。</translation>
    </message>
    <message>
        <source>Speed of all moves of a print, in percent of the file&apos;s.</source>
        <translation>打印中所有移动的速度，以文件中速度的百分比表示。</translation>
    </message>
    <message>
        <source>Amount of filament, in percent of the file&apos;s.</source>
        <translation>耗材的量，以文件中用量的百分比表示。</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>工具头 %1</translation>
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
        <translation>工具头 %1：%2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>number of layers, height of the highest</comment>
        <translation>%1，最高 %2</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>The print does not fit: it takes %1 from %2 to %3, the printer reaches from %4 to %5.</source>
        <translation>打印超出范围：它占用 %1 从 %2 到 %3，而打印机可到达 %4 到 %5。</translation>
    </message>
    <message>
        <source>The print does not fit: it goes %1 away from the middle of the bed, the bed only %2.</source>
        <translation>打印超出范围：它离热床中心最远 %1，而热床只有 %2。</translation>
    </message>
</context>
<context>
    <name>gantry::FileLocation</name>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>“%1”不是 G-code 文件。其名称必须以 .gcode、.gco、.g 或 .gc~ 结尾。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>“%1”不是完整路径。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the folder of uploaded files.</source>
        <translation>“%1”不在上传文件的文件夹中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>“%1”不是可以读取的文件。</translation>
    </message>
</context>
<context>
    <name>gantry::FileMenu</name>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>请先在列表中选择文件。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Choose this file for the next print</source>
        <translation>选择此文件用于下一次打印</translation>
    </message>
    <message>
        <source>Choose this file and print it at once</source>
        <translation>选择此文件并立即打印</translation>
    </message>
    <message>
        <source>Show the folder this file is in</source>
        <translation>显示此文件所在的文件夹</translation>
    </message>
    <message>
        <source>Copy where the file is to the clipboard</source>
        <translation>将文件位置复制到剪贴板</translation>
    </message>
    <message>
        <source>No program shows folders here. The file is in %1.</source>
        <translation>这里没有可以显示文件夹的程序。文件在 %1 中。</translation>
    </message>
</context>
<context>
    <name>gantry::FileProblem</name>
    <message>
        <source>The file “%1” does not exist. Choose the file again.</source>
        <translation>文件“%1”不存在。请重新选择文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a G-code file in it.</source>
        <translation>“%1”是文件夹。请选择其中的 G-code 文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Only plain files can be printed.</source>
        <translation>“%1”是设备或管道。只能打印普通文件。</translation>
    </message>
    <message>
        <source>You are not permitted to read “%1”. Change its permissions or choose another file.</source>
        <translation>您无权读取“%1”。请更改其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or the network share it lies on.</source>
        <translation>无法读取“%1”。请检查它所在的磁盘或网络共享。</translation>
    </message>
    <message>
        <source>“%1” holds no commands for a printer. Export the model again.</source>
        <translation>“%1”不含打印机命令。请重新导出模型。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being printed, so the print was paused. Put the old file back and resume, or cancel.</source>
        <translation>“%1”在打印期间被更改，因此打印已暂停。请放回原来的文件并继续，或取消打印。</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the print was paused. Put the file back and resume, or cancel.</source>
        <translation>“%1”已不在原处，因此打印已暂停。请放回文件并继续，或取消打印。</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being printed, so the print was paused. The rest of it had been read before: resume to print that, or cancel.</source>
        <translation>“%1”在打印期间被更改或移除，因此打印已暂停。其余部分此前已读取：请继续以打印该部分，或取消打印。</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s memory card</source>
        <translation>打印机存储卡上的文件</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>将 G-code 文件拖放到这里，或打开一个文件（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files of folders you print from often</source>
        <translation>常用打印文件夹中的文件</translation>
    </message>
    <message>
        <source>What can be done with the chosen file and the list</source>
        <translation>可对所选文件和列表执行的操作</translation>
    </message>
    <message>
        <source>More for recent files</source>
        <translation>最近文件的更多操作</translation>
    </message>
    <message>
        <source>Show the recent files</source>
        <translation>显示最近的文件</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the files on the memory card</source>
        <translation>显示存储卡上的文件</translation>
    </message>
</context>
<context>
    <name>gantry::FindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>在终端中查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Older match (Enter)</source>
        <translation>较早的匹配（Enter）</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>较新的匹配（Shift+Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
</context>
<context>
    <name>gantry::FolderFilesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gantry::FolderListing</name>
    <message>
        <source>The folder %1 does not exist any more.</source>
        <translation>文件夹 %1 已不存在。</translation>
    </message>
    <message>
        <source>You are not permitted to read the folder %1.</source>
        <translation>您无权读取文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>gantry::FolderPage</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>尚无文件夹</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Take this folder off the list</source>
        <translation>从列表中移除此文件夹</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>重新读取文件夹</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>Add a folder you print from often: its newest files are then one click away.</source>
        <translation>添加常用的打印文件夹：其中最新的文件只需单击一次即可选用。</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message>
        <source>There are no G-code files in this folder.</source>
        <translation>此文件夹中没有 G-code 文件。</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>请先添加文件夹。</translation>
    </message>
    <message>
        <source>Take this folder off the list; it stays as it is</source>
        <translation>从列表中移除此文件夹；文件夹本身保持不变</translation>
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
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>该文件不是 G-code 文本：第 %1 行含有二进制数据。请将模型导出为普通 G-code。</translation>
    </message>
    <message>
        <source>Line %1 is longer than any printer takes, so this is not a file for a printer. Export the model as plain G-code.</source>
        <translation>第 %1 行的长度超出任何打印机所能接收的范围，因此这不是打印机文件。请将模型导出为普通 G-code。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text, which no printer reads. Save it as plain (ASCII or UTF-8) text.</source>
        <translation>该文件是 UTF-16 文本，没有打印机能读取。请将它保存为普通（ASCII 或 UTF-8）文本。</translation>
    </message>
</context>
<context>
    <name>gantry::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another language is used when Gantry is started the next time.</source>
        <translation>更改语言后，在 Gantry 下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>窗口不在前台时发送桌面通知</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>For example that a print is done, has failed, or waits for you.</source>
        <translation>例如打印已完成、失败或在等待您。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>S&amp;peeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slicers show speeds in mm/s, G-code has them in mm/min. Lengths are in mm and temperatures in °C, as the printer has them.</source>
        <translation>切片软件以 mm/s 显示速度，G-code 以 mm/min 记录速度。长度单位为 mm，温度单位为 °C，与打印机一致。</translation>
    </message>
</context>
<context>
    <name>gantry::Handshake</name>
    <message>
        <source>Trying %1 baud on %2 (%3 of %4)</source>
        <translation>正在以 %1 波特尝试 %2（%3/%4）</translation>
    </message>
    <message>
        <source>Trying %1 (%2 of %3)</source>
        <translation>正在尝试 %1（%2/%3）</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2 baud</source>
        <translation>正在以 %2 波特连接 %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Connecting to the virtual printer</source>
        <translation>正在连接虚拟打印机</translation>
    </message>
</context>
<context>
    <name>gantry::HeaderBar</name>
    <message>
        <source>done about</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>The printer profile</source>
        <translation>打印机配置</translation>
    </message>
    <message>
        <source>Printer profile: %1</source>
        <translation>打印机配置：%1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Disconnect to choose another profile</source>
        <translation>断开连接后才能选择其他配置</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>heater, its temperature, its target</comment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Hold the button for half a second to stop the printer.</source>
        <translation>按住按钮半秒钟即可停止打印机。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>gantry::HeaterController</name>
    <message>
        <source>The printer profile has no heater &quot;%1&quot;.</source>
        <translation>打印机配置中没有加热器“%1”。</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>温度必须大于或等于 0 °C。</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C 超出此加热器的上限（%2 °C）。上限在打印机配置中设置。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1：未报告</translation>
    </message>
    <message>
        <source>The printer has not reported this temperature yet.</source>
        <translation>打印机尚未报告此温度。</translation>
    </message>
    <message>
        <source>Target of %1: type it and press Enter, or choose a preset.</source>
        <translation>%1的目标温度：输入后按 Enter，或选择预设。</translation>
    </message>
    <message>
        <source>Target of %1 in degrees Celsius</source>
        <translation>%1的目标温度（摄氏度）</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <translation>%1 的功率</translation>
    </message>
    <message>
        <source>How much of its full power the heater gets just now, as the printer reports it.</source>
        <translation>打印机报告的加热器当前功率占满功率的比例。</translation>
    </message>
</context>
<context>
    <name>gantry::Heaters</name>
    <message>
        <source>Nozzle</source>
        <translation>喷嘴</translation>
    </message>
    <message>
        <source>Tool %1</source>
        <translation>工具头 %1</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>热床</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>腔室</translation>
    </message>
</context>
<context>
    <name>gantry::HeatersPanel</name>
    <message>
        <source>Heaters</source>
        <translation>加热器</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>按 %1 加热</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Switch all heaters off.</source>
        <translation>关闭所有加热器。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Set all targets for %1: %2</source>
        <translation>设置 %1 的所有目标温度：%2</translation>
    </message>
    <message>
        <source>More temperature presets</source>
        <translation>更多温度预设</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Show what is added to the temperatures a file asks for</source>
        <translation>显示在文件要求的温度上增加的度数</translation>
    </message>
    <message>
        <source>Temperature offsets</source>
        <translation>温度偏移</translation>
    </message>
</context>
<context>
    <name>gantry::HostDesk</name>
    <message>
        <source>%1 The script is left out. Mend it under Printer, Scripts.</source>
        <translation>%1 该脚本已被略过。请在“打印机”&gt;“脚本”中修正。</translation>
    </message>
</context>
<context>
    <name>gantry::IdleHeaterBar</name>
    <message>
        <source>Cool down now</source>
        <translation>立即冷却</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>关闭所有加热器</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒我</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
    <message numerus="yes">
        <source>Ask again when nothing was done for another %n minute(s)</source>
        <translation>
            <numerusform>再过 %n 分钟没有操作时再次询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n minute(s), and the heaters are on. They are switched off in %1.</source>
        <translation>
            <numerusform>已有 %n 分钟没有操作，加热器仍开启。将在 %1后关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The print is paused, nothing was done for %n minute(s), and a heater is on. Gantry leaves the bed on, so that the print does not come off it.</source>
        <translation>
            <numerusform>打印已暂停，%n 分钟内没有任何操作，并且有加热器开着。Gantry 让热床保持加热，以免打印件脱落。</numerusform>
        </translation>
    </message>
    <message>
        <source>The nozzle stays hot, too: the settings say so (Safety).</source>
        <translation>喷嘴也保持高温：设置（安全）如此规定。</translation>
    </message>
</context>
<context>
    <name>gantry::JobController</name>
    <message>
        <source>A print is active. Wait for its end or cancel it before you choose another file.</source>
        <translation>有打印正在进行。请等待其结束或取消打印，然后再选择其他文件。</translation>
    </message>
</context>
<context>
    <name>gantry::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Drop a G-code file here, or open one (Ctrl+O).</source>
        <translation>将 G-code 文件拖放到这里，或打开一个文件（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Progress of the print</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layer n of m</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>waiting for the disk…</source>
        <translation>等待磁盘…</translation>
    </message>
</context>
<context>
    <name>gantry::JobRunner</name>
    <message>
        <source>The file asks for a pause in line %1. The print is paused; press Resume to go on.</source>
        <translation>文件在第 %1 行要求暂停。打印已暂停；按“继续”即可继续。</translation>
    </message>
    <message>
        <source>The file asks in line %1 to cancel the print.</source>
        <translation>文件在第 %1 行要求取消打印。</translation>
    </message>
    <message>
        <source>The print was cancelled while the printer was out of reach, so nobody could tell the printer: its heaters and fans are as they were. Switch them off at the printer, or connect it again and do it here. How far the print came is kept.</source>
        <translation>打印在无法连接打印机时被取消，因此无法通知打印机：其加热器和风扇保持原样。请在打印机上将其关闭，或重新连接后在此处关闭。打印进度已保留。</translation>
    </message>
</context>
<context>
    <name>gantry::JobSummaryWidget</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>打印图像</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>As the slicer says in the file.</source>
        <translation>由切片软件写在文件中。</translation>
    </message>
    <message>
        <source>From the moves in the file. It takes longer, for the printer has to speed up and slow down.</source>
        <translation>根据文件中的移动计算。实际用时更长，因为打印机需要加速和减速。</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>正在分析文件：%1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>此文件中没有挤出。</translation>
    </message>
    <message>
        <source>%1 Choose the right printer profile, or slice the model for this printer.</source>
        <translation>%1 请选择正确的打印机配置文件，或为此打印机重新切片。</translation>
    </message>
</context>
<context>
    <name>gantry::JogKeyHint</name>
    <message>
        <source>Move X</source>
        <translation>移动 X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>移动 Y</translation>
    </message>
    <message>
        <source>Move Z</source>
        <translation>移动 Z</translation>
    </message>
    <message>
        <source>With Shift: ten times the step</source>
        <translation>按住 Shift：步长的十倍</translation>
    </message>
    <message>
        <source>With Alt: a tenth of the step</source>
        <translation>按住 Alt：步长的十分之一</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>选择步长</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X 和 Y 回零</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z 回零</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>所有轴回零</translation>
    </message>
    <message>
        <source>Extrude, retract</source>
        <translation>挤出、回抽</translation>
    </message>
    <message>
        <source>Stop, and end jogging with keys</source>
        <translation>停止并结束按键点动</translation>
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
        <translation>X 向左移动</translation>
    </message>
    <message>
        <source>Y+</source>
        <translation>Y+</translation>
    </message>
    <message>
        <source>Move Y to the back</source>
        <translation>Y 向后移动</translation>
    </message>
    <message>
        <source>Y−</source>
        <translation>Y−</translation>
    </message>
    <message>
        <source>Move Y to the front</source>
        <translation>Y 向前移动</translation>
    </message>
    <message>
        <source>X+</source>
        <translation>X+</translation>
    </message>
    <message>
        <source>Move X to the right</source>
        <translation>X 向右移动</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X 和 Y 回零</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>X 回零</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Y 回零</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Home all axes</source>
        <translation>所有轴回零</translation>
    </message>
    <message>
        <source>Z+</source>
        <translation>Z+</translation>
    </message>
    <message>
        <source>Move Z up</source>
        <translation>Z 向上移动</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z 回零</translation>
    </message>
    <message>
        <source>Z−</source>
        <translation>Z−</translation>
    </message>
    <message>
        <source>Move Z down</source>
        <translation>Z 向下移动</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gantry::JogPage</name>
    <message>
        <source>Jog</source>
        <translation>点动</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step &amp;%1</source>
        <translation>步长 &amp;%1</translation>
    </message>
    <message>
        <source>While jogging with keys, the keys 1 to 4 choose these steps.</source>
        <translation>用按键点动时，按键 1 到 4 选择这些步长。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;Speed at start</source>
        <translation>启动时的速度</translation>
    </message>
    <message>
        <source>In percent of the axis speeds in the printer profile. The slider of the Jog panel changes it until Gantry is closed.</source>
        <translation>以打印机配置中轴速度的百分比表示。点动面板的滑块可更改此值，直到 Gantry 关闭。</translation>
    </message>
    <message>
        <source>Each step must be longer than the one before it. Until then the old steps are used.</source>
        <translation>每个步长都必须大于前一个。在此之前使用原来的步长。</translation>
    </message>
</context>
<context>
    <name>gantry::JogPanel</name>
    <message>
        <source>Jog</source>
        <translation>点动</translation>
    </message>
    <message>
        <source>Keys armed · Esc stops</source>
        <translation>按键已启用 · Esc 停止</translation>
    </message>
    <message>
        <source>Motors off</source>
        <translation>关闭电机</translation>
    </message>
    <message>
        <source>Not homed</source>
        <translation>未回零</translation>
    </message>
    <message>
        <source>Before homing the printer does not know where it is, so moves are not limited to the bed.</source>
        <translation>回零之前，打印机不知道自己的位置，因此移动不受热床范围限制。</translation>
    </message>
    <message>
        <source>Home all</source>
        <translation>全部回零</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Step of any length</source>
        <translation>任意步长</translation>
    </message>
    <message>
        <source>The distance of one step. Type any length.</source>
        <translation>每一步的距离。可输入任意长度。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Jog speed in percent of the printer profile&apos;s</source>
        <translation>点动速度，以打印机配置中速度的百分比表示</translation>
    </message>
    <message>
        <source>Switch the motors off, so that the axes can be pushed by hand. The position is lost.</source>
        <translation>关闭电机，以便用手推动各轴。位置会丢失。</translation>
    </message>
    <message>
        <source>Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc ends it</source>
        <translation>用按键点动：方向键移动 X 和 Y，Page Up 和 Page Down（或 W 和 S）移动 Z，1 至 4 选择步长，Shift 使步长变为十倍，Alt 变为十分之一，Home、End 和 Ctrl+Home 回零，E 和 R 挤出和回抽，Esc 结束</translation>
    </message>
    <message>
        <source>– mm</source>
        <translation>– mm</translation>
    </message>
    <message>
        <source>The printer has not reported its position yet.</source>
        <translation>打印机尚未报告其位置。</translation>
    </message>
    <message>
        <source>Not homed: this is where the printer believes it is.</source>
        <translation>未回零：这是打印机自认为所在的位置。</translation>
    </message>
    <message>
        <source>Step of %1 mm</source>
        <translation>步长 %1 mm</translation>
    </message>
    <message>
        <source>Step of %1 mm (%2 while the keys are armed)</source>
        <translation>步长 %1 mm（按键启用时按 %2）</translation>
    </message>
    <message>
        <source>&amp;Jog with keys</source>
        <translation>用按键点动(&amp;J)</translation>
    </message>
    <message>
        <source>Speed of moves by hand, in percent of the speeds in the profile: X %1, Y %2, Z %3.</source>
        <translation>手动移动的速度，以配置中速度的百分比表示：X %1，Y %2，Z %3。</translation>
    </message>
</context>
<context>
    <name>gantry::JournalWriter</name>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>已断开。</translation>
    </message>
    <message>
        <source>Copying %1 to the card.</source>
        <translation>正在将 %1 复制到存储卡。</translation>
    </message>
    <message>
        <source>Print of %1 started.</source>
        <translation>%1 的打印已开始。</translation>
    </message>
    <message>
        <source>Print of %1 paused.</source>
        <translation>%1 的打印已暂停。</translation>
    </message>
    <message>
        <source>Print of %1 resumed.</source>
        <translation>%1 的打印已继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The printer asks: %1</source>
        <translation>打印机询问：%1</translation>
    </message>
    <message>
        <source>Print of %1 goes on.</source>
        <translation>%1 的打印继续。</translation>
    </message>
</context>
<context>
    <name>gantry::JsonFile</name>
    <message>
        <source>The file %1 cannot be understood: there is a mistake in line %2.</source>
        <translation>无法理解文件 %1：第 %2 行有错误。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>无法写入文件 %1。请检查文件夹是否存在、您是否有写入权限以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>无法读取文件 %1。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>文件 %1 过大，不可能是所需的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood: it holds no JSON object.</source>
        <translation>无法理解文件 %1：其中没有 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>gantry::KeepAwake</name>
    <message>
        <source>A 3D printer is in use</source>
        <translation>正在使用 3D 打印机</translation>
    </message>
</context>
<context>
    <name>gantry::LinkErrors</name>
    <message>
        <source>the virtual printer</source>
        <translation>虚拟打印机</translation>
    </message>
    <message>
        <source>No printer answered. Check that the printer is switched on and that its cable is plugged in, then try again.</source>
        <translation>没有打印机应答。请检查打印机是否已打开、数据线是否已插好，然后重试。</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in, or choose another speed (baud rate).</source>
        <translation>%1 上没有应答。请检查打印机是否已打开、数据线是否已插好，或选择其他波特率。</translation>
    </message>
    <message>
        <source>Nothing answered on %1. Check that the printer is switched on and that its cable is plugged in.</source>
        <translation>%1 上没有应答。请检查打印机是否已打开、数据线是否已插好。</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable at any of the speeds tried. Choose the speed (baud rate) that is set in the printer&apos;s firmware.</source>
        <translation>%1 上的设备有应答，但在所尝试的所有波特率下都无法读懂。请选择打印机固件中设置的波特率。</translation>
    </message>
    <message>
        <source>The device on %1 answers, but nothing readable: the speed (baud rate) is probably wrong. Choose another one, or automatic.</source>
        <translation>%1 上的设备有应答，但无法读懂：波特率可能不正确。请选择其他波特率，或选择“自动”。</translation>
    </message>
    <message>
        <source>The device on %1 answers, but not as a 3D printer does. Choose another port.</source>
        <translation>%1 上的设备有应答，但不像 3D 打印机。请选择其他端口。</translation>
    </message>
    <message>
        <source>The device on %1 runs %2, which is made for other machines than 3D printers and cannot be used here. Choose another port.</source>
        <translation>%1 上的设备运行 %2，该固件用于 3D 打印机以外的机器，不能在此使用。请选择其他端口。</translation>
    </message>
    <message>
        <source>The printer on %1 has not answered for %2 seconds and the connection was closed. Check the printer and its cable, then connect again.</source>
        <translation>%1 上的打印机已有 %2 秒没有应答，连接已关闭。请检查打印机及其数据线，然后重新连接。</translation>
    </message>
    <message>
        <source>The printer has restarted by itself, so the job cannot go on. Its heaters are off and its position is unknown: take the print off the bed and home the printer before you start again.</source>
        <translation>打印机自行重启，因此任务无法继续。其加热器已关闭，位置未知：重新开始之前，请先从热床上取下打印件并回零。</translation>
    </message>
    <message>
        <source>The connection was closed while the job was running.</source>
        <translation>连接在任务进行期间关闭。</translation>
    </message>
    <message>
        <source>Emergency stop: the printer was told to halt and the connection was closed. Reset the printer, then connect again.</source>
        <translation>紧急停止：已命令打印机停机，连接已关闭。请复位打印机，然后重新连接。</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The printer was told to halt, since a part of the print would be missing. Check the cable.</source>
        <translation>打印机再次请求第 %1 行，但该行已不再保留。由于打印件会缺少一部分，已命令打印机停机。请检查数据线。</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again, which is no longer kept. The connection was closed; the printer was not told to halt. Check the cable, then connect again.</source>
        <translation>打印机再次请求第 %1 行，但该行已不再保留。连接已关闭；未命令打印机停机。请检查数据线，然后重新连接。</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. It was told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>打印机反复请求第 %1 行，说明它无法读取发送的内容。已命令其停机。请检查数据线，或选择较低的波特率。</translation>
    </message>
    <message>
        <source>The printer asks for line %1 again and again, so it cannot read what is sent. The connection was closed; the printer was not told to halt. Check the cable, or choose a lower speed (baud rate).</source>
        <translation>打印机反复请求第 %1 行，说明它无法读取发送的内容。连接已关闭；未命令打印机停机。请检查数据线，或选择较低的波特率。</translation>
    </message>
    <message>
        <source>The printer is back, but its firmware does not check line numbers. Nobody can tell which lines it took last, so the print does not go on. How far it came is kept.</source>
        <translation>打印机已恢复连接，但其固件不检查行号，无法得知最后接收的是哪些行，因此打印不会继续。打印进度已保留。</translation>
    </message>
    <message>
        <source>A printer answers, but it is not at the line where this print was left: something else has talked to it, or it is another printer. The print does not go on. How far it came is kept.</source>
        <translation>有打印机应答，但它不在此次打印中断的行上：可能有其他程序与它通信过，或是另一台打印机。打印不会继续。打印进度已保留。</translation>
    </message>
    <message>
        <source>The emergency stop could not reach the printer: there is no connection. Switch the printer off. The print does not go on by itself; how far it came is kept.</source>
        <translation>紧急停止无法送达打印机：没有连接。请关闭打印机电源。打印不会自动继续；打印进度已保留。</translation>
    </message>
    <message>
        <source>A temperature sensor reports what cannot be: check its cable and its plug.</source>
        <translation>温度传感器报告了不可能的数值：请检查其线缆和插头。</translation>
    </message>
    <message>
        <source>A heater did not reach its temperature or did not hold it: check that the heater and its sensor are firmly in place.</source>
        <translation>加热器未达到或未保持其温度：请检查加热器及其传感器是否安装牢固。</translation>
    </message>
    <message>
        <source>The probe did not find the bed: clean the nozzle and the bed, and check the probe.</source>
        <translation>探针没有找到热床：请清洁喷嘴和热床，并检查探针。</translation>
    </message>
    <message>
        <source>Find the cause first.</source>
        <translation>请先找出原因。</translation>
    </message>
    <message>
        <source>The printer is back, but it restarted meanwhile, so the print cannot simply go on: its heaters are off and its position is unknown. Take the print off the bed and home the printer before you start again. How far the print came is kept.</source>
        <translation>打印机已恢复连接，但期间重新启动过，因此打印不能直接继续：加热器已关闭，位置未知。重新开始之前，请从热床上取下打印件并让打印机回零。打印进行到何处已保存。</translation>
    </message>
    <message>
        <source>The printer has halted and reports: “%1”. %2 Then reset the printer and connect again.</source>
        <translation>打印机已停机并报告：“%1”。%2 然后复位打印机并重新连接。</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. It was told to halt and the connection was closed. Find the cause, then reset the printer and connect again.</source>
        <translation>打印机报告错误：“%1”。已命令它停机，连接已关闭。请找出原因，然后复位打印机并重新连接。</translation>
    </message>
    <message>
        <source>The printer reports an error: “%1”. The connection was closed; the printer was not told to halt. Find the cause, then connect again.</source>
        <translation>打印机报告错误：“%1”。连接已关闭；没有命令打印机停机。请找出原因，然后重新连接。</translation>
    </message>
</context>
<context>
    <name>gantry::Macro</name>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1”必须是数字。</translation>
    </message>
    <message>
        <source>A value is named “%1”. Use letters, digits and _ only, and a letter first.</source>
        <translation>有一个值名为“%1”。请只使用字母、数字和 _，并以字母开头。</translation>
    </message>
    <message>
        <source>Two values are named “%1”.</source>
        <translation>有两个值名为“%1”。</translation>
    </message>
    <message>
        <source>The proposed value of “%1” must be a number.</source>
        <translation>“%1”的建议值必须是数字。</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>宏需要名称。</translation>
    </message>
    <message>
        <source>The name of the macro is too long for a button.</source>
        <translation>宏的名称过长，按钮放不下。</translation>
    </message>
    <message>
        <source>The macro is too long. Print a file instead.</source>
        <translation>宏过长。请改为打印文件。</translation>
    </message>
    <message>
        <source>The expression for the answer has a mistake at character %1: %2.</source>
        <translation>应答表达式在第 %1 个字符处有错误：%2。</translation>
    </message>
    <message>
        <source>The macro “%1” has no line to send.</source>
        <translation>宏“%1”没有可发送的行。</translation>
    </message>
    <message>
        <source>Nothing can be sent while a file is copied to the card.</source>
        <translation>正在将文件复制到存储卡，无法发送任何内容。</translation>
    </message>
    <message>
        <source>This macro is locked while printing. Pause the print first.</source>
        <translation>打印期间此宏被锁定。请先暂停打印。</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>长度（mm）</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>装载耗材</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Level bed</source>
        <translation>热床调平</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>The script “%2” of the macro “%1” is gone. Press Edit and choose another one.</source>
        <translation>宏“%1”的脚本“%2”已不存在。请按“编辑”选择另一个。</translation>
    </message>
</context>
<context>
    <name>gantry::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a macro</source>
        <translation>添加宏</translation>
    </message>
    <message>
        <source>Duplicate this macro</source>
        <translation>复制此宏</translation>
    </message>
    <message>
        <source>Delete this macro</source>
        <translation>删除此宏</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>新建宏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>发送前询问</translation>
    </message>
    <message>
        <source>Allow while printing</source>
        <translation>打印期间允许</translation>
    </message>
    <message>
        <source>Only for macros that neither move the tool nor change the print.</source>
        <translation>仅用于既不移动工具头也不改变打印的宏。</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>G-code</source>
        <translation>G-code</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Write {name} where a value is to be asked for.</source>
        <translation>在需要询问值的位置写 {name}。</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Values that are asked for</source>
        <translation>要询问的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>The script reads it as {{ name }}. Clear its name to remove it.</source>
        <translation>脚本以 {{ name }} 读取它。清空其名称即可移除。</translation>
    </message>
    <message>
        <source>X:([\d.]+) Y:([\d.]+)</source>
        <comment>a regular expression</comment>
        <translation>X:([\d.]+) Y:([\d.]+)</translation>
    </message>
    <message>
        <source>A regular expression that is looked for in every line of the printer.</source>
        <translation>在打印机的每一行中查找的正则表达式。</translation>
    </message>
    <message>
        <source>X {0}, Y {1}</source>
        <comment>a template; the numbers are groups</comment>
        <translation>X {0}，Y {1}</translation>
    </message>
    <message>
        <source>What is shown under the button: {0}, {1} … stand for the groups.</source>
        <translation>按钮下方显示的内容：{0}、{1} … 代表各个分组。</translation>
    </message>
    <message>
        <source>Look for answer</source>
        <translation>查找应答</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a macro first.</source>
        <translation>请先添加宏。</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message>
        <source>Save the changes to the macros?</source>
        <translation>保存对宏的更改吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>gantry::MacroPanel</name>
    <message>
        <source>Sends the script %1</source>
        <translation>发送脚本 %1</translation>
    </message>
    <message>
        <source>Sends:
%1</source>
        <translation>发送：
%1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Buttons for what you send often. Press Edit to add one.</source>
        <translation>常用发送内容的按钮。按“编辑”可添加。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add, change and delete macros</source>
        <translation>添加、更改和删除宏</translation>
    </message>
    <message>
        <source>Edit the macros</source>
        <translation>编辑宏</translation>
    </message>
    <message>
        <source>Edit &amp;macros…</source>
        <translation>编辑宏(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>gantry::MacroRunDialog</name>
    <message>
        <source>Send “%1” to the printer?</source>
        <translation>将“%1”发送到打印机？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>脚本 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>以及另外 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MacroStore</name>
    <message>
        <source>The file of the macros has a mistake at “%1”.</source>
        <translation>宏文件在“%1”处有错误。</translation>
    </message>
    <message>
        <source>There are more than %1 macros.</source>
        <translation>宏超过 %1 个。</translation>
    </message>
    <message>
        <source>Two macros are named “%1”. Give one another name.</source>
        <translation>有两个宏名为“%1”。请为其中一个改名。</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in: when the battery is empty, the print stops.</source>
        <translation>计算机正在使用电池供电。请接通电源：电池耗尽时打印会中断。</translation>
    </message>
</context>
<context>
    <name>gantry::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>第 1 条，共 %1 条</translation>
    </message>
</context>
<context>
    <name>gantry::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>消息，最新的在最前</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop while the window is not in front</source>
        <translation>窗口不在前台时发送桌面通知</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事情。</translation>
    </message>
    <message>
        <source>What happened since Gantry was started</source>
        <translation>Gantry 启动以来发生的事情</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>Copy all messages to the clipboard</source>
        <translation>将所有消息复制到剪贴板</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>清空此列表</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n new message(s)</source>
        <translation>
            <numerusform>您离开期间：%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorCommand</name>
    <message>
        <source>Connects to a printer and prints the conversation until it is interrupted with Ctrl+C.</source>
        <translation>连接打印机并输出通信内容，直到用 Ctrl+C 中断。</translation>
    </message>
    <message>
        <source>Print the time in front of each line.</source>
        <translation>在每行前输出时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out.</source>
        <translation>
            <numerusform>省略了 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MotionController</name>
    <message>
        <source>A step must be at least 0.001 mm.</source>
        <translation>步长不得小于 0.001 mm。</translation>
    </message>
    <message>
        <source>The %1 axis is at the end of its travel.</source>
        <translation>%1 轴已到行程尽头。</translation>
    </message>
    <message>
        <source>The length to extrude must be between 0.001 and 1000 mm.</source>
        <translation>挤出长度必须在 0.001 到 1000 mm 之间。</translation>
    </message>
    <message>
        <source>The printer profile has no extruder %1.</source>
        <translation>打印机配置中没有挤出机 %1。</translation>
    </message>
    <message>
        <source>The printer is still homing. Wait until it has finished.</source>
        <translation>打印机仍在回零。请等待其完成。</translation>
    </message>
</context>
<context>
    <name>gantry::MoveCommands</name>
    <message>
        <source>Moves axes by a distance in mm: x=10 z=-0.5. Waits until the printer has moved.</source>
        <translation>将各轴移动以 mm 为单位的距离：x=10 z=-0.5。等待打印机移动完成。</translation>
    </message>
    <message>
        <source>Move to the position.</source>
        <translation>移动到该位置。</translation>
    </message>
    <message>
        <source>The speed in mm/min; 0 = as set last. Without it, the profile&apos;s.</source>
        <translation>速度，单位 mm/min；0 = 沿用上次设置。未指定时使用配置中的速度。</translation>
    </message>
    <message>
        <source>%1 is not a speed. Write a number of mm/min.</source>
        <translation>%1 不是速度。请写一个以 mm/min 为单位的数字。</translation>
    </message>
    <message>
        <source>Homes axes, all three if none is named. Waits until the printer is there.</source>
        <translation>将各轴回零，未指定时三个轴全部回零。等待打印机到达。</translation>
    </message>
    <message>
        <source>Sets targets in degrees Celsius, tool0=210 bed=60, &quot;off&quot; switches a heater off. Without arguments it prints the temperatures.</source>
        <translation>设置以摄氏度为单位的目标温度，tool0=210 bed=60，&quot;off&quot; 关闭加热器。没有参数时输出各温度。</translation>
    </message>
    <message>
        <source>Sends a G-code script by its name, with variables for its template. Waits until the printer has carried it out.</source>
        <translation>按名称发送 G-code 脚本，可附带其模板的变量。等待打印机执行完成。</translation>
    </message>
    <message>
        <source>Name the script to send.</source>
        <translation>请指定要发送的脚本。</translation>
    </message>
    <message>
        <source>%1 is not a distance. Write an axis and millimetres: x=10.</source>
        <translation>%1 不是距离。请写轴和毫米数：x=10。</translation>
    </message>
    <message>
        <source>Name an axis and millimetres: x=10.</source>
        <translation>请指定轴和毫米数：x=10。</translation>
    </message>
    <message>
        <source>%1 is not a target. Write a heater and degrees: tool0=210.</source>
        <translation>%1 不是目标温度。请写加热器和度数：tool0=210。</translation>
    </message>
    <message>
        <source>%1 is not a variable. Write a name and a value: count=3.</source>
        <translation>%1 不是变量。请写名称和值：count=3。</translation>
    </message>
</context>
<context>
    <name>gantry::NetworkAddress</name>
    <message>
        <source>Type a device such as /dev/ttyACM0 or COM5, or an address as host:port, such as 192.168.1.20:23.</source>
        <translation>请输入设备，例如 /dev/ttyACM0 或 COM5；或以 host:port 的形式输入地址，例如 192.168.1.20:23。</translation>
    </message>
</context>
<context>
    <name>gantry::NumberField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gantry::OctoPrintProfile</name>
    <message>
        <source>This is not a printer profile of OctoPrint: such a file is a list of names with values.</source>
        <translation>这不是 OctoPrint 的打印机配置：此类文件是名称和值的列表。</translation>
    </message>
    <message>
        <source>The printer profile cannot be read: it holds far more than a profile does.</source>
        <translation>无法读取打印机配置：其内容远多于配置应有的内容。</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood: there is a mistake in line %1.</source>
        <translation>无法理解打印机配置：第 %1 行有错误。</translation>
    </message>
    <message>
        <source>The printer profile cannot be understood.</source>
        <translation>无法理解打印机配置。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>无法读取文件 %1。请检查您是否有权打开它。</translation>
    </message>
</context>
<context>
    <name>gantry::OffsetLine</name>
    <message>
        <source>Offset while printing</source>
        <translation>打印时的偏移</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Offset of %1 while printing, in degrees Celsius</source>
        <translation>%1 打印时的偏移，单位为摄氏度</translation>
    </message>
    <message>
        <source>Degrees added to every target the file sets, from its next one on. A heater that the file switches off stays off. Forgotten when the connection ends.</source>
        <translation>从下一个目标温度起，加到文件设定的每个目标温度上的度数。文件关闭的加热器保持关闭。连接结束后不再保留。</translation>
    </message>
</context>
<context>
    <name>gantry::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not open this file; the one before stays chosen</source>
        <translation>不打开此文件；仍选择之前的文件</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Opening %1 to print it…</source>
        <translation>正在打开 %1 以进行打印…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>gantry::PanelActions</name>
    <message>
        <source>Move X −</source>
        <translation>移动 X −</translation>
    </message>
    <message>
        <source>Move X +</source>
        <translation>移动 X +</translation>
    </message>
    <message>
        <source>Move Y −</source>
        <translation>移动 Y −</translation>
    </message>
    <message>
        <source>Move Y +</source>
        <translation>移动 Y +</translation>
    </message>
    <message>
        <source>Move Z −</source>
        <translation>移动 Z −</translation>
    </message>
    <message>
        <source>Move Z +</source>
        <translation>移动 Z +</translation>
    </message>
    <message>
        <source>Home X</source>
        <translation>X 回零</translation>
    </message>
    <message>
        <source>Home Y</source>
        <translation>Y 回零</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>X 和 Y 回零</translation>
    </message>
    <message>
        <source>Home Z</source>
        <translation>Z 回零</translation>
    </message>
    <message>
        <source>Jog step %1</source>
        <translation>点动步长 %1</translation>
    </message>
    <message>
        <source>Nozzle off</source>
        <translation>关闭喷嘴</translation>
    </message>
    <message>
        <source>Bed off</source>
        <translation>关闭热床</translation>
    </message>
    <message>
        <source>Extrude</source>
        <translation>挤出</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>回抽</translation>
    </message>
    <message>
        <source>Fan off</source>
        <translation>关闭风扇</translation>
    </message>
    <message>
        <source>Fan at half speed</source>
        <translation>风扇半速</translation>
    </message>
    <message>
        <source>Fan at full speed</source>
        <translation>风扇全速</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>显示或隐藏面板“%1”</translation>
    </message>
    <message>
        <source>Heat for %1</source>
        <translation>按 %1 加热</translation>
    </message>
</context>
<context>
    <name>gantry::PortsCommand</name>
    <message>
        <source>Lists the ports a printer may be behind. No port is opened.</source>
        <translation>列出可能连接打印机的端口。不会打开任何端口。</translation>
    </message>
    <message>
        <source>Also list serial ports that are not on USB.</source>
        <translation>同时列出非 USB 的串口。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>No serial device was found. Check the cable, and whether the printer is switched on.</source>
        <translation>未找到串口设备。请检查数据线，以及打印机是否已打开。</translation>
    </message>
</context>
<context>
    <name>gantry::PresetsPage</name>
    <message>
        <source>Temperature presets</source>
        <translation>温度预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nozzle °C</source>
        <translation>喷嘴 °C</translation>
    </message>
    <message>
        <source>Bed °C</source>
        <translation>热床 °C</translation>
    </message>
    <message>
        <source>Chamber °C</source>
        <translation>腔室 °C</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>One click on a preset sets all heaters; 0 switches a heater off. The first three have buttons of their own, the others are in the menu beside them.</source>
        <translation>点击预设即可设置所有加热器；0 表示关闭该加热器。前三个预设有各自的按钮，其余的在旁边的菜单中。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There are two presets named “%1”.</source>
        <translation>有两个预设名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no temperature between 0 and %2 °C.</source>
        <translation>“%1”不是 0 到 %2 °C 之间的温度。</translation>
    </message>
</context>
<context>
    <name>gantry::PreviewPanel</name>
    <message>
        <source>Open a G-code file to see what will be printed, and where.</source>
        <translation>打开 G-code 文件以查看打印内容和位置。</translation>
    </message>
    <message>
        <source>The slicer&apos;s picture of the print</source>
        <translation>切片软件提供的打印图片</translation>
    </message>
    <message>
        <source>layers: %1</source>
        <translation>层：%1</translation>
    </message>
    <message>
        <source>Analysing the file: %1</source>
        <translation>正在分析文件：%1</translation>
    </message>
    <message>
        <source>Nothing is extruded in this file.</source>
        <translation>此文件中没有挤出。</translation>
    </message>
    <message>
        <source>Files on the printer&apos;s card cannot be looked into.</source>
        <translation>无法查看打印机存储卡上文件的内容。</translation>
    </message>
</context>
<context>
    <name>gantry::PrintCommand</name>
    <message>
        <source>End standard output with one line of JSON about the print.</source>
        <translation>在标准输出末尾输出一行关于打印的 JSON。</translation>
    </message>
    <message>
        <source>Name one file to print.</source>
        <translation>请指定一个要打印的文件。</translation>
    </message>
    <message>
        <source>The print is paused. Press Enter to resume, Ctrl+C to cancel.</source>
        <translation>打印已暂停。按 Enter 继续，按 Ctrl+C 取消。</translation>
    </message>
    <message>
        <source>The print is paused. Resume it at the printer, or cancel it with Ctrl+C.</source>
        <translation>打印已暂停。请在打印机上继续，或按 Ctrl+C 取消。</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>正在取消。再按一次 Ctrl+C 立即关闭连接。</translation>
    </message>
    <message>
        <source>The connection was closed before the printer had cancelled the print. Its heaters may still be on.</source>
        <translation>连接在打印机取消打印之前已关闭。其加热器可能仍处于开启状态。</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>打印已完成。</translation>
    </message>
    <message>
        <source>Prints a G-code file to its end. Ctrl+C cancels the print in order; a second one closes the connection at once. The exit code is 0 if all of it was printed, 3 if the connection broke and the printer may still stand in the middle of the print, 1 if it failed otherwise.</source>
        <translation>将 G-code 文件打印到结束。Ctrl+C 有序地取消打印；再按一次立即关闭连接。全部打印完成时退出代码为 0；连接断开且打印机可能停在打印中途时为 3；因其他原因失败时为 1。</translation>
    </message>
    <message>
        <source>If the connection breaks, wait for the printer, and go on when it is back as it was left.</source>
        <translation>如果连接断开，则等待打印机，并在其以原状态恢复后继续。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Waiting for the printer. Ctrl+C gives up.</source>
        <translation>正在等待打印机。按 Ctrl+C 放弃。</translation>
    </message>
    <message>
        <source>Asking the printer where it stands.</source>
        <translation>正在询问打印机的当前状态。</translation>
    </message>
    <message>
        <source>Heating up before the print goes on.</source>
        <translation>继续打印前正在加热。</translation>
    </message>
    <message>
        <source>The printer is back as it was left. The print goes on.</source>
        <translation>打印机已恢复连接，状态未变。打印继续。</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off. Look at the print: Enter goes on, Ctrl+C cancels.</source>
        <translation>打印机已恢复连接，但已冷却，或其电机可能已关闭。请查看打印件：按 Enter 继续，按 Ctrl+C 取消。</translation>
    </message>
    <message>
        <source>The printer is back, but it has cooled down or its motors may have switched off, and nobody can be asked whether to go on. The print stands at line %1; the heaters are as they were.</source>
        <translation>打印机已恢复连接，但已冷却，或其电机可能已关闭，并且无法询问是否继续。打印停在第 %1 行；加热器保持原样。</translation>
    </message>
    <message>
        <source>The print is interrupted at line %1: %2 Nobody could tell the printer, so its heaters are as they were. With --continue the print waits for the printer.</source>
        <translation>打印在第 %1 行中断：%2 无法通知打印机，因此其加热器保持原样。使用 --continue 时，打印会等待打印机。</translation>
    </message>
    <message>
        <source>The last line the printer acknowledged is line %1 of the file.</source>
        <translation>打印机最后确认的是文件第 %1 行。</translation>
    </message>
</context>
<context>
    <name>gantry::PrintHost</name>
    <message>
        <source>The printer is not connected. Connect it and start the script again.</source>
        <translation>打印机未连接。请连接打印机，然后重新启动脚本。</translation>
    </message>
    <message>
        <source>The connection was closed while the print was active.</source>
        <translation>连接在打印进行期间关闭。</translation>
    </message>
    <message>
        <source>The printer has no tool %1; tool %2 is used again. Check the number of extruders in the printer profile.</source>
        <translation>打印机没有工具头 %1；重新使用工具头 %2。请检查打印机配置中的挤出机数量。</translation>
    </message>
    <message>
        <source>The macro “%1” was not sent. %2</source>
        <translation>宏“%1”未发送。%2</translation>
    </message>
</context>
<context>
    <name>gantry::PrintSpaceView</name>
    <message>
        <source>Where the print lies on the bed</source>
        <translation>打印件在热床上的位置</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>X %1 to %2, Y %3 to %4 mm</source>
        <translation>X %1 至 %2，Y %3 至 %4 mm</translation>
    </message>
    <message>
        <source>%1; it does not fit</source>
        <translation>%1；放不下</translation>
    </message>
</context>
<context>
    <name>gantry::PrintStarter</name>
    <message>
        <source>Clear the bed first: the nozzle goes over it.</source>
        <translation>请先清空热床：喷嘴会从上面经过。</translation>
    </message>
    <message>
        <source>Restart the print</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print %1 again from its beginning?</source>
        <translation>从头再次打印 %1？</translation>
    </message>
    <message>
        <source>The paused print cannot be taken up again. Clear the bed first: the nozzle goes over it.</source>
        <translation>已暂停的打印将无法继续。请先清空热床：喷嘴会从上面经过。</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>保持暂停</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Is the bed clear?</source>
        <translation>热床已清空吗？</translation>
    </message>
    <message>
        <source>The last print may still stand on it. The nozzle goes over it when %1 is printed.</source>
        <translation>上一次的打印件可能还在上面。打印 %1 时喷嘴会从上面经过。</translation>
    </message>
    <message>
        <source>The bed is clear, print</source>
        <translation>热床已清空，打印</translation>
    </message>
</context>
<context>
    <name>gantry::Printer</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>print started</source>
        <translation>打印已开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>print done</source>
        <translation>打印已完成</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>打印已取消</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>打印失败</translation>
    </message>
    <message>
        <source>The name of the script is missing.</source>
        <translation>缺少脚本名称。</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;.</source>
        <translation>没有脚本“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no G-code file. Its name must end in .gcode, .gco, .g or .gc~.</source>
        <translation>“%1”不是 G-code 文件。其名称必须以 .gcode、.gco、.g 或 .gc~ 结尾。</translation>
    </message>
    <message>
        <source>There is no connection to a printer.</source>
        <translation>未连接打印机。</translation>
    </message>
    <message>
        <source>print goes on</source>
        <translation>打印继续</translation>
    </message>
    <message>
        <source>print interrupted</source>
        <translation>打印中断</translation>
    </message>
    <message>
        <source>“%1” is not for the printer: in a file it tells Gantry what to do. It was not sent. Use the buttons of the window instead.</source>
        <translation>“%1”不是给打印机的：在文件中它告诉 Gantry 该做什么。它未被发送。请改用窗口中的按钮。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterCommands</name>
    <message>
        <source>A speed must be 0 mm/min or more.</source>
        <translation>速度必须大于或等于 0 mm/min。</translation>
    </message>
    <message>
        <source>Name at least one axis to move.</source>
        <translation>请至少指定一个要移动的轴。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis. The axes are x, y, z and e.</source>
        <translation>“%1”不是轴。可用的轴为 x、y、z 和 e。</translation>
    </message>
    <message>
        <source>The axis %1 is named twice.</source>
        <translation>轴 %1 指定了两次。</translation>
    </message>
    <message>
        <source>The distance of the axis %1 is no number.</source>
        <translation>轴 %1 的距离不是数字。</translation>
    </message>
    <message>
        <source>A rate must be between 1 and %1 %.</source>
        <translation>倍率必须在 1 到 %1 % 之间。</translation>
    </message>
    <message>
        <source>Name at least one axis to home.</source>
        <translation>请至少指定一个要回零的轴。</translation>
    </message>
    <message>
        <source>The length to extrude is no number.</source>
        <translation>挤出长度不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tool. Tools are called tool0, tool1 and so on.</source>
        <translation>“%1”不是工具头。工具头的名称为 tool0、tool1 等。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no heater. Heaters are called tool0, tool1 and so on, bed and chamber.</source>
        <translation>“%1”不是加热器。加热器的名称为 tool0、tool1 等，以及 bed 和 chamber。</translation>
    </message>
    <message>
        <source>A temperature must be 0 °C or more.</source>
        <translation>温度必须大于或等于 0 °C。</translation>
    </message>
    <message>
        <source>%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer profile.</source>
        <translation>%1 °C 超出此加热器的上限（%2 °C）。上限在打印机配置中设置。</translation>
    </message>
    <message>
        <source>An offset must be between -%1 and %1 °C.</source>
        <translation>偏移必须在 -%1 到 %1 °C 之间。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfile</name>
    <message>
        <source>The printer profile needs a name.</source>
        <translation>打印机配置需要名称。</translation>
    </message>
    <message>
        <source>The width must be more than 0 and less than 10000 mm.</source>
        <translation>宽度必须大于 0 且小于 10000 mm。</translation>
    </message>
    <message>
        <source>The depth must be more than 0 and less than 10000 mm.</source>
        <translation>深度必须大于 0 且小于 10000 mm。</translation>
    </message>
    <message>
        <source>The height must be more than 0 and less than 10000 mm.</source>
        <translation>高度必须大于 0 且小于 10000 mm。</translation>
    </message>
    <message>
        <source>The number of extruders must be between 1 and 99.</source>
        <translation>挤出机数量必须在 1 到 99 之间。</translation>
    </message>
    <message>
        <source>The space the tool can reach must be given in numbers of mm.</source>
        <translation>工具头可到达的空间必须以 mm 为单位的数字给出。</translation>
    </message>
    <message>
        <source>In the space the tool can reach, each minimum must be less than its maximum.</source>
        <translation>在工具头可到达的空间中，每个最小值都必须小于对应的最大值。</translation>
    </message>
    <message>
        <source>The offsets of the extruders must be numbers of mm.</source>
        <translation>挤出机的偏移必须是以 mm 为单位的数字。</translation>
    </message>
    <message>
        <source>The nozzle diameter must be more than 0 and at most 20 mm.</source>
        <translation>喷嘴直径必须大于 0 且不超过 20 mm。</translation>
    </message>
    <message>
        <source>The default extrusion length must be more than 0 and at most 1000 mm.</source>
        <translation>默认挤出长度必须大于 0 且不超过 1000 mm。</translation>
    </message>
    <message>
        <source>The highest temperature of the nozzle must be between 1 and 600 °C.</source>
        <translation>喷嘴的最高温度必须在 1 到 600 °C 之间。</translation>
    </message>
    <message>
        <source>The highest temperature of the bed must be between 1 and 600 °C.</source>
        <translation>热床的最高温度必须在 1 到 600 °C 之间。</translation>
    </message>
    <message>
        <source>The highest temperature of the chamber must be between 1 and 600 °C.</source>
        <translation>腔室的最高温度必须在 1 到 600 °C 之间。</translation>
    </message>
    <message>
        <source>The lowest temperature for extruding must be between 0 °C and the highest temperature of the nozzle.</source>
        <translation>挤出的最低温度必须在 0 °C 和喷嘴的最高温度之间。</translation>
    </message>
    <message>
        <source>The receive buffer of the firmware must be between 0 (not known) and 65535 bytes.</source>
        <translation>固件的接收缓冲区必须在 0（未知）到 65535 字节之间。</translation>
    </message>
    <message>
        <source>The speed of the %1 axis must be between 1 and 1000000 mm/min (16667 mm/s).</source>
        <translation>%1 轴的速度必须在 1 到 1000000 mm/min（16667 mm/s）之间。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterProfileJson</name>
    <message>
        <source>The printer profile cannot be understood: &quot;%1&quot; is not what it should be.</source>
        <translation>无法理解打印机配置：“%1”不符合要求。</translation>
    </message>
    <message>
        <source>The printer profile was written by a newer version of Gantry. Update Gantry to use it.</source>
        <translation>该打印机配置由更新版本的 Gantry 写入。请更新 Gantry 后使用。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterSetup</name>
    <message>
        <source>There is no USB serial device. Check the cable and that the printer is switched on, or choose a port.</source>
        <translation>没有 USB 串口设备。请检查数据线以及打印机是否已开机，或选择一个端口。</translation>
    </message>
    <message>
        <source>All speeds are on the list of those that are never used. Choose a speed, or take one off the list in the settings.</source>
        <translation>所有速率都在“从不使用”的列表中。请选择一个速率，或在设置中从列表移除一个。</translation>
    </message>
    <message>
        <source>The printer profile asks whether connecting may restart the printer, and nobody has said so.</source>
        <translation>打印机配置要求询问连接时是否可以重启打印机，但尚未有人答复。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterTask</name>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>超过此秒数后放弃；未指定时不放弃。</translation>
    </message>
    <message>
        <source>The printer was not done in the given time.</source>
        <translation>打印机未在规定时间内完成。</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>在打印机完成之前中断。</translation>
    </message>
</context>
<context>
    <name>gantry::PrinterWindow</name>
    <message>
        <source>The sample file cannot be written to %1.</source>
        <translation>无法将示例文件写入 %1。</translation>
    </message>
    <message>
        <source>Gantry ended while it printed “%1” (begun: %2). Look after the printer: its heaters may still be on, and the print stands on its bed.</source>
        <translation>Gantry 在打印“%1”（开始于 %2）时结束了。请查看打印机：加热器可能仍处于开启状态，打印件还在热床上。</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileDialog</name>
    <message>
        <source>Printer profiles</source>
        <translation>打印机配置</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>新打印机</translation>
    </message>
    <message>
        <source>Generic printer</source>
        <translation>通用打印机</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>复制此配置</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>删除此配置</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Profiles of Gantry (JSON) and of OctoPrint (.profile)</source>
        <translation>Gantry 的配置 (JSON) 和 OctoPrint 的配置 (.profile)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1

The file is left as it is.</source>
        <translation>%1

文件保持原样。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Save the changes to this profile</source>
        <translation>保存对此配置的更改</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Write this profile to a file</source>
        <translation>将此配置写入文件</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>它已是默认配置。</translation>
    </message>
    <message>
        <source>Take this profile where none is chosen</source>
        <translation>未选择配置时使用此配置</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted.</source>
        <translation>不能删除默认配置。</translation>
    </message>
    <message>
        <source>This profile is always there.</source>
        <translation>此配置始终存在。</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect first.</source>
        <translation>此配置正在使用。请先断开连接。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>删除配置“%1”？</translation>
    </message>
    <message>
        <source>Export it first if it may be needed again.</source>
        <translation>如果以后可能还需要，请先导出。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Import a printer profile</source>
        <translation>导入打印机配置</translation>
    </message>
    <message>
        <source>Printer profiles (*.json *.profile *.yaml *.yml)</source>
        <translation>打印机配置 (*.json *.profile *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the printer profile</source>
        <translation>导出打印机配置</translation>
    </message>
    <message>
        <source>Printer profiles (*.json)</source>
        <translation>打印机配置 (*.json)</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message>
        <source>Save the changes to this profile?</source>
        <translation>保存对此配置的更改？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>A printer is connected with this profile. Changes of names, sizes, speeds and limits count once they are saved and nothing is being printed; those of heaters, tools and the connection with the next connection.</source>
        <translation>有打印机正以此配置连接。名称、尺寸、速度和限制的更改在保存后且没有打印时立即生效；加热器、工具头和连接的更改在下次连接时生效。</translation>
    </message>
    <message>
        <source>Used where no profile is chosen.</source>
        <translation>未选择配置时使用。</translation>
    </message>
    <message>
        <source>%1, used where no profile is chosen</source>
        <translation>%1，未选择配置时使用</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileEditor</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Heated bed</source>
        <translation>热床</translation>
    </message>
    <message>
        <source>Heated chamber</source>
        <translation>加热腔室</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Nozzle at most</source>
        <translation>喷嘴最高</translation>
    </message>
    <message>
        <source>Bed at most</source>
        <translation>热床最高</translation>
    </message>
    <message>
        <source>Chamber at most</source>
        <translation>腔室最高</translation>
    </message>
    <message>
        <source>Extrude only above</source>
        <translation>仅高于此温度时挤出</translation>
    </message>
    <message>
        <source>Bed and volume</source>
        <translation>热床和空间</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>左前方</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原点</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width (X)</source>
        <translation>宽度（X）</translation>
    </message>
    <message>
        <source>Depth (Y)</source>
        <translation>深度（Y）</translation>
    </message>
    <message>
        <source>Height (Z)</source>
        <translation>高度（Z）</translation>
    </message>
    <message>
        <source>The tool reaches beyond the bed</source>
        <translation>工具头可到达热床之外</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X 从</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X 到</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y 从</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y 到</translation>
    </message>
    <message>
        <source>Z from</source>
        <translation>Z 从</translation>
    </message>
    <message>
        <source>Z to</source>
        <translation>Z 到</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>%1 的速度</translation>
    </message>
    <message>
        <source>%1 goes the other way</source>
        <translation>%1 反向</translation>
    </message>
    <message>
        <source>The buttons that move this axis are reversed.</source>
        <translation>移动此轴的按钮方向相反。</translation>
    </message>
    <message>
        <source>Extruders</source>
        <translation>挤出机</translation>
    </message>
    <message>
        <source>Number of extruders</source>
        <translation>挤出机数量</translation>
    </message>
    <message>
        <source>All extruders feed one nozzle</source>
        <translation>所有挤出机共用一个喷嘴</translation>
    </message>
    <message>
        <source>Nozzle diameter</source>
        <translation>喷嘴直径</translation>
    </message>
    <message>
        <source>Length to extrude</source>
        <translation>挤出长度</translation>
    </message>
    <message>
        <source>Offsets from the first extruder, in mm</source>
        <translation>相对于第一个挤出机的偏移，单位 mm</translation>
    </message>
    <message>
        <source>X offset (mm)</source>
        <translation>X 偏移（mm）</translation>
    </message>
    <message>
        <source>Y offset (mm)</source>
        <translation>Y 偏移（mm）</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A round bed is as deep as it is wide.</source>
        <translation>圆形热床的深度与宽度相同。</translation>
    </message>
    <message>
        <source>A round bed has its origin in the centre.</source>
        <translation>圆形热床的原点在中心。</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>请为打印机命名。</translation>
    </message>
    <message>
        <source>Extruder %1</source>
        <translation>挤出机 %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>How much the firmware takes in while it works, 63 or 127 as a rule. Lines then go out ahead of their acknowledgements, which helps where many short moves make the printer stutter. 0 sends one line at a time. Too large a number makes the firmware lose lines.</source>
        <translation>固件工作时能接收的字节数，通常为 63 或 127。这样行可在确认之前发出，适合大量短移动导致打印机卡顿的情况。0 表示一次发送一行。数值过大会使固件丢失行。</translation>
    </message>
    <message>
        <source>Send ahead as far as the firmware says</source>
        <translation>按固件允许的程度提前发送</translation>
    </message>
    <message>
        <source>For firmware that tells with each acknowledgement how much room it has (ADVANCED_OK in Marlin). Switch it off if what it tells is wrong.</source>
        <translation>适用于每次确认都报告剩余空间的固件（Marlin 的 ADVANCED_OK）。如果报告有误，请关闭。</translation>
    </message>
    <message>
        <source>Shorten the lines of a print</source>
        <translation>缩短打印行</translation>
    </message>
    <message>
        <source>Leaves out blanks, comments and zeros that say nothing to the firmware. Texts and names of files stay as they are.</source>
        <translation>省去对固件无意义的空格、注释和零。文本和文件名保持不变。</translation>
    </message>
    <message>
        <source>Whether the printer restarts when its port is opened</source>
        <translation>打开端口时打印机是否重启</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Restart when connecting</source>
        <translation>连接时重启</translation>
    </message>
    <message>
        <source>Most boards restart when their port is opened, and a fresh start is what Gantry expects. Choose No to join a printer that is busy.</source>
        <translation>大多数主板在端口打开时会重启，Gantry 也期望重新开始。如要连接正在工作的打印机，请选择“否”。</translation>
    </message>
    <message>
        <source>Restart the printer when it does not take an emergency stop</source>
        <translation>打印机不接受紧急停止时将其重启</translation>
    </message>
    <message>
        <source>If the port takes nothing any more, the line that restarts the board is what is left to switch off heaters and motors.</source>
        <translation>如果端口不再接收任何内容，只有重启主板的信号线还能关闭加热器和电机。</translation>
    </message>
    <message>
        <source>Ask the port for short delays</source>
        <translation>请求端口缩短延迟</translation>
    </message>
    <message>
        <source>On Linux the driver then hands over at once what the printer says. It helps with FTDI chips, which else hold it back for up to 16 ms. A port that does not offer it works as before.</source>
        <translation>在 Linux 上，驱动程序随后会立即交出打印机发来的内容。这对 FTDI 芯片有帮助，否则它最多会延迟 16 ms。不支持此功能的端口照常工作。</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>编辑脚本…</translation>
    </message>
    <message>
        <source>Scripts are sent on connecting, before and after a print, and at pauses. All printers share them; where a line is for one printer only, a script can ask for its profile: {% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}.</source>
        <translation>脚本在连接时、打印前后和暂停时发送。所有打印机共用这些脚本；若某一行只用于一台打印机，脚本可以查询其配置：{% if printer_profile.name == &quot;MK3S&quot; %} … {% endif %}。</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileStore</name>
    <message>
        <source>The identifier of a printer profile must not contain slashes.</source>
        <translation>打印机配置的标识不得包含斜杠。</translation>
    </message>
    <message>
        <source>The identifier of a printer profile needs at least one letter from A to Z or a digit.</source>
        <translation>打印机配置的标识至少需要一个 A 到 Z 的字母或一个数字。</translation>
    </message>
    <message>
        <source>There are more than %1 profiles in this folder. Only the first ones were read.</source>
        <translation>此文件夹中有超过 %1 个配置。只读取了前面的配置。</translation>
    </message>
    <message>
        <source>The printer profile needs an identifier or a name.</source>
        <translation>打印机配置需要标识或名称。</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>文件 %1 已存在，但无法读取。请重命名或删除它，或选择其他名称。</translation>
    </message>
    <message>
        <source>There is already a printer profile of this name. Choose another name.</source>
        <translation>已有同名的打印机配置。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no printer profile &quot;%1&quot;.</source>
        <translation>没有打印机配置“%1”。</translation>
    </message>
    <message>
        <source>The default profile cannot be deleted. Make another one the default first.</source>
        <translation>不能删除默认配置。请先将另一个配置设为默认。</translation>
    </message>
    <message>
        <source>This profile is in use. Disconnect the printer to delete it.</source>
        <translation>此配置正在使用。请断开打印机后再删除。</translation>
    </message>
    <message>
        <source>This profile is always there. It can be changed, but not deleted.</source>
        <translation>此配置始终存在。可以更改，但不能删除。</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>无法删除文件 %1。</translation>
    </message>
</context>
<context>
    <name>gantry::ProfileTitle</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressLine</name>
    <message>
        <source>%1 %  line %2  %3 printed</source>
        <translation>%1 %  第 %2 行  已打印 %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
</context>
<context>
    <name>gantry::PromptDialog</name>
    <message>
        <source>The printer asks</source>
        <translation>打印机询问</translation>
    </message>
    <message>
        <source>The printer waits for the answer. It can also be given at its own display.</source>
        <translation>打印机在等待应答。也可以在打印机自己的显示屏上应答。</translation>
    </message>
    <message>
        <source>The printer waits for you.</source>
        <translation>打印机在等待您。</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolEngine</name>
    <message>
        <source>Asking the printer where it stands</source>
        <translation>正在询问打印机的进度</translation>
    </message>
    <message>
        <source>The printer is back and waits</source>
        <translation>打印机已恢复连接并在等待</translation>
    </message>
    <message>
        <source>Heating up before the print goes on</source>
        <translation>继续打印前正在加热</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPage</name>
    <message>
        <source>Advanced protocol</source>
        <translation>高级协议</translation>
    </message>
    <message>
        <source>Before you change anything here</source>
        <translation>更改此处的设置之前</translation>
    </message>
    <message>
        <source>The values Gantry comes with work with every firmware it knows. Changes are used when the printer is connected the next time.</source>
        <translation>Gantry 自带的值适用于它所知的所有固件。更改在下次连接打印机时生效。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Errors of the firmware</source>
        <translation>固件错误</translation>
    </message>
    <message>
        <source>If the firmware reports an error</source>
        <translation>固件报告错误时</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Send M112 before the connection is closed because of an error</source>
        <translation>因错误关闭连接之前发送 M112</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Line numbers and checksums</source>
        <translation>行号和校验和</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>While printing</source>
        <translation>打印期间</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Lines under way</source>
        <translation>在途行数</translation>
    </message>
    <message>
        <source>Bytes under way</source>
        <translation>在途字节数</translation>
    </message>
    <message>
        <source>Requests for the same line until the link is given up</source>
        <translation>同一行被请求多少次后放弃连接</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候命令</translation>
    </message>
    <message>
        <source>More than one line under way needs a firmware with room for them: a full buffer loses characters.</source>
        <translation>在途行数超过一行时，固件必须有足够的空间存放：缓冲区满时会丢失字符。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Dropped with a warning</source>
        <translation>丢弃并警告</translation>
    </message>
    <message>
        <source>Dropped silently</source>
        <translation>直接丢弃</translation>
    </message>
    <message>
        <source>Pause the print instead</source>
        <translation>改为暂停打印</translation>
    </message>
    <message>
        <source>Hold back tools the printer profile does not have</source>
        <translation>不发送打印机配置中没有的工具头</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Ask for the position when a print is paused</source>
        <translation>暂停打印时查询位置</translation>
    </message>
    <message>
        <source>Ask for the position when a print is cancelled</source>
        <translation>取消打印时查询位置</translation>
    </message>
    <message>
        <source>Break off heating with M108 when a print is cancelled</source>
        <translation>取消打印时用 M108 中止加热</translation>
    </message>
    <message>
        <source>Believe the progress a file states (M73)</source>
        <translation>采信文件中给出的进度（M73）</translation>
    </message>
    <message>
        <source>The printer&apos;s card</source>
        <translation>打印机的存储卡</translation>
    </message>
    <message>
        <source>Ask for the card</source>
        <translation>查询存储卡</translation>
    </message>
    <message>
        <source>Take the card for present without having been told</source>
        <translation>未收到通知也视为存储卡存在</translation>
    </message>
    <message>
        <source>Send names without their leading slash</source>
        <translation>发送名称时去掉开头的斜杠</translation>
    </message>
    <message>
        <source>Send names in lower case</source>
        <translation>以小写发送名称</translation>
    </message>
    <message>
        <source>Notice a print begun at the printer&apos;s display</source>
        <translation>识别从打印机显示屏开始的打印</translation>
    </message>
    <message>
        <source>Take “Done saving file” for an acknowledgement if none follows</source>
        <translation>之后没有确认时，将“Done saving file”视为确认</translation>
    </message>
    <message>
        <source>Command that cancels</source>
        <translation>取消命令</translation>
    </message>
    <message>
        <source>“Not SD printing” that do not end the print yet</source>
        <translation>尚不算打印结束的“Not SD printing”次数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Silence until a line counts as unanswered</source>
        <translation>静默多久后视为一行未应答</translation>
    </message>
    <message>
        <source>The same if the firmware says when it is busy</source>
        <translation>固件会报告忙碌状态时的同一时长</translation>
    </message>
    <message>
        <source>First answer while the port and speed are looked for</source>
        <translation>查找端口和波特率时等待首次应答的时间</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>后续尝试</translation>
    </message>
    <message>
        <source>Attempts for each port and speed</source>
        <translation>每个端口和波特率的尝试次数</translation>
    </message>
    <message>
        <source>Unanswered lines until the printer counts as dead</source>
        <translation>多少行未应答后视为打印机无响应</translation>
    </message>
    <message>
        <source>The same while printing</source>
        <translation>打印期间的同一数值</translation>
    </message>
    <message>
        <source>The same for commands that take minutes</source>
        <translation>需要数分钟的命令的同一数值</translation>
    </message>
    <message>
        <source>With 0 the printer is never given up.</source>
        <translation>设为 0 时永不放弃打印机。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Ask for temperatures</source>
        <translation>查询温度</translation>
    </message>
    <message>
        <source>The same while a heater is on</source>
        <translation>加热器开启时查询温度</translation>
    </message>
    <message>
        <source>Ask for the progress of the card</source>
        <translation>查询存储卡打印进度</translation>
    </message>
    <message>
        <source>Temperatures reported by the firmware</source>
        <translation>固件报告温度</translation>
    </message>
    <message>
        <source>Progress of the card reported by the firmware</source>
        <translation>固件报告存储卡打印进度</translation>
    </message>
    <message>
        <source>Position reported by the firmware</source>
        <translation>固件报告位置</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>打印机发来的内容</translation>
    </message>
    <message>
        <source>A line of the printer that fits the expression acts on the print: %1.</source>
        <translation>打印机的一行与表达式匹配时，会对打印产生作用：%1。</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>An empty expression would fit every line.</source>
        <translation>空表达式会与每一行匹配。</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>表达式在第 %1 个字符处有错误：%2。</translation>
    </message>
    <message>
        <source>The effect is one of these words: %1.</source>
        <translation>作用必须是以下词语之一：%1。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Continue an interrupted print by itself when the printer is back</source>
        <translation>打印机恢复后自动继续中断的打印</translation>
    </message>
    <message>
        <source>May keep the printer busy for minutes</source>
        <translation>可能让打印机忙碌数分钟</translation>
    </message>
    <message>
        <source>Codes such as M0, separated by commas. While one of the first kind is carried out, a silent printer is not taken for a lost one.</source>
        <translation>M0 之类的代码，用逗号分隔。执行第一类代码期间，没有应答的打印机不会被视为失联。</translation>
    </message>
</context>
<context>
    <name>gantry::ProtocolPreferences</name>
    <message>
        <source>The setting “%1” must lie between %2 and %3; %4 was replaced by %5.</source>
        <translation>设置“%1”必须在 %2 到 %3 之间；%4 已替换为 %5。</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command like “M0” and was left out.</source>
        <translation>设置“%2”中的“%1”不是像“M0”这样的命令，已略去。</translation>
    </message>
    <message>
        <source>The setting “%1” holds more than %2 commands; the rest was left out.</source>
        <translation>设置“%1”包含超过 %2 个命令；其余已略去。</translation>
    </message>
    <message>
        <source>“%1” in the setting “%2” is no command that can be sent; it was replaced by “%3”.</source>
        <translation>设置“%2”中的“%1”不是可以发送的命令；已替换为“%3”。</translation>
    </message>
    <message>
        <source>The expression “%1” has no effect: %2.</source>
        <translation>表达式“%1”不起作用：%2。</translation>
    </message>
    <message>
        <source>An empty expression was left out.</source>
        <translation>已略去一个空表达式。</translation>
    </message>
    <message>
        <source>The expression “%1” is longer than %2 characters and was left out.</source>
        <translation>表达式“%1”超过 %2 个字符，已略去。</translation>
    </message>
    <message>
        <source>Templates of the expression “%1” that are too many or too long were left out.</source>
        <translation>已略去表达式“%1”中过多或过长的模板。</translation>
    </message>
    <message>
        <source>There are more than %1 expressions for the lines of the printer; the rest was left out.</source>
        <translation>用于打印机行的表达式超过 %1 个；其余已略去。</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”; its default is used.</source>
        <translation>设置“%1”不能为“%2”；使用其默认值。</translation>
    </message>
    <message>
        <source>The setting “%1” must be enable, disable or toggle; the trigger was left out.</source>
        <translation>设置“%1”必须是 enable、disable 或 toggle；该触发条件已略去。</translation>
    </message>
</context>
<context>
    <name>gantry::PseudoTerminal</name>
    <message>
        <source>No pseudo-terminal can be made: %1.</source>
        <translation>无法创建伪终端：%1。</translation>
    </message>
    <message>
        <source>The pseudo-terminal has no name: %1.</source>
        <translation>伪终端没有名称：%1。</translation>
    </message>
    <message>
        <source>The pseudo-terminal cannot be set up: %1.</source>
        <translation>无法设置伪终端：%1。</translation>
    </message>
    <message>
        <source>%1 exists already and is no link. Choose another path.</source>
        <translation>%1 已存在且不是链接。请选择其他路径。</translation>
    </message>
    <message>
        <source>The link %1 cannot be made. Check that its folder exists and may be written to.</source>
        <translation>无法创建链接 %1。请检查其文件夹是否存在且可写入。</translation>
    </message>
</context>
<context>
    <name>gantry::RateController</name>
    <message>
        <source>The value must be between %1 and %2 %.</source>
        <translation>该值必须在 %1 到 %2 % 之间。</translation>
    </message>
</context>
<context>
    <name>gantry::RateRow</name>
    <message>
        <source>%1 in percent, slider</source>
        <translation>%1（百分比），滑块</translation>
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
        <translation>%1（百分比）</translation>
    </message>
    <message>
        <source>%1 Nothing was sent since connecting.</source>
        <translation>%1 连接后尚未发送任何值。</translation>
    </message>
    <message>
        <source>%1 in percent, slider, value unknown</source>
        <translation>%1（百分比），滑块，值未知</translation>
    </message>
    <message>
        <source>%1 in percent, value unknown</source>
        <translation>%1（百分比），值未知</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesMenu</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear list…</source>
        <translation>清空列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>请先在列表中选择文件。</translation>
    </message>
    <message>
        <source>Forget this file; it stays where it is</source>
        <translation>从列表中移除此文件；文件保留在原处</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>Forget all files of the list; they stay where they are</source>
        <translation>从列表中移除所有文件；文件保留在原处</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n file(s) opened last?</source>
        <translation>
            <numerusform>要从列表中移除最近打开的 %n 个文件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>On the disk nothing is deleted.</source>
        <translation>磁盘上的文件不会被删除。</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>gantry::RecentFilesModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
</context>
<context>
    <name>gantry::RecordFile</name>
    <message>
        <source>The file %1 was written by a newer version of Gantry. It is left as it is; update Gantry to use it.</source>
        <translation>文件 %1 由更新版本的 Gantry 写入。它保持不变；请更新 Gantry 后使用。</translation>
    </message>
    <message>
        <source>The file %1 could not be understood and starts anew. The old one was kept as %2.</source>
        <translation>无法理解文件 %1，将重新开始。旧文件已保留为 %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>无法删除文件 %1。</translation>
    </message>
</context>
<context>
    <name>gantry::RecoveryStore</name>
    <message>
        <source>How far the print came cannot be kept.</source>
        <translation>无法保存打印进行到的位置。</translation>
    </message>
</context>
<context>
    <name>gantry::ReplayTransport</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recorded session.</source>
        <translation>文件 %1 过大，不可能是会话记录。</translation>
    </message>
</context>
<context>
    <name>gantry::ReportArchive</name>
    <message>
        <source>The report could not be written.</source>
        <translation>无法写入报告。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: there is no such folder. Choose another one.</source>
        <translation>无法将报告写入 %1：没有该文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: the disk is full. Free some space or choose another folder.</source>
        <translation>无法将报告写入 %1：磁盘已满。请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: you are not allowed to write there. Choose another folder.</source>
        <translation>无法将报告写入 %1：您无权在那里写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>无法将报告写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
</context>
<context>
    <name>gantry::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Logs, settings without secrets, the printer profile and what is known of the ports go into one file.</source>
        <translation>日志、不含机密信息的设置、打印机配置以及端口的已知信息会写入一个文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>报告已就绪</translation>
    </message>
    <message>
        <source>It was saved as %1 (%2). Look through it before you send it to somebody.</source>
        <translation>报告已保存为 %1（%2）。发送给他人之前，请先查看其内容。</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>没有报告</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>报告文件夹</translation>
    </message>
</context>
<context>
    <name>gantry::ReportTask</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
</context>
<context>
    <name>gantry::ResetQuestion</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>May connecting restart “%1”?</source>
        <translation>连接时可以重启“%1”吗？</translation>
    </message>
    <message>
        <source>After a restart everything is as Gantry expects it, but a print that runs from the printer&apos;s card ends, and the heaters go off. Some boards restart all the same when they are connected for the first time after the cable was plugged in.</source>
        <translation>重启后一切都符合 Gantry 的预期，但从打印机存储卡进行的打印会结束，加热器会关闭。有些主板在插入数据线后首次连接时仍会重启。</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>保持运行</translation>
    </message>
</context>
<context>
    <name>gantry::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Switch &amp;heaters off when nothing is done</source>
        <translation>没有操作时关闭加热器</translation>
    </message>
    <message>
        <source>Ask before a print is &amp;cancelled</source>
        <translation>取消打印前询问</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Forgotten heaters</source>
        <translation>忘关的加热器</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>How long nothing may be done while a heater is on</source>
        <translation>加热器开启时，允许多长时间没有操作</translation>
    </message>
    <message>
        <source>The heaters are not watched.</source>
        <translation>不监视加热器。</translation>
    </message>
    <message>
        <source>The &amp;Stop button must be held for half a second</source>
        <translation>急停按钮须按住半秒钟</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>The emergency stop never asks. Holding the button protects against a click that was not meant; its shortcut always stops at once.</source>
        <translation>紧急停止从不询问。按住按钮可防止误点；其快捷键总是立即停止。</translation>
    </message>
    <message>
        <source>Let the &amp;nozzle cool down in a long pause</source>
        <translation>长时间暂停时让喷嘴冷却</translation>
    </message>
    <message>
        <source>A countdown of one minute comes first and can be stopped. During a pause Gantry only reminds you: on a bed that is switched off the print comes loose. Many firmwares have a time-out of their own: M85 for the motors and the heaters, or HOTEND_IDLE.</source>
        <translation>之前有一分钟的倒计时，可以停止。暂停期间 Gantry 只提醒：热床关闭后打印件会脱落。许多固件有自己的超时：用于电机和加热器的 M85，或 HOTEND_IDLE。</translation>
    </message>
    <message>
        <source>Paused prints</source>
        <translation>暂停的打印</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>A hot nozzle that stands still oozes, and its filament burns. Resume heats it up to what it had and waits for it before the print goes on. The bed stays on. A print from the printer&apos;s card keeps its nozzle hot: it may be resumed at the printer, which would not wait.</source>
        <translation>静止的热喷嘴会滴料，其中的耗材会烧焦。继续打印时先加热到原来的温度，等到达后再继续。热床保持加热。从打印机存储卡打印时喷嘴保持高温：它可能在打印机上被继续，而打印机不会等待。</translation>
    </message>
    <message>
        <source>How long the nozzle stays hot in a pause</source>
        <translation>暂停时喷嘴保持高温的时长</translation>
    </message>
    <message>
        <source>The nozzle stays hot in a pause.</source>
        <translation>暂停时喷嘴保持高温。</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptDialog</name>
    <message>
        <source>Sent when the printer is connected.</source>
        <translation>打印机连接后发送。</translation>
    </message>
    <message>
        <source>Sent before the connection is closed.</source>
        <translation>关闭连接之前发送。</translation>
    </message>
    <message>
        <source>Sent before the first line of a file.</source>
        <translation>在文件的第一行之前发送。</translation>
    </message>
    <message>
        <source>Sent after the last line of a file.</source>
        <translation>在文件的最后一行之后发送。</translation>
    </message>
    <message>
        <source>Sent when a print has paused.</source>
        <translation>打印暂停后发送。</translation>
    </message>
    <message>
        <source>Sent before a paused print goes on.</source>
        <translation>暂停的打印继续之前发送。</translation>
    </message>
    <message>
        <source>Sent when a print was cancelled.</source>
        <translation>打印取消后发送。</translation>
    </message>
    <message>
        <source>Sent before another tool is selected.</source>
        <translation>选择另一个工具头之前发送。</translation>
    </message>
    <message>
        <source>Sent after another tool was selected.</source>
        <translation>选择另一个工具头之后发送。</translation>
    </message>
    <message>
        <source>Sent by a macro or another script that names it.</source>
        <translation>由指定其名称的宏或其他脚本发送。</translation>
    </message>
    <message>
        <source>After connecting</source>
        <translation>连接后</translation>
    </message>
    <message>
        <source>Before disconnecting</source>
        <translation>断开前</translation>
    </message>
    <message>
        <source>Before a print</source>
        <translation>打印前</translation>
    </message>
    <message>
        <source>After a print</source>
        <translation>打印后</translation>
    </message>
    <message>
        <source>After pausing</source>
        <translation>暂停后</translation>
    </message>
    <message>
        <source>Before resuming</source>
        <translation>继续前</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <translation>取消后</translation>
    </message>
    <message>
        <source>Before a tool change</source>
        <translation>更换工具头前</translation>
    </message>
    <message>
        <source>After a tool change</source>
        <translation>更换工具头后</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建脚本</translation>
    </message>
    <message>
        <source>Add a script of your own, for macros and other scripts</source>
        <translation>添加您自己的脚本，供宏和其他脚本使用</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What would be sent in the middle of a print:</source>
        <translation>打印中途会发送的内容：</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>会发送的内容</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不发送任何内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Keep this script</source>
        <translation>保存此脚本</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is what Gantry brings along.</source>
        <translation>这是 Gantry 自带的内容。</translation>
    </message>
    <message>
        <source>Back to what Gantry brings along</source>
        <translation>恢复为 Gantry 自带的内容</translation>
    </message>
    <message>
        <source>Delete this script</source>
        <translation>删除此脚本</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>删除脚本“%1”？</translation>
    </message>
    <message>
        <source>Throw away your text of “%1”?</source>
        <translation>丢弃您为“%1”编写的内容？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name of the script</source>
        <translation>脚本名称</translation>
    </message>
    <message>
        <source>There is a script of this name already.</source>
        <translation>已有同名的脚本。</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n script(s)?</source>
        <translation>
            <numerusform>保存对 %n 个脚本的更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>新建片段</translation>
    </message>
    <message>
        <source>Add a piece that several scripts can take in</source>
        <translation>添加可供多个脚本引用的片段</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>改用其他名称</translation>
    </message>
    <message>
        <source>It is taken in by: %1.</source>
        <translation>引用它的有：%1。</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”的新名称</translation>
    </message>
    <message>
        <source>The old name still stands in: %1.</source>
        <translation>旧名称仍出现在：%1。</translation>
    </message>
    <message>
        <source>A piece for scripts, which take it in by {% snippet &apos;%1&apos; %}.</source>
        <translation>供脚本使用的片段，通过 {% snippet &apos;%1&apos; %} 引用。</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptSet</name>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的脚本。</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptStore</name>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>无法读取脚本 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a script.</source>
        <translation>文件 %1 过大，不能作为脚本。</translation>
    </message>
    <message>
        <source>The file %1 is not a text file.</source>
        <translation>文件 %1 不是文本文件。</translation>
    </message>
    <message>
        <source>The script %1 cannot be saved: %2.</source>
        <translation>无法保存脚本 %1：%2。</translation>
    </message>
    <message>
        <source>The name of a script must not contain slashes.</source>
        <translation>脚本名称不得包含斜杠。</translation>
    </message>
    <message>
        <source>The name of a script needs at least one letter from A to Z or a digit.</source>
        <translation>脚本名称至少需要一个 A 到 Z 的字母或一个数字。</translation>
    </message>
    <message>
        <source>There are more than %1 scripts in this folder. Only the first ones were read.</source>
        <translation>此文件夹中有超过 %1 个脚本。只读取了前面的脚本。</translation>
    </message>
    <message>
        <source>This script is too long.</source>
        <translation>此脚本过长。</translation>
    </message>
    <message>
        <source>This script contains characters that are not text.</source>
        <translation>此脚本包含非文本字符。</translation>
    </message>
    <message>
        <source>The file %1 is there already, but could not be read. Rename or delete it, or choose another name.</source>
        <translation>文件 %1 已存在，但无法读取。请重命名或删除它，或选择其他名称。</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot; of yours.</source>
        <translation>您没有脚本“%1”。</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>无法删除文件 %1。</translation>
    </message>
    <message>
        <source>There is a script of this name already. Choose another name.</source>
        <translation>已有同名脚本。请使用其他名称。</translation>
    </message>
</context>
<context>
    <name>gantry::ScriptTemplate</name>
    <message>
        <source>The script is too long.</source>
        <translation>脚本过长。</translation>
    </message>
    <message>
        <source>There is a mistake in the script &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>脚本“%1”第 %2 行第 %3 列有错误：%4</translation>
    </message>
    <message>
        <source>No value can be given here.</source>
        <translation>此处不能给出值。</translation>
    </message>
    <message>
        <source>Too many values are given here; there can be: %1.</source>
        <translation>此处给出的值过多；最多可有 %1 个。</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>此处没有参数“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>“%1”给出了两次。</translation>
    </message>
    <message>
        <source>A whole number is needed here, not %1.</source>
        <translation>此处需要整数，而不是%1。</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>此处除以零。</translation>
    </message>
    <message>
        <source>A negative number has no such power.</source>
        <translation>负数没有这样的幂。</translation>
    </message>
    <message>
        <source>This repeats too often.</source>
        <translation>此处重复次数过多。</translation>
    </message>
    <message>
        <source>This cannot be calculated with %1 and %2.</source>
        <translation>不能用%1和%2进行此计算。</translation>
    </message>
    <message>
        <source>Only a text can be in a text.</source>
        <translation>文本中只能包含文本。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered; only numbers can be compared with numbers and texts with texts.</source>
        <translation>%1和%2不能排序；数字只能与数字比较，文本只能与文本比较。</translation>
    </message>
    <message>
        <source>%1 cannot be the key of a map.</source>
        <translation>%1不能作为映射的键。</translation>
    </message>
    <message>
        <source>There is nothing to look for in %1.</source>
        <translation>在%1中没有可查找的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be called: %1().</source>
        <translation>“%1”必须调用：%1()。</translation>
    </message>
    <message>
        <source>This cannot be the key of a map.</source>
        <translation>此值不能作为映射的键。</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>此值不能调用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function.</source>
        <translation>“%1”不是函数。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>namespace takes values with names only: namespace(a=1).</source>
        <translation>namespace 只接受带名称的值：namespace(a=1)。</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; needs a value to compare with.</source>
        <translation>测试“%1”需要一个用于比较的值。</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>This expression is too long.</source>
        <translation>此表达式过长。</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a whole number, not %2.</source>
        <translation>“%%1”需要整数，而不是%2。</translation>
    </message>
    <message>
        <source>This field is too wide.</source>
        <translation>此字段过宽。</translation>
    </message>
    <message>
        <source>&quot;%%1&quot; needs a number, not %2.</source>
        <translation>“%%1”需要数字，而不是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that is known here.</source>
        <translation>“%1”不是此处已知的格式。</translation>
    </message>
    <message>
        <source>The format has more fields than there are values.</source>
        <translation>格式的字段多于给出的值。</translation>
    </message>
    <message>
        <source>The format has fewer fields than there are values.</source>
        <translation>格式的字段少于给出的值。</translation>
    </message>
    <message>
        <source>This comment has no end (#}).</source>
        <translation>此注释没有结尾（#}）。</translation>
    </message>
    <message>
        <source>This tag has no end ({% endraw %}).</source>
        <translation>此标签没有结尾（{% endraw %}）。</translation>
    </message>
    <message>
        <source>This tag has no end (%1).</source>
        <translation>此标签没有结尾（%1）。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数字过大。</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>此文本没有右引号。</translation>
    </message>
    <message>
        <source>This character code cannot be read.</source>
        <translation>无法读取此字符代码。</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; has no meaning here.</source>
        <translation>字符“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing here.</source>
        <translation>“%1”在此处没有可关闭的内容。</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is expected instead of &quot;%2&quot;.</source>
        <translation>此处应为“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 has no length.</source>
        <translation>%1没有长度。</translation>
    </message>
    <message>
        <source>A map is needed here, not %1.</source>
        <translation>此处需要映射，而不是%1。</translation>
    </message>
    <message>
        <source>Only numbers, or only texts, can be sorted.</source>
        <translation>只能对全部为数字或全部为文本的内容排序。</translation>
    </message>
    <message>
        <source>Lists and maps cannot be told apart here.</source>
        <translation>此处无法区分列表和映射。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached from a script.</source>
        <translation>无法从脚本访问“%1”。</translation>
    </message>
    <message>
        <source>No part can be cut out of %1.</source>
        <translation>不能从%1中截取部分。</translation>
    </message>
    <message>
        <source>The step must not be zero.</source>
        <translation>步长不得为零。</translation>
    </message>
    <message>
        <source>The separator must not be empty.</source>
        <translation>分隔符不得为空。</translation>
    </message>
    <message>
        <source>There is nothing to take in turn.</source>
        <translation>没有可轮流取用的内容。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; for %2.</source>
        <translation>%2没有函数“%1”。</translation>
    </message>
    <message>
        <source>A value is missing here: %1.</source>
        <translation>此处缺少值：%1。</translation>
    </message>
    <message>
        <source>range takes one to three whole numbers.</source>
        <translation>range 接受一到三个整数。</translation>
    </message>
    <message>
        <source>This range has more than %1 items.</source>
        <translation>此范围超过 %1 项。</translation>
    </message>
    <message>
        <source>dict takes values with names only: dict(a=1).</source>
        <translation>dict 只接受带名称的值：dict(a=1)。</translation>
    </message>
    <message>
        <source>A number is needed here, not %1.</source>
        <translation>此处需要数字，而不是%1。</translation>
    </message>
    <message>
        <source>The method of rounding is common, ceil or floor.</source>
        <translation>舍入方法为 common、ceil 或 floor。</translation>
    </message>
    <message>
        <source>Texts cannot be added up; use the filter join.</source>
        <translation>文本不能相加；请使用过滤器 join。</translation>
    </message>
    <message>
        <source>{% %1 %} is not closed: {% end%1 %} is missing.</source>
        <translation>{% %1 %} 未关闭：缺少 {% end%1 %}。</translation>
    </message>
    <message>
        <source>The name of a tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but nothing is open.</source>
        <translation>此处有 {% %1 %}，但没有打开的标签。</translation>
    </message>
    <message>
        <source>{% %1 %} stands here, but {% %2 %} is open.</source>
        <translation>此处有 {% %1 %}，但打开的是 {% %2 %}。</translation>
    </message>
    <message>
        <source>The tag {% %1 %} is not known.</source>
        <translation>标签 {% %1 %} 未知。</translation>
    </message>
    <message>
        <source>Recursive loops are not supported.</source>
        <translation>不支持递归循环。</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing can be assigned to &quot;%1&quot;.</source>
        <translation>不能给“%1”赋值。</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>名称或数字</translation>
    </message>
    <message>
        <source>The name of a filter</source>
        <translation>过滤器名称</translation>
    </message>
    <message>
        <source>There is no filter named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的过滤器。</translation>
    </message>
    <message>
        <source>The name of a test</source>
        <translation>测试名称</translation>
    </message>
    <message>
        <source>There is no test named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的测试。</translation>
    </message>
    <message>
        <source>Tests cannot follow each other; use &quot;and&quot;.</source>
        <translation>测试不能连续使用；请使用“and”。</translation>
    </message>
    <message>
        <source>Values without a name come before those with one.</source>
        <translation>不带名称的值要放在带名称的值之前。</translation>
    </message>
    <message>
        <source>The name of a script is needed here, not %1.</source>
        <translation>此处需要脚本名称，而不是%1。</translation>
    </message>
    <message>
        <source>There is no snippet named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的片段。</translation>
    </message>
    <message>
        <source>There is no script named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的脚本。</translation>
    </message>
    <message>
        <source>Scripts include each other more than %1 levels deep.</source>
        <translation>脚本相互包含超过 %1 层。</translation>
    </message>
    <message>
        <source>There are %1 names for %2 values.</source>
        <translation>%2 个值对应 %1 个名称。</translation>
    </message>
    <message>
        <source>Only the members of a namespace can be changed: {% set %1 = namespace() %}.</source>
        <translation>只能更改 namespace 的成员：{% set %1 = namespace() %}。</translation>
    </message>
    <message>
        <source>The script takes too long or produces too much. Check its loops.</source>
        <translation>脚本耗时过长或产生的内容过多。请检查其循环。</translation>
    </message>
    <message>
        <source>The script is nested too deeply.</source>
        <translation>脚本嵌套过深。</translation>
    </message>
    <message>
        <source>This text becomes longer than %1 characters.</source>
        <translation>此文本会超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>此处列表嵌套过深。</translation>
    </message>
    <message>
        <source>This value is undefined.</source>
        <translation>此值未定义。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undefined.</source>
        <translation>“%1”未定义。</translation>
    </message>
    <message>
        <source>The result is too large for a number.</source>
        <translation>结果过大，无法用数字表示。</translation>
    </message>
    <message>
        <source>A range or a view of a map cannot be printed. Use a loop, or the filters list and join.</source>
        <translation>不能输出范围或映射的视图。请使用循环，或过滤器 list 和 join。</translation>
    </message>
    <message>
        <source>This cannot be printed; name one of its members.</source>
        <translation>不能输出此值；请指定它的一个成员。</translation>
    </message>
    <message>
        <source>There is nothing to walk through in %1.</source>
        <translation>在%1中没有可遍历的内容。</translation>
    </message>
    <message>
        <source>an undefined value</source>
        <translation>未定义的值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>the variable &quot;loop&quot;</source>
        <translation>变量“loop”</translation>
    </message>
    <message>
        <source>The values of a format are given without names.</source>
        <translation>格式的值要不带名称给出。</translation>
    </message>
    <message>
        <source>The filter replace needs what to replace, and by what.</source>
        <translation>过滤器 replace 需要指定替换什么以及替换成什么。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the end of the script</source>
        <translation>脚本结尾</translation>
    </message>
    <message>
        <source>The script is nested too deeply here.</source>
        <translation>此处脚本嵌套过深。</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>此处应为%1，而不是%2。</translation>
    </message>
    <message>
        <source>There is a mistake in the snippet &quot;%1&quot;, line %2, column %3: %4</source>
        <translation>片段“%1”第 %2 行第 %3 列有错误：%4</translation>
    </message>
</context>
<context>
    <name>gantry::SdCardController</name>
    <message>
        <source>The printer reports no memory card. Put one in, then initialise it.</source>
        <translation>打印机报告没有存储卡。请插入存储卡，然后初始化。</translation>
    </message>
    <message>
        <source>The printer is not connected. Connect it first.</source>
        <translation>打印机未连接。请先连接。</translation>
    </message>
    <message>
        <source>The card cannot be used by hand while a job is active. Wait for its end, or cancel it.</source>
        <translation>任务进行期间不能手动使用存储卡。请等待任务结束，或取消任务。</translation>
    </message>
    <message>
        <source>There is no file “%1” on the printer&apos;s card.</source>
        <translation>打印机的存储卡上没有文件“%1”。</translation>
    </message>
</context>
<context>
    <name>gantry::SdCommand</name>
    <message>
        <source>The printer reports no memory card. Put one in and try again.</source>
        <translation>打印机报告没有存储卡。请插入存储卡，然后重试。</translation>
    </message>
    <message>
        <source>The files on the printer&apos;s memory card. ls lists them, print prints one to its end, upload copies a file to the card, rm deletes one.</source>
        <translation>打印机存储卡上的文件。ls 列出文件，print 将一个文件打印到结束，upload 将文件复制到存储卡，rm 删除文件。</translation>
    </message>
    <message>
        <source>ls: print the list as JSON.</source>
        <translation>ls：以 JSON 输出列表。</translation>
    </message>
    <message>
        <source>upload: the name on the card; without it, made of the file&apos;s.</source>
        <translation>upload：存储卡上的名称；未指定时由文件名生成。</translation>
    </message>
    <message>
        <source>Write sd ls, sd print NAME, sd upload FILE or sd rm NAME.</source>
        <translation>请写 sd ls、sd print NAME、sd upload FILE 或 sd rm NAME。</translation>
    </message>
    <message>
        <source>There is no file %1 on the printer&apos;s card.</source>
        <translation>打印机的存储卡上没有文件 %1。</translation>
    </message>
    <message>
        <source>The print is done.</source>
        <translation>打印已完成。</translation>
    </message>
    <message>
        <source>The file is on the card.</source>
        <translation>文件已在存储卡上。</translation>
    </message>
    <message>
        <source>The printer did not delete the file %1.</source>
        <translation>打印机没有删除文件 %1。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Interrupted before the printer was done.</source>
        <translation>在打印机完成之前中断。</translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to close the connection at once.</source>
        <translation>正在取消。再按一次 Ctrl+C 立即关闭连接。</translation>
    </message>
    <message>
        <source>The printer does not tell which files are on its memory card.</source>
        <translation>打印机没有告知其存储卡上有哪些文件。</translation>
    </message>
</context>
<context>
    <name>gantry::SdNames</name>
    <message>
        <source>The card holds too many files whose names begin like “%1”. Rename the file, or delete some of them.</source>
        <translation>存储卡上名称开头类似“%1”的文件过多。请重命名该文件，或删除其中一些文件。</translation>
    </message>
    <message>
        <source>“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.</source>
        <translation>“%1”不是 G-code 文件。其名称必须以 .gcode、.gco 或 .g 结尾。</translation>
    </message>
</context>
<context>
    <name>gantry::SendCommand</name>
    <message>
        <source>Sends lines of G-code to a printer and prints its answers, until the last line was acknowledged.</source>
        <translation>将 G-code 行发送到打印机并输出其应答，直到最后一行得到确认。</translation>
    </message>
    <message>
        <source>Give up after this many seconds; without it, never.</source>
        <translation>超过此秒数后放弃；未指定时不放弃。</translation>
    </message>
    <message>
        <source>There is no line to send.</source>
        <translation>没有要发送的行。</translation>
    </message>
    <message>
        <source>Lines that begin with @ are not for the printer.</source>
        <translation>以 @ 开头的行不是给打印机的。</translation>
    </message>
    <message>
        <source>Interrupted before the last line was acknowledged.</source>
        <translation>在最后一行得到确认之前中断。</translation>
    </message>
    <message>
        <source>The last line was not acknowledged in the given time.</source>
        <translation>最后一行未在规定时间内得到确认。</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortInfo</name>
    <message>
        <source>Virtual printer</source>
        <translation>虚拟打印机</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a device calls itself, %2 the port: &quot;Original Prusa i3 MK3 on ttyACM0&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gantry::SerialPortModel</name>
    <message>
        <source>A device that is not listed, or a printer behind a network bridge: its host name and port number.</source>
        <translation>未列出的设备，或网桥后面的打印机：其主机名和端口号。</translation>
    </message>
    <message>
        <source>%1 – in use (%2)</source>
        <translation>%1 – 使用中（%2）</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>其他端口…</translation>
    </message>
</context>
<context>
    <name>gantry::SerialTransport</name>
    <message>
        <source>You are not allowed to use the port %1. Ask the administrator of this computer for access to it.</source>
        <translation>您无权使用端口 %1。请向这台计算机的管理员申请访问权限。</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1 yet: you were added to the group “%2” after you logged in. Log out and in again.</source>
        <translation>您尚无权使用端口 %1：您在登录之后才被加入用户组“%2”。请注销后重新登录。</translation>
    </message>
    <message>
        <source>You are not allowed to use the port %1: it belongs to the group “%2”. Run sudo usermod -aG %2 &quot;$USER&quot; in a terminal, then log out and in again.</source>
        <translation>您无权使用端口 %1：它属于用户组“%2”。请在终端中运行 sudo usermod -aG %2 &quot;$USER&quot;，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program. Disconnect it there first.</source>
        <translation>端口 %1 正被另一个程序使用。请先在那里断开。</translation>
    </message>
    <message>
        <source>The port %1 is already in use by this program. Disconnect it there first.</source>
        <translation>端口 %1 已被本程序使用。请先在那里断开。</translation>
    </message>
    <message>
        <source>The port %1 is in use by the process %2. Disconnect it there first.</source>
        <translation>端口 %1 正被进程 %2 使用。请先在那里断开。</translation>
    </message>
    <message>
        <source>The port %1 is in use by %2 (process %3). Disconnect it there first.</source>
        <translation>端口 %1 正被 %2（进程 %3）使用。请先在那里断开。</translation>
    </message>
    <message>
        <source>No port was chosen.</source>
        <translation>未选择端口。</translation>
    </message>
    <message>
        <source>There is no port %1. Check the cable, and whether the printer is switched on.</source>
        <translation>没有端口 %1。请检查数据线，以及打印机是否已打开。</translation>
    </message>
    <message>
        <source>%1 is not a serial port.</source>
        <translation>%1 不是串口。</translation>
    </message>
    <message>
        <source>The port %1 is gone. Check the cable and the printer&apos;s power supply.</source>
        <translation>端口 %1 已消失。请检查数据线和打印机的电源。</translation>
    </message>
    <message>
        <source>The port %1 failed.</source>
        <translation>端口 %1 出现故障。</translation>
    </message>
    <message>
        <source>The port %1 failed: %2.</source>
        <translation>端口 %1 出错：%2。</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud. Choose another speed.</source>
        <translation>端口 %1 不支持 %2 波特。请选择其他速度。</translation>
    </message>
    <message>
        <source>The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.</source>
        <translation>端口 %1 不支持 %2 波特：它会使用 %3 波特。请选择其他速度。</translation>
    </message>
</context>
<context>
    <name>gantry::SessionLog</name>
    <message>
        <source>Line %1 of the session file does not read “seconds &gt; text” or “seconds &lt; text”.</source>
        <translation>会话文件第 %1 行不是“秒数 &gt; 文本”或“秒数 &lt; 文本”的形式。</translation>
    </message>
    <message>
        <source>The session file holds no recorded conversation.</source>
        <translation>会话文件中没有通信记录。</translation>
    </message>
</context>
<context>
    <name>gantry::SetAside</name>
    <message>
        <source>The file %1 cannot be read, and it cannot be renamed either.</source>
        <translation>无法读取文件 %1，也无法将其重命名。</translation>
    </message>
</context>
<context>
    <name>gantry::Settings</name>
    <message>
        <source>The settings in %1 cannot be read. Gantry uses its defaults; changes are not kept.</source>
        <translation>无法读取 %1 中的设置。Gantry 使用默认值；更改不会保存。</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The old file was kept as %1.</source>
        <translation>无法读取设置，将重新开始。旧文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>gantry::SettingsDialog</name>
    <message>
        <source>No setting fits these words.</source>
        <translation>没有与这些词匹配的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Buttons of your own in the panel Macros: lines of G-code or a script, with values that are asked for. Each can have a shortcut, too.</source>
        <translation>“宏”面板中您自己的按钮：G-code 行或脚本，可询问数值。每个按钮也可以有快捷键。</translation>
    </message>
    <message>
        <source>Edit the macros…</source>
        <translation>编辑宏…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>G-code that is sent at certain moments: on connecting, before and after a print, when it is paused, resumed or cancelled, and around a change of the tool.</source>
        <translation>在特定时刻发送的 G-code：连接时，打印前后，暂停、继续或取消打印时，以及更换工具头前后。</translation>
    </message>
    <message>
        <source>Edit the scripts…</source>
        <translation>编辑脚本…</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>gantry::Shortcuts</name>
    <message>
        <source>The entry “%1” is no list of shortcuts.</source>
        <translation>条目“%1”不是快捷键列表。</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut of “%2”. %3</source>
        <translation>“%1”不能作为“%2”的快捷键。%3</translation>
    </message>
    <message>
        <source>These are no keys.</source>
        <translation>这些不是按键。</translation>
    </message>
    <message>
        <source>This key is needed to use the window itself. Add Ctrl or Alt.</source>
        <translation>使用窗口本身需要此按键。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Add Ctrl or Shift.</source>
        <translation>Alt 加字母用于打开菜单。请加上 Ctrl 或 Shift。</translation>
    </message>
    <message>
        <source>This is no file of shortcuts that Gantry has exported.</source>
        <translation>这不是 Gantry 导出的快捷键文件。</translation>
    </message>
    <message>
        <source>These shortcuts were exported by a newer version of Gantry.</source>
        <translation>这些快捷键由较新版本的 Gantry 导出。</translation>
    </message>
</context>
<context>
    <name>gantry::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>A single letter works while no text is being typed.</source>
        <translation>单个字母仅在未输入文本时有效。</translation>
    </message>
    <message>
        <source>Keys for the selected action</source>
        <translation>所选操作的按键</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>Back to the shortcuts Gantry comes with</source>
        <translation>恢复为 Gantry 自带的快捷键</translation>
    </message>
    <message>
        <source>No shortcut was changed.</source>
        <translation>未更改任何快捷键。</translation>
    </message>
    <message>
        <source>Press the keys this action is to have</source>
        <translation>请按下要指定给此操作的按键</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>请先选择一个操作。</translation>
    </message>
    <message>
        <source>Press keys in the field first.</source>
        <translation>请先在输入框中按下按键。</translation>
    </message>
    <message>
        <source>Take the shortcut away from this action</source>
        <translation>移除此操作的快捷键</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>此操作没有快捷键。</translation>
    </message>
    <message>
        <source>Back to the shortcut Gantry comes with</source>
        <translation>恢复为 Gantry 自带的快捷键</translation>
    </message>
    <message>
        <source>This shortcut was not changed.</source>
        <translation>此快捷键未更改。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Give these keys to the selected action</source>
        <translation>将这些按键指定给所选操作</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you take it over.</source>
        <translation>%1 属于“%2”，如果接管，该操作将失去它。</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>导出快捷键</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>快捷键 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The shortcuts you changed were exported.</source>
        <translation>您更改的快捷键已导出。</translation>
    </message>
    <message numerus="yes">
        <source>The shortcuts were imported. %n of them belong to actions this version does not have.</source>
        <translation>
            <numerusform>快捷键已导入。其中 %n 个属于此版本没有的操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The shortcuts were imported.</source>
        <translation>快捷键已导入。</translation>
    </message>
</context>
<context>
    <name>gantry::SimulatedTransport</name>
    <message>
        <source>The virtual printer was unplugged. Connect again to plug it back in.</source>
        <translation>虚拟打印机已拔下。请重新连接以将其插回。</translation>
    </message>
</context>
<context>
    <name>gantry::Sparkline</name>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>%1; the line shows the last 2 minutes.</source>
        <translation>%1；曲线显示最近 2 分钟。</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gantry::StartRequest</name>
    <message>
        <source>Another start of Gantry has asked for something that cannot be read.</source>
        <translation>Gantry 的另一次启动发来了无法读取的请求。</translation>
    </message>
</context>
<context>
    <name>gantry::StateText</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The printer has halted</source>
        <translation>打印机已停机</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>正在继续</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting for you at the printer</source>
        <translation>在打印机处等待您</translation>
    </message>
    <message>
        <source>Copying to the card</source>
        <translation>正在复制到存储卡</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>完成，用时 %1。</translation>
    </message>
    <message>
        <source>Cancelled at %1 after %2.</source>
        <translation>在 %1 处取消，用时 %2。</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>在 %1 处失败。</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <translation>在 %1 处失败。%2</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>正在等待打印机</translation>
    </message>
    <message>
        <source>asking the printer where it stands</source>
        <translation>正在询问打印机的当前状态</translation>
    </message>
    <message>
        <source>the printer is back</source>
        <translation>打印机已恢复</translation>
    </message>
    <message>
        <source>heating up before it goes on</source>
        <translation>继续前正在加热</translation>
    </message>
    <message>
        <source>The printer is back and stands where it was left: the print can go on.</source>
        <translation>打印机已恢复连接，并停在原来的位置：打印可以继续。</translation>
    </message>
    <message>
        <source>It has cooled down meanwhile and is heated up first. What has cooled may have come off the bed.</source>
        <translation>期间已冷却，会先加热。冷却后的打印件可能已脱离热床。</translation>
    </message>
    <message>
        <source>It stood still for so long that its motors may have switched off: look whether the nozzle is still where it was.</source>
        <translation>静止时间过长，电机可能已关闭：请查看喷嘴是否仍在原来的位置。</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>正在加热</translation>
    </message>
    <message>
        <source>%1 The print waits at line %2 of its file. Leave the printer switched on: when it is back, Gantry asks it where it stands, and the print can go on. Its heaters stay as they are meanwhile.</source>
        <translation>%1 打印停在文件第 %2 行等待。请保持打印机开启：恢复后 Gantry 会询问其当前状态，打印便可以继续。期间加热器保持原样。</translation>
    </message>
    <message>
        <source>Something is at the printer&apos;s port again. Gantry asks whether it is the printer as it was left.</source>
        <translation>打印机的端口上又出现了设备。Gantry 正在询问它是否是原来状态的打印机。</translation>
    </message>
    <message>
        <source>The printer heats up. The print goes on as soon as it is hot.</source>
        <translation>打印机正在加热。达到温度后打印立即继续。</translation>
    </message>
    <message>
        <source>Interrupted at %1, line %2.</source>
        <translation>在 %1 处中断，第 %2 行。</translation>
    </message>
    <message>
        <source>nozzle cooled; Resume heats it again</source>
        <translation>喷嘴已冷却；按“继续”会重新加热</translation>
    </message>
</context>
<context>
    <name>gantry::StatusCommands</name>
    <message>
        <source>Connects to a printer and prints what is known of it once it has reported its temperatures.</source>
        <translation>连接打印机，在其报告温度后输出已知的信息。</translation>
    </message>
    <message>
        <source>Print the documented data as JSON.</source>
        <translation>以 JSON 输出有文档说明的数据。</translation>
    </message>
    <message>
        <source>Lists the printer profiles.</source>
        <translation>列出打印机配置。</translation>
    </message>
    <message>
        <source>Print them in full as JSON.</source>
        <translation>以 JSON 完整输出。</translation>
    </message>
</context>
<context>
    <name>gantry::StatusItems</name>
    <message>
        <source>Position of the tool</source>
        <translation>工具头位置</translation>
    </message>
    <message>
        <source>Quality of the link</source>
        <translation>连接质量</translation>
    </message>
    <message>
        <source>Firmware of the printer</source>
        <translation>打印机固件</translation>
    </message>
    <message>
        <source>Keys move the printer · Esc stops</source>
        <translation>按键移动打印机 · Esc 停止</translation>
    </message>
    <message>
        <source>keeps the computer awake</source>
        <translation>使计算机保持唤醒</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>打印机：%1</translation>
    </message>
    <message>
        <source>link: %1 lines/s · %2</source>
        <translation>连接：%1 行/秒 · %2</translation>
    </message>
    <message>
        <source>What happened, with times, and what came while you were away. Click to see the list.</source>
        <translation>发生的事情及其时间，以及您离开期间收到的消息。单击以查看列表。</translation>
    </message>
    <message>
        <source>messages (%1)</source>
        <translation>消息（%1）</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n new</source>
        <translation>
            <numerusform>消息，%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, none new</source>
        <translation>消息，没有新消息</translation>
    </message>
    <message>
        <source>%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.</source>
        <translation>已发送 %1 行，重发 %2 行（%3 %），丢失 %4 个确认，最长等待 %5。</translation>
    </message>
    <message>
        <source>On the way: %1 of at most %2 lines, %3 bytes.</source>
        <translation>在途：%1 行，最多 %2 行，%3 字节。</translation>
    </message>
    <message>
        <source>A line is acknowledged after %1 ms, 99 of 100 within %2 ms.</source>
        <translation>一行在 %1 ms 后得到确认，100 行中有 99 行在 %2 ms 内。</translation>
    </message>
    <message>
        <source>The printer has room for %1 more moves and %2 more lines.</source>
        <translation>打印机还能容纳 %1 个移动和 %2 行。</translation>
    </message>
    <message>
        <source>Click to see the lines.</source>
        <translation>点击可查看这些行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resend(s)</source>
        <translation>
            <numerusform>重发 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the tool is, in mm, as the printer reported it or as follows from what was sent. A dash is unknown: home the axis. Click to see the Jog panel.</source>
        <translation>工具头所在位置，单位 mm，由打印机报告或由已发送的内容推算。短横线表示未知：请将该轴回零。点击可查看点动面板。</translation>
    </message>
    <message>
        <source>The arrow keys move the printer. Click to stop that.</source>
        <translation>方向键会移动打印机。点击可停止。</translation>
    </message>
    <message>
        <source>What the printer shows on its display. Click to see the lines.</source>
        <translation>打印机显示屏上的内容。点击可查看这些行。</translation>
    </message>
    <message>
        <source>What the printer shows on its display</source>
        <translation>打印机显示屏上的内容</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while the print needs it. The screen may. Click to see what is done about heaters.</source>
        <translation>打印需要时计算机不会进入睡眠，屏幕可以。点击可查看如何处理加热器。</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while a heater is on. The screen may. Click to see what is done about heaters.</source>
        <translation>加热器开启时计算机不会进入睡眠，屏幕可以。点击可查看如何处理加热器。</translation>
    </message>
</context>
<context>
    <name>gantry::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>There is no room for more rows.</source>
        <translation>没有空间容纳更多行。</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
</context>
<context>
    <name>gantry::TargetEdit</name>
    <message>
        <source>Sent; the printer has not confirmed it yet.</source>
        <translation>已发送；打印机尚未确认。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Type a temperature in °C, or Off.</source>
        <translation>请输入以 °C 为单位的温度，或输入“关”。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The printer profile allows at most %1 here. If the printer can take more, change its profile.</source>
        <translation>打印机配置在此最多允许 %1。如果打印机能承受更高，请修改其配置。</translation>
    </message>
</context>
<context>
    <name>gantry::TcpPrinterChannel</name>
    <message>
        <source>The network port %1 cannot be used: %2.</source>
        <translation>无法使用网络端口 %1：%2。</translation>
    </message>
</context>
<context>
    <name>gantry::TcpTransport</name>
    <message>
        <source>%1 is not a network address. Write it as host:port, for example 192.168.1.20:23.</source>
        <translation>%1 不是网络地址。请写成 host:port 的形式，例如 192.168.1.20:23。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network and the printer&apos;s power supply.</source>
        <translation>与 %1 的连接已丢失。请检查网络和打印机的电源。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port number, and whether another program is connected to the printer.</source>
        <translation>%1 拒绝连接。请检查端口号，以及是否有另一个程序连接到打印机。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, and whether the printer is switched on.</source>
        <translation>%1 没有响应。请检查地址，以及打印机是否已开机。</translation>
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
        <translation>打印机报告温度后，温度会立即显示在这里。</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>温度图表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gantry::TemperaturePanel</name>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Show the last %1 and follow</source>
        <translation>显示最近 %1 并跟随</translation>
    </message>
    <message>
        <source>Show everything since connecting and follow</source>
        <translation>显示连接以来的全部数据并跟随</translation>
    </message>
    <message>
        <source>Following now</source>
        <translation>正在跟随当前时间</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>跟随当前时间</translation>
    </message>
    <message>
        <source>Back to the newest reading (double click in the chart)</source>
        <translation>回到最新读数（在图表中双击）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What is shown, as CSV…</source>
        <translation>将显示的内容导出为 CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>将全部内容导出为 CSV…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>将图片导出为 PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>There are no temperatures yet.</source>
        <translation>还没有温度。</translation>
    </message>
    <message>
        <source>Save the temperatures as a table or a picture</source>
        <translation>将温度保存为表格或图片</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>显示或隐藏%1的曲线</translation>
    </message>
    <message>
        <source>Dashed: target</source>
        <translation>虚线：目标温度</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>Export temperatures</source>
        <translation>导出温度</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>文件仍在写入。</translation>
    </message>
    <message>
        <source>Cancel export (%1)</source>
        <translation>取消导出（%1）</translation>
    </message>
    <message>
        <source>The file before is still being written.</source>
        <translation>之前的文件仍在写入。</translation>
    </message>
    <message>
        <source>Follow the newest temperatures</source>
        <translation>跟随最新温度</translation>
    </message>
    <message>
        <source>Export the temperatures shown…</source>
        <translation>导出所显示的温度…</translation>
    </message>
    <message>
        <source>Export all temperatures…</source>
        <translation>导出全部温度…</translation>
    </message>
    <message>
        <source>Export a picture of the chart…</source>
        <translation>导出图表图片…</translation>
    </message>
    <message>
        <source>Show all temperatures</source>
        <translation>显示全部温度</translation>
    </message>
    <message>
        <source>Show the last %1 of temperatures</source>
        <translation>显示最近 %1 的温度</translation>
    </message>
    <message>
        <source>The chart follows the newest reading.</source>
        <translation>图表正在跟随最新读数。</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalFilterBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature reports</source>
        <translation>温度报告</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Bare acknowledgements</source>
        <translation>单独的确认</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>Busy and wait messages</source>
        <translation>忙碌和等待消息</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position reports</source>
        <translation>位置报告</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>Progress of a print from the SD card</source>
        <translation>从 SD 卡打印的进度</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Gantry&apos;s own regular questions</source>
        <translation>Gantry 自己的定期询问</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1: shown while this is pressed. Nothing is lost while it is not.</source>
        <translation>%1：按下时显示。未按下时也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Own filters: hide lines that fit an expression</source>
        <translation>自定义过滤器：隐藏与表达式匹配的行</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>自定义过滤器</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>编辑过滤器…</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建过滤器</translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation>自定义过滤器</translation>
    </message>
    <message>
        <source>Lines that fit an expression are hidden while it is switched on, here or with the filter button of the terminal. Nothing is lost: switched off, they are back. Expressions are Perl&apos;s: ^ is the beginning of a line, .* anything.</source>
        <translation>在此处或用终端的过滤器按钮开启表达式后，与其匹配的行会被隐藏。不会丢失任何内容：关闭后会重新显示。表达式采用 Perl 语法：^ 表示行首，.* 表示任意内容。</translation>
    </message>
    <message>
        <source>A line of the terminal</source>
        <translation>终端的一行</translation>
    </message>
    <message>
        <source>A line to try the filters with</source>
        <translation>用于试验过滤器的一行</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>This line fits “%1”.</source>
        <translation>此行与“%1”匹配。</translation>
    </message>
    <message>
        <source>No filter fits this line.</source>
        <translation>没有与此行匹配的过滤器。</translation>
    </message>
    <message>
        <source>An empty expression would hide every line.</source>
        <translation>空表达式会隐藏每一行。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式过长。</translation>
    </message>
    <message>
        <source>The expression has a mistake at character %1: %2.</source>
        <translation>表达式在第 %1 个字符处有错误：%2。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>&amp;Write everything that is said to a file</source>
        <translation>将全部通信内容写入文件</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Log of the conversation</source>
        <translation>通信日志</translation>
    </message>
    <message>
        <source>&amp;Size of a file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message numerus="yes">
        <source>When a file is full the next one begins; the newest %n are kept. They lie in %1. What is hidden in the terminal is written, too.</source>
        <translation>
            <numerusform>文件写满后开始下一个；保留最新的 %n 个。文件位于 %1。终端中隐藏的内容也会写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>How large a file may become</source>
        <translation>文件的最大大小</translation>
    </message>
    <message>
        <source>The conversation is not written.</source>
        <translation>不写入通信内容。</translation>
    </message>
    <message>
        <source>No program shows folders here. The log files are in %1.</source>
        <translation>这里没有可以显示文件夹的程序。日志文件在 %1 中。</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as reported</source>
        <translation>只复制原文</translation>
    </message>
    <message>
        <source>Acknowledge for the printer</source>
        <translation>代替打印机确认</translation>
    </message>
    <message>
        <source>Show the time of each line, to the millisecond</source>
        <translation>显示每行的时间，精确到毫秒</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>G-code, for example M115</source>
        <translation>G-code，例如 M115</translation>
    </message>
    <message>
        <source>Command for the printer</source>
        <translation>给打印机的命令</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Enter sends; Up and Down bring back earlier commands. Codes are sent in upper case, as most firmware wants them; texts and file names stay as typed.</source>
        <translation>Enter 发送；↑ 和 ↓ 键调出以前的命令。代码以大写发送，这是多数固件的要求；文本和文件名保持原样。</translation>
    </message>
    <message>
        <source>Send the command (Enter)</source>
        <translation>发送命令（Enter）</translation>
    </message>
    <message>
        <source>Go on as if the printer had answered ok. For a printer that waits because an ok was lost.</source>
        <translation>如同打印机已应答 ok 一样继续。用于因 ok 丢失而等待的打印机。</translation>
    </message>
    <message>
        <source>All lines so far are hidden. Choose above what is shown.</source>
        <translation>到目前为止的所有行都已隐藏。请在上方选择要显示的内容。</translation>
    </message>
    <message>
        <source>Nothing was said since the terminal was cleared.</source>
        <translation>终端清除后还没有通信内容。</translation>
    </message>
    <message>
        <source>Connect to a printer to see what it and Gantry say to each other.</source>
        <translation>连接打印机后可以查看它与 Gantry 的通信内容。</translation>
    </message>
    <message>
        <source>Send pasted lines</source>
        <translation>发送粘贴的行</translation>
    </message>
    <message numerus="yes">
        <source>Send %n pasted line(s) to the printer?</source>
        <translation>
            <numerusform>要将粘贴的 %n 行发送到打印机吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out one after the other, in this order.</source>
        <translation>各行会按此顺序依次执行。</translation>
    </message>
    <message>
        <source>The bare lines, without time and direction.</source>
        <translation>只复制各行内容，不含时间和方向。</translation>
    </message>
    <message>
        <source>Clear the terminal</source>
        <translation>清空终端</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>在终端中查找</translation>
    </message>
    <message>
        <source>Show times in the terminal</source>
        <translation>在终端中显示时间</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
</context>
<context>
    <name>gantry::TerminalView</name>
    <message>
        <source>Conversation with the printer</source>
        <translation>与打印机的通信</translation>
    </message>
    <message>
        <source>Scroll to the newest line and stay there (End)</source>
        <translation>滚动到最新一行并停留在那里（End）</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>最新一行</translation>
    </message>
</context>
<context>
    <name>gantry::UserStores</name>
    <message>
        <source>The printer profile to use; without it the default one.</source>
        <translation>要使用的打印机配置；未指定时使用默认配置。</translation>
    </message>
    <message>
        <source>There is no printer profile %1.</source>
        <translation>没有打印机配置 %1。</translation>
    </message>
    <message>
        <source>The profile %1 wants to be asked whether connecting may restart the printer. Say so with --reset yes or --reset no.</source>
        <translation>配置 %1 要求询问连接时是否可以重启打印机。请用 --reset yes 或 --reset no 指定。</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterCommand</name>
    <message>
        <source>Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and --tcp there is no link.</source>
        <translation>作为串口设备运行：创建伪终端，并在 PATH 处建立指向它的链接。没有 --pty 和 --tcp 时不建立链接。</translation>
    </message>
    <message>
        <source>Listen on a network port of this computer instead; 0 takes a free one.</source>
        <translation>改为监听这台计算机的网络端口；0 表示使用一个空闲端口。</translation>
    </message>
    <message>
        <source>How much faster than real time it moves and heats: 1 like a real machine, 0 as fast as possible.</source>
        <translation>移动和加热比实时快多少倍：1 与真实机器相同，0 为尽可能快。</translation>
    </message>
    <message>
        <source>What goes wrong on the wire; see above.</source>
        <translation>线路上出现的故障；见上文。</translation>
    </message>
    <message>
        <source>Write every command that was carried out to FILE, one per line.</source>
        <translation>将执行过的每个命令写入 FILE，每行一个。</translation>
    </message>
    <message>
        <source>Number of extruders.</source>
        <translation>挤出机数量。</translation>
    </message>
    <message>
        <source>No heated bed.</source>
        <translation>没有热床。</translation>
    </message>
    <message>
        <source>A heated chamber.</source>
        <translation>带加热腔室。</translation>
    </message>
    <message>
        <source>Answer &quot;ok N12 P15 B3&quot;.</source>
        <translation>应答 &quot;ok N12 P15 B3&quot;。</translation>
    </message>
    <message>
        <source>Send &quot;wait&quot; each idle second.</source>
        <translation>空闲时每秒发送 &quot;wait&quot;。</translation>
    </message>
    <message>
        <source>M112, M108 and M410 wait in the queue, and there are no prompts.</source>
        <translation>M112、M108 和 M410 在队列中等待，且没有提示对话。</translation>
    </message>
    <message>
        <source>No automatic temperature reports (M155).</source>
        <translation>没有自动温度报告（M155）。</translation>
    </message>
    <message>
        <source>No &quot;busy&quot; messages.</source>
        <translation>没有 &quot;busy&quot; 消息。</translation>
    </message>
    <message>
        <source>Bytes of the receive buffer; what comes while it is full is lost.</source>
        <translation>接收缓冲区的字节数；缓冲区满时收到的内容会丢失。</translation>
    </message>
    <message>
        <source>on or off: whether the board restarts when a program opens the device.</source>
        <translation>on 或 off：程序打开设备时主板是否重启。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0 to %1, not “%2”.</source>
        <translation>--speed 需要 0 到 %1 的数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>Runs a virtual printer that other programs can print on. Its first line of output says what they open: &quot;listening on /dev/pts/5&quot;. Ends with Ctrl+C.

Faults, separated by commas; P is a probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:
%1</source>
        <translation>运行可供其他程序打印的虚拟打印机。输出的第一行说明它们要打开什么：“listening on /dev/pts/5”。按 Ctrl+C 结束。

故障以逗号分隔；P 是每行的概率，例如 corrupt=1%,lose-ok=0.5%,seed=7：
%1</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>说明此命令。</translation>
    </message>
    <message>
        <source>Usage: gantry-cli virtual-printer [options]</source>
        <translation>用法：gantry-cli virtual-printer [选项]</translation>
    </message>
    <message>
        <source>The argument “%1” is not understood.</source>
        <translation>无法理解参数“%1”。</translation>
    </message>
    <message>
        <source>--reset-on-open takes on or off, not “%1”.</source>
        <translation>--reset-on-open 需要 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>--pty and --tcp exclude each other. Give one of them.</source>
        <translation>--pty 和 --tcp 互相排斥。请只给出其中一个。</translation>
    </message>
    <message>
        <source>This system has no pseudo-terminals. Use --tcp PORT and connect to tcp://127.0.0.1:PORT.</source>
        <translation>此系统没有伪终端。请使用 --tcp PORT 并连接到 tcp://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>The virtual printer was unplugged, as --faults asked for.</source>
        <translation>虚拟打印机已按 --faults 的要求拔下。</translation>
    </message>
    <message>
        <source>Pull the cable once, after N commands, and plug it in again. Whether the print can go on depends on --reset-on-open.</source>
        <translation>在 N 个命令后拔下数据线一次，然后重新插入。打印能否继续取决于 --reset-on-open。</translation>
    </message>
    <message>
        <source>How many seconds the cable is out then.</source>
        <translation>数据线拔下的秒数。</translation>
    </message>
    <message>
        <source>--unplug-after needs a port that stays the same. Name one with --tcp.</source>
        <translation>--unplug-after 需要保持不变的端口。请用 --tcp 指定一个。</translation>
    </message>
</context>
<context>
    <name>gantry::VirtualPrinterOptions</name>
    <message>
        <source>one byte of a line to the printer is damaged</source>
        <translation>发往打印机的一行中有一个字节损坏</translation>
    </message>
    <message>
        <source>a line to the printer is lost</source>
        <translation>发往打印机的一行丢失</translation>
    </message>
    <message>
        <source>a line to the printer arrives twice</source>
        <translation>发往打印机的一行重复到达</translation>
    </message>
    <message>
        <source>one byte of an answer is damaged</source>
        <translation>应答中有一个字节损坏</translation>
    </message>
    <message>
        <source>an answer of any kind is lost</source>
        <translation>任意一种应答丢失</translation>
    </message>
    <message>
        <source>an ok is lost</source>
        <translation>一个 ok 丢失</translation>
    </message>
    <message>
        <source>an ok arrives twice</source>
        <translation>一个 ok 重复到达</translation>
    </message>
    <message>
        <source>an answer comes late</source>
        <translation>应答延迟到达</translation>
    </message>
    <message>
        <source>how late, in milliseconds (300)</source>
        <translation>延迟多久，单位毫秒（300）</translation>
    </message>
    <message>
        <source>the board restarts after so many commands</source>
        <translation>主板在若干个命令后重启</translation>
    </message>
    <message>
        <source>no answer any more after so many commands</source>
        <translation>在若干个命令后不再应答</translation>
    </message>
    <message>
        <source>thermal runaway after so many commands</source>
        <translation>在若干个命令后发生热失控</translation>
    </message>
    <message>
        <source>the device is gone after so many commands</source>
        <translation>设备在若干个命令后消失</translation>
    </message>
    <message>
        <source>the same number gives the same faults again (1)</source>
        <translation>相同的数字再次产生相同的故障（1）</translation>
    </message>
    <message>
        <source>The fault “%1” is not known. Known are: %2.</source>
        <translation>故障“%1”未知。已知的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a probability for the fault “%2”. Give a percentage from 0% to 100%, for example 1%.</source>
        <translation>“%1”不是故障“%2”的概率。请给出 0% 到 100% 的百分比，例如 1%。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for the fault “%2”.</source>
        <translation>“%1”不是故障“%2”的整数。</translation>
    </message>
</context>
<context>
    <name>gantry::VolumeView</name>
    <message>
        <source>Drawing of the bed</source>
        <translation>热床示意图</translation>
    </message>
    <message>
        <source>%1 wide, %2 deep, %3 high</source>
        <translation>宽 %1，深 %2，高 %3</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
</context>
<context>
    <name>gantry::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Try the &amp;virtual printer</source>
        <translation>试用虚拟打印机(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home all axes</source>
        <translation>所有轴回零(&amp;H)</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>急停</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel the print…</source>
        <translation>取消打印(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;erminal</source>
        <translation>终端(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;log files</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>关于 Gantry(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a G-code file to print</source>
        <translation>选择要打印的 G-code 文件</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>没有打开的文件。</translation>
    </message>
    <message>
        <source>Forget the chosen file</source>
        <translation>取消选择该文件</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation>连接到所选端口</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Connect to a simulated printer: try everything without a machine</source>
        <translation>连接到模拟打印机：无需机器即可试用全部功能</translation>
    </message>
    <message>
        <source>Home X, Y and Z</source>
        <translation>X、Y 和 Z 回零</translation>
    </message>
    <message>
        <source>Switch the motors off: the axes can be moved by hand</source>
        <translation>关闭电机：可以用手移动各轴</translation>
    </message>
    <message>
        <source>Switch all heaters off</source>
        <translation>关闭所有加热器</translation>
    </message>
    <message>
        <source>Emergency stop: the printer halts at once and must be reset</source>
        <translation>紧急停止：打印机立即停机，之后必须复位</translation>
    </message>
    <message>
        <source>Print the chosen file</source>
        <translation>打印所选文件</translation>
    </message>
    <message>
        <source>End this print</source>
        <translation>结束此打印</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Pause the print</source>
        <translation>暂停打印</translation>
    </message>
    <message>
        <source>Open a G-code file</source>
        <translation>打开 G-code 文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>Cancel the print of %1?</source>
        <translation>要取消 %1 的打印吗？</translation>
    </message>
    <message>
        <source>A cancelled print cannot be taken up again.</source>
        <translation>取消的打印无法恢复。</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Save a &amp;report</source>
        <translation>保存报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Scripts…</source>
        <translation>脚本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New printer window</source>
        <translation>新建打印机窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Another window, for another printer</source>
        <translation>用于另一台打印机的另一个窗口</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go on printing</source>
        <translation>继续打印(&amp;G)</translation>
    </message>
    <message>
        <source>G-code files (%1)</source>
        <translation>G-code 文件 (%1)</translation>
    </message>
    <message>
        <source>&amp;Restart the print…</source>
        <translation>重新打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>重新打印…</translation>
    </message>
    <message>
        <source>Print this file again from its beginning</source>
        <translation>从头再次打印此文件</translation>
    </message>
    <message>
        <source>Heat the nozzle up again, then go on printing</source>
        <translation>重新加热喷嘴，然后继续打印</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Motors o&amp;ff</source>
        <translation>关闭电机(&amp;F)</translation>
    </message>
    <message>
        <source>Coo&amp;l down</source>
        <translation>冷却(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Emergency stop</source>
        <translation>紧急停止(&amp;E)</translation>
    </message>
    <message>
        <source>Connection &amp;doctor</source>
        <translation>连接诊断(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gantry::Workspace</name>
    <message>
        <source>Panel %1</source>
        <translation>面板“%1”</translation>
    </message>
    <message>
        <source>Move or hide this panel</source>
        <translation>移动或隐藏此面板</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>放回窗口</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>放入独立窗口</translation>
    </message>
    <message>
        <source>Back to the tabs</source>
        <translation>返回标签页</translation>
    </message>
    <message>
        <source>Hide (menu View shows it again)</source>
        <translation>隐藏（可在“视图”菜单中重新显示）</translation>
    </message>
    <message>
        <source>%1 as a panel of its own</source>
        <translation>将“%1”作为独立面板</translation>
    </message>
    <message>
        <source>Show %1 beside the other tabs</source>
        <translation>将“%1”显示在其他标签页旁</translation>
    </message>
    <message>
        <source>The last tab stays in the middle.</source>
        <translation>最后一个标签页留在中间。</translation>
    </message>
</context>
</TS>
