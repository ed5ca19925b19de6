using CustomerServiceRules.Modules;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The lists of the procedure, each of which a module may extend or replace.
public static partial class TobaccoRetail
{
    /// <summary>The business formats: Z by the document, six more by default (OQ-1).</summary>
    public static DataList<BusinessFormat> BusinessFormats { get; } = new(
        "tob.business-formats",
        new LocalizedText("Business formats", "经营业态"),
        Format("Z", "Grocery shop", "食杂店", "TOB-6.0d"),
        Format("B", "Convenience store", "便利店", "OQ-1"),
        Format("S", "Supermarket", "超市", "OQ-1"),
        Format("N", "Shopping mall", "商场", "OQ-1"),
        Format("Y", "Tobacco and liquor shop", "烟酒商店", "OQ-1"),
        Format("F", "Entertainment service", "娱乐服务类", "OQ-1"),
        Format("Q", "Other", "其他类", "OQ-1"));

    /// <summary>Which tier is granted which service: the table of Article 19.</summary>
    public static DataList<ServiceGrant> Grants { get; } = new(
        "tob.service-grants",
        new LocalizedText("Services by tier", "分级服务项目"),
        ServiceMatrix.Grants);

    /// <summary>The services that customers of every tier receive.</summary>
    public static DataList<OpenService> OpenServices { get; } = new(
        "tob.open-service-list",
        new LocalizedText("Services for all", "普遍服务项目"),
        TobaccoOpenServices.All);

    private static BusinessFormat Format(string code, string english, string chinese, params string[] clauses) =>
        new(code, new LocalizedText(english, chinese), clauses);
}
