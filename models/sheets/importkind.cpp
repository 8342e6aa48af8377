#include "importkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Type = ImportField::Type;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ImportKind)
};

ImportField field(const char *name, const QString &title, Type type, const char *headings,
                  bool needed = false)
{
    return {QString::fromLatin1(name), title, type,
            QString::fromLatin1(headings).split(u' ', Qt::SkipEmptyParts), needed};
}

// Fields that several kinds of sheets have.

ImportField skuField()
{
    return field("sku", Words::tr("SKU"), Type::Text,
                 "sku skucode itemcode productcode code itemno articleno materialcode partno skuno",
                 true);
}

ImportField mrpField()
{
    return field("mrp", Words::tr("MRP"), Type::Number,
                 "mrp maximumretailprice maxretailprice retailprice");
}

ImportField costField()
{
    return field("cost_price", Words::tr("Cost"), Type::Number,
                 "costprice cost purchaseprice purchaserate landedcost pts");
}

ImportField hospitalField(bool needed)
{
    return field("hospital_name", Words::tr("Hospital"), Type::Text,
                 "hospitalname hospital customer customername name party partyname account "
                 "accountname client clientname ledger ledgername",
                 needed);
}

ImportField gstinField()
{
    return field("gst_number", Words::tr("GSTIN"), Type::Code,
                 "gstnumber gstin gst gstno gstinuin gstinno gstregistrationno partygstin");
}

ImportKind makeItems()
{
    return {u"items"_s,
            {skuField(),
             field("item_name", Words::tr("Item"), Type::Text,
                   "itemname item name product productname itemdescription particulars nameofitem "
                   "materialname goods",
                   true),
             field("description", Words::tr("Description"), Type::Text,
                   "description details specification specifications longdescription"),
             field("category", Words::tr("Category"), Type::Text,
                   "category group itemgroup productgroup type"),
             field("manufacturer", Words::tr("Make"), Type::Text,
                   "manufacturer make brand company mfr mfg mfgr manufacturername"),
             field("model_number", Words::tr("Model"), Type::Text,
                   "modelnumber model modelno catalogueno catalogno catno refno reference"),
             field("unit_price", Words::tr("Price"), Type::Number,
                   "unitprice price rate sellingprice saleprice salerate sellingrate ptr basicrate "
                   "priceperunit"),
             mrpField(), costField(),
             field("currency", Words::tr("Currency"), Type::Text,
                   "currency currencycode pricecurrency"),
             field("hsn_code", Words::tr("HSN"), Type::Code, "hsncode hsn hsnsac hsnno hsnsaccode"),
             field("gst_rate", Words::tr("GST rate"), Type::Percent,
                   "gstrate gst gstpercent tax taxrate igst igstrate gstpercentage taxpercent"),
             field("gst_class", Words::tr("GST class"), Type::Text, "gstclass taxclass"),
             field("unit_of_measure", Words::tr("Unit"), Type::Text,
                   "unitofmeasure unit uom uqc units measure baseunit"),
             field("pack_size", Words::tr("Pack size"), Type::Pack,
                   "packsize pack packing packqty piecesinpack qtyperpack unitsperpack"),
             field("pack_name", Words::tr("Pack"), Type::Text, "packname packtype packunit"),
             field("reorder_level", Words::tr("Reorder level"), Type::Whole,
                   "reorderlevel reorder minimumstock minstock minimumlevel minlevel minqty")},
            {u"sku"_s}};
}

ImportKind makeCustomers()
{
    return {
        u"customers"_s,
        {hospitalField(true),
         field("name", Words::tr("Legal name"), Type::Text,
               "legalname registeredname billingname companyname tradename "
               "nameaspergst billname"),
         gstinField(),
         field("buyer_type", Words::tr("Kind of buyer"), Type::Text,
               "buyertype registrationtype gsttype customertype gstregistrationtype"),
         field("contact_person", Words::tr("Contact"), Type::Text,
               "contactperson contact contactname attention purchaseofficer"),
         field("email", Words::tr("E-mail"), Type::Text, "email emailid mail emailaddress"),
         field("phone", Words::tr("Phone"), Type::Text,
               "phone phoneno mobile mobileno telephone contactno phonenumber mobilenumber tel"),
         field("address", Words::tr("Address"), Type::Text,
               "address billingaddress address1 addressline1 street registeredaddress"),
         field("city", Words::tr("City"), Type::Text, "city town place district"),
         field("state", Words::tr("State"), Type::Text, "state statename placeofsupply statecode"),
         field("pincode", Words::tr("PIN code"), Type::Code,
               "pincode pin zip postalcode postcode zipcode"),
         field("hospital_group", Words::tr("Group"), Type::Text,
               "hospitalgroup chain hospitalchain customergroup partygroup groupname network"),
         field("payment_days", Words::tr("Days of credit"), Type::Whole,
               "paymentdays creditdays creditperiod days paymentterms terms creditterms"),
         field("credit_limit", Words::tr("Credit limit"), Type::Number, "creditlimit limit"),
         field("sales_rep", Words::tr("Sales rep"), Type::Text,
               "salesrep representative salesperson salesman rep salesrepresentative"),
         field("delivery_address", Words::tr("Delivery address"), Type::Text,
               "deliveryaddress shippingaddress shipto consigneeaddress shiptoaddress"),
         field("delivery_city", Words::tr("Delivery city"), Type::Text,
               "deliverycity shippingcity shiptocity"),
         field("delivery_pincode", Words::tr("Delivery PIN code"), Type::Code,
               "deliverypincode deliverypin shippingpin shippingpincode shiptopincode"),
         field("delivery_addresses", Words::tr("Delivery addresses"), Type::Text,
               "deliveryaddresses")},
        {u"gst_number"_s, u"hospital_name"_s, u"city"_s}};
}

ImportKind makeStock()
{
    return {u"stock"_s,
            {skuField(),
             field("batch_number", Words::tr("Batch"), Type::Text,
                   "batchnumber batch batchno lot lotno lotnumber", true),
             field("expiry_date", Words::tr("Expiry"), Type::Day,
                   "expirydate expiry exp expdate dateofexpiry expiryon useby bestbefore"),
             field("quantity", Words::tr("Quantity"), Type::Whole,
                   "quantity qty stock closingstock balance closingqty stockqty onhand "
                   "openingstock openingqty available",
                   true),
             mrpField(), costField()},
            {u"sku"_s, u"batch_number"_s}};
}

ImportKind makeInvoices()
{
    return {u"invoices"_s,
            {field("invoice_number", Words::tr("Number"), Type::Text,
                   "invoicenumber invoiceno invoice billno billnumber bill voucherno vouchernumber "
                   "number no docno documentno refno",
                   true),
             hospitalField(false), gstinField(),
             field("invoice_date", Words::tr("Date"), Type::Day,
                   "invoicedate date billdate voucherdate docdate dated", true),
             field("due_date", Words::tr("Due on"), Type::Day, "duedate dueon payby paymentdue"),
             field("total_amount", Words::tr("Total"), Type::Number,
                   "totalamount total amount invoiceamount invoicevalue billamount grandtotal "
                   "openingamount netamount",
                   true),
             field("open_amount", Words::tr("Open"), Type::Number,
                   "openamount open balance pending pendingamount outstanding dueamount "
                   "balanceamount closingbalance")},
            {u"invoice_number"_s, u"gst_number"_s, u"hospital_name"_s}};
}

} // namespace

const ImportField *ImportKind::field(const QString &fieldName) const
{
    for (const auto &one : fields)
        if (one.name == fieldName)
            return &one;
    return nullptr;
}

QString ImportKind::title(const QString &fieldName) const
{
    const auto *found = field(fieldName);
    return found ? found->title : fieldName;
}

const ImportKind &ImportKind::named(const QString &name)
{
    for (const auto *kind : {&items(), &customers(), &stock()})
        if (kind->name == name)
            return *kind;
    Q_ASSERT(name == u"invoices");
    return invoices();
}

const ImportKind &ImportKind::items()
{
    static const auto kind = makeItems();
    return kind;
}

const ImportKind &ImportKind::customers()
{
    static const auto kind = makeCustomers();
    return kind;
}

const ImportKind &ImportKind::stock()
{
    static const auto kind = makeStock();
    return kind;
}

const ImportKind &ImportKind::invoices()
{
    static const auto kind = makeInvoices();
    return kind;
}

} // namespace desk
