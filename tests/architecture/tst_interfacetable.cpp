// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TablePath = GANTRY_SOURCE_DIR "/core/printer/README.md";

struct Row
{
    QStringList items; // documented names
    QString place;
    QStringList tests; // "tests/unit/.../tst_x.cpp: case"
};

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands between backticks in a cell.
QStringList quoted(const QString &cell)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList texts;
    for (auto match = code.globalMatch(cell); match.hasNext();)
        texts.append(match.next().captured(1));
    return texts;
}

QList<Row> readTable()
{
    QList<Row> rows;
    const QStringList lines = readFile(QString::fromLatin1(TablePath)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5 || !cells.first().isEmpty() || !cells.at(1).contains(u'`'))
            continue;
        rows.append({quoted(cells.at(1)), cells.at(2).trimmed(), quoted(cells.at(3))});
    }
    return rows;
}

// Every name of the published interface: methods with their parameters, states, data, profiles, exceptions.
const QStringList &documentedNames()
{
    static const QStringList names = uR"(
        get_connection_options ports baudrates portPreference baudratePreference autoconnect
        octoprint.printer.get_connection_options
        can_modify_file can_modify_file.path can_modify_file.sd
        cancel_print cancel_print.tags
        change_tool change_tool.tool change_tool.tags
        commands commands.commands commands.tags commands.force
        connect connect.port connect.baudrate connect.profile
        disconnect
        extrude extrude.amount extrude.speed extrude.tags
        fake_ack
        feed_rate feed_rate.factor feed_rate.tags
        flow_rate flow_rate.factor flow_rate.tags
        get_current_connection get_current_data get_current_job get_current_temperatures
        get_state_id get_state_string get_temperature_history get_transport
        OPEN_SERIAL DETECT_SERIAL DETECT_BAUDRATE CONNECTING OPERATIONAL PRINTING PAUSED CLOSED ERROR
        CLOSED_WITH_ERROR TRANSFERING_FILE OFFLINE UNKNOWN NONE
        home home.axes home.tags
        is_cancelling is_closed_or_error is_current_file is_current_file.path is_current_file.sd is_error
        is_operational is_paused is_pausing is_printing is_ready
        job_on_hold job_on_hold.blocking
        jog jog.axes jog.relative jog.speed jog.tags
        log_lines log_lines.lines
        pause_print pause_print.tags
        register_callback register_callback.callback
        resume_print resume_print.tags
        script script.name script.context script.tags
        select_file select_file.path select_file.sd select_file.printAfterSelect select_file.pos
        select_file.tags
        send_initial_callback send_initial_callback.callback
        set_job_on_hold set_job_on_hold.value set_job_on_hold.blocking
        set_temperature set_temperature.heater set_temperature.value set_temperature.tags
        set_temperature_offset set_temperature_offset.offsets set_temperature_offset.tags
        start_print start_print.tags
        toggle_pause_print toggle_pause_print.tags
        unregister_callback unregister_callback.callback
        unselect_file
        valid_axes valid_heater_regex valid_tool_regex
        on_printer_add_log on_printer_add_log.data
        on_printer_add_message on_printer_add_message.data
        on_printer_add_temperature on_printer_add_temperature.data tool0.actual tool0.target bed.actual
        bed.target chamber.actual chamber.target
        on_printer_received_registered_message on_printer_received_registered_message.name
        on_printer_received_registered_message.output
        on_printer_send_current_data on_printer_send_current_data.data
        on_printer_send_initial_data on_printer_send_initial_data.data
        state.text state.flags.operational state.flags.printing state.flags.closedOrError
        state.flags.error state.flags.paused state.flags.ready state.flags.sdReady
        job.file.name job.file.size job.file.origin job.file.date job.estimatedPrintTime
        job.lastPrintTime job.filament.length job.filament.volume
        progress.completion progress.filepos progress.printTime progress.printTimeLeft
        currentZ offsets temps temps.time logs messages
        InvalidFileLocation InvalidFileType UnknownScript
        id name model color volume volume.width volume.depth volume.height volume.formFactor
        volume.origin volume.custom_box volume.custom_box.x_min volume.custom_box.y_min
        volume.custom_box.z_min volume.custom_box.x_max volume.custom_box.y_max volume.custom_box.z_max
        heatedBed heatedChamber extruder extruder.count extruder.offsets extruder.nozzleDiameter
        extruder.sharedNozzle axes axes.x axes.x.speed axes.x.inverted axes.y axes.y.speed
        axes.y.inverted axes.z axes.z.speed axes.z.inverted axes.e axes.e.speed axes.e.inverted
        PrinterProfileManager BedFormFactor BedFormFactor.CIRCULAR BedFormFactor.RECTANGULAR BedOrigin
        BedOrigin.CENTER BedOrigin.LOWERLEFT BedTypes SaveError CouldNotOverwriteError
        InvalidProfileError
        PrinterInterface PrinterCallback
        )"_s.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    return names;
}

} // namespace

/// Holds the table of the published interface against its names and against the tests there are.
class TestInterfaceTable final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEverythingThatIsDocumented();
    void saysWhereEverythingIs();
    void namesTestsThatExist_data();
    void namesTestsThatExist();

private:
    QList<Row> m_rows;
};

void TestInterfaceTable::initTestCase()
{
    m_rows = readTable();
    QVERIFY2(!m_rows.isEmpty(), "the table was not found");
}

void TestInterfaceTable::namesEverythingThatIsDocumented()
{
    QSet<QString> named;
    for (const Row &row : std::as_const(m_rows)) {
        for (const QString &item : row.items)
            named.insert(item);
    }
    QStringList missing;
    for (const QString &name : documentedNames()) {
        if (!named.contains(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestInterfaceTable::saysWhereEverythingIs()
{
    QStringList problems;
    for (const Row &row : std::as_const(m_rows)) {
        if (quoted(row.place).isEmpty() || row.tests.isEmpty())
            problems.append(row.items.join(u' '));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestInterfaceTable::namesTestsThatExist_data()
{
    QTest::addColumn<QString>("test");
    QSet<QString> tests;
    for (const Row &row : readTable())
        tests.unite(QSet<QString>(row.tests.begin(), row.tests.end()));
    for (const QString &test : std::as_const(tests))
        QTest::newRow(qPrintable(test)) << test;
}

void TestInterfaceTable::namesTestsThatExist()
{
    QFETCH(QString, test);
    const QStringList parts = test.split(u": "_s);
    QCOMPARE(parts.size(), 2);
    const QString text = readFile(QStringLiteral(GANTRY_SOURCE_DIR "/") + parts.at(0));
    QVERIFY2(!text.isEmpty(), qPrintable(parts.at(0) + " is not there"_L1));
    const QRegularExpression function(u"\\bvoid \\w+::%1\\(\\)"_s.arg(parts.at(1)));
    QVERIFY2(function.match(text).hasMatch(), qPrintable(test));
}

QTEST_APPLESS_MAIN(TestInterfaceTable)
#include "tst_interfacetable.moc"
