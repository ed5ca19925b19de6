using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>The source document SCS: its clauses in our own words, and what it leaves open.</summary>
internal static partial class StoreDocument
{
    public static SourceDocument Create() => new(
        "SCS",
        new LocalizedText("Stores: rules for sales customer service", "门店销售客服管理办法"),
        [.. Duties, .. Process, .. Staff, .. Supervision, .. Gaps, .. QuestionsOfAllDocuments.Clauses]);
}
