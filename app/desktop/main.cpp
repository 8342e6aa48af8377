#include "application.h"
#include "firstpaint.h"
#include "log.h"

#include <QApplication>

#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    desk::Options options;
    std::string headless;
    std::string profile;
    std::string link;
    CLI::App line("IndentDesk: indents, quotations, invoices and approvals.", "indentdesk");
    line.add_flag("--demo", options.demo, "the demo company, in a private cluster of its own");
    line.add_option("--headless", headless,
                    "drive the windows without a display; pictures and papers go there");
    line.add_option("--profile", profile, "the company to sign in to, by its name");
    line.add_option("link", link, "indentdesk://… to open");
    line.set_version_flag("--version", DESK_VERSION);
    line.allow_extras(); // Qt takes options of its own
    CLI11_PARSE(line, argc, argv);
    options.headless = QString::fromStdString(headless);
    options.profile = QString::fromStdString(profile);
    options.link = QString::fromStdString(link);
    if (!options.headless.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication qt(argc, argv);
    desk::FirstPaint::watch(&qt);
    QApplication::setApplicationName(QStringLiteral("indentdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("IndentDesk"));
    QApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("indentdesk"));
    desk::Log::open(desk::Log::defaultFile(QStringLiteral("indentdesk")));
    int result = 0;
    {
        desk::Application application(options);
        if (application.start())
            result = QApplication::exec();
    }
    desk::Log::close();
    return result;
}
