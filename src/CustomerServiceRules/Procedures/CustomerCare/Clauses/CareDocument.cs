using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>The source document CARE, cut in its third phase: its clauses in our own words, and what it leaves open.</summary>
internal static partial class CareDocument
{
    public static SourceDocument Create() => new(
        "CARE",
        new LocalizedText("Customer care and after-sales plan of a developer", "客户关怀服务及售后营销实施方案"),
        [.. Aims, .. PreSale, .. InSale, .. BeforeMoveIn, .. LeftOpen, .. QuestionsOfAllDocuments.Clauses.Where(clause => clause.Id == QuestionsOfAllDocuments.CountingOfDays)]);
}
