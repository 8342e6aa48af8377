#include "command.h"

#include "ordertext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

QJsonObject json(const ParsedLine &line)
{
    return {{u"text"_s, line.text},
            {u"quantity"_s,
             line.quantity ? QJsonValue(line.quantity->toText().toDouble()) : QJsonValue()},
            {u"unit"_s, line.unit},
            {u"free"_s, line.freeQuantity ? QJsonValue(line.freeQuantity->toText().toDouble())
                                          : QJsonValue(line.freeGoods)}};
}

void parse(Context &context, const std::string &name, bool asJson)
{
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return context.fail(
            {ErrorKind::NotFound, {}, u"The file “%1” cannot be read."_s.arg(file.fileName()), {}});
    QJsonArray lines;
    for (const auto &line : parseOrderText(QString::fromUtf8(file.readAll()))) {
        lines << json(line);
        if (!asJson)
            Context::print(u"%1%2\t%3\t%4"_s.arg(
                line.quantity ? line.quantity->toText() : QString(),
                line.freeQuantity ? u"+"_s + line.freeQuantity->toText() : QString(), line.unit,
                line.text));
    }
    if (asJson)
        Context::print(QJsonDocument(lines));
}

} // namespace

void addParse(CLI::App &app, Context &context)
{
    const auto input = std::make_shared<std::string>();
    const auto asJson = std::make_shared<bool>(false);
    const auto command = addCommand(app, "parse", "Read an order's text into lines",
                                    [&context, input, asJson] { parse(context, *input, *asJson); });
    command->add_option("--input", *input, "text file")->required();
    command->add_flag("--json", *asJson, "answer as JSON");
}

} // namespace desk::admin
