using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The source document TOB: its clauses in our own words, and what it leaves open.</summary>
internal static partial class TobaccoDocument
{
    public static SourceDocument Create() => new(
        "TOB",
        new LocalizedText(
            "Nanyang tobacco company: service to cigarette retailers and evaluation of that service",
            "卷烟零售客户服务及服务评价管理规定"),
        [.. Classes, .. Services, .. Supervision, .. OpenQuestions, .. Contradictions]);
}
