#include "gunzip.h"

#include "sheetreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>

namespace desk {

namespace {

constexpr uInt s_block = 256 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SheetReader)
};

/// zlib's state for as long as it lives.
struct Inflater
{
    z_stream stream{};
    bool ready = false;

    Inflater() { ready = ::inflateInit2(&stream, 15 + 16) == Z_OK; }
    ~Inflater()
    {
        if (ready)
            ::inflateEnd(&stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

} // namespace

Result<QByteArray> gunzip(const QByteArray &packed, qint64 most)
{
    Inflater inflater;
    auto &stream = inflater.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    QByteArray block(s_block, Qt::Uninitialized);
    int answer = inflater.ready ? Z_OK : Z_MEM_ERROR;
    while (answer == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = s_block;
        answer = ::inflate(&stream, Z_NO_FLUSH);
        out.append(block.constData(), s_block - stream.avail_out);
        if (out.size() > most)
            return sheetError(Words::tr("The file unpacks to more than %1, which no sheet does.")
                                  .arg(QLocale::c().formattedDataSize(most)));
        if (answer == Z_STREAM_END && stream.avail_in > 18) // a further part begins
            answer = ::inflateReset(&stream);
    }
    if (answer != Z_STREAM_END)
        return sheetError(Words::tr("The file is cut off or damaged and cannot be unpacked."));
    return out;
}

} // namespace desk
