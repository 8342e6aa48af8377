#include "indianstate.h"

namespace desk {

namespace {

IndianState state(const char *code, const char *name)
{
    return {QString::fromLatin1(code), QString::fromLatin1(name), false, true};
}

IndianState territory(const char *code, const char *name)
{
    return {QString::fromLatin1(code), QString::fromLatin1(name), true, true};
}

IndianState closed(IndianState place)
{
    place.active = false;
    return place;
}

QList<IndianState> makeStates()
{
    return {
        state("01", "Jammu and Kashmir"),
        state("02", "Himachal Pradesh"),
        state("03", "Punjab"),
        territory("04", "Chandigarh"),
        state("05", "Uttarakhand"),
        state("06", "Haryana"),
        state("07", "Delhi"),
        state("08", "Rajasthan"),
        state("09", "Uttar Pradesh"),
        state("10", "Bihar"),
        state("11", "Sikkim"),
        state("12", "Arunachal Pradesh"),
        state("13", "Nagaland"),
        state("14", "Manipur"),
        state("15", "Mizoram"),
        state("16", "Tripura"),
        state("17", "Meghalaya"),
        state("18", "Assam"),
        state("19", "West Bengal"),
        state("20", "Jharkhand"),
        state("21", "Odisha"),
        state("22", "Chhattisgarh"),
        state("23", "Madhya Pradesh"),
        state("24", "Gujarat"),
        closed(territory("25", "Daman and Diu (former)")),
        territory("26", "Dadra and Nagar Haveli and Daman and Diu"),
        state("27", "Maharashtra"),
        closed(state("28", "Andhra Pradesh (before division)")),
        state("29", "Karnataka"),
        state("30", "Goa"),
        territory("31", "Lakshadweep"),
        state("32", "Kerala"),
        state("33", "Tamil Nadu"),
        state("34", "Puducherry"),
        territory("35", "Andaman and Nicobar Islands"),
        state("36", "Telangana"),
        state("37", "Andhra Pradesh"),
        territory("38", "Ladakh"),
        closed(state("96", "Other Countries")),
        territory("97", "Other Territory"),
        closed(state("99", "Centre jurisdiction")),
    };
}

} // namespace

const QList<IndianState> &indianStates()
{
    static const QList<IndianState> states = makeStates();
    return states;
}

IndianState indianState(QStringView code)
{
    for (const auto &place : indianStates()) {
        if (place.code == code)
            return place;
    }
    return {};
}

} // namespace desk
