using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>The three source documents about complaints in a mall: their clauses in our own words, and what they leave open.</summary>
internal static partial class MallDocuments
{
    public static SourceDocument Complaints() => new(
        "MALL-C",
        new LocalizedText("How a mall handles customers' complaints", "商场对顾客投诉的处理规定"),
        [.. Principles, .. Handling, .. Penalties, .. Authority, .. LeftOpenByComplaints, .. QuestionsOfAllDocuments.Clauses]);

    public static SourceDocument Workflow() => new(
        "MALL-S",
        new LocalizedText("A mall's customer-service workflow, first edition", "商场客服服务流程（初版）"),
        [.. WorkflowClauses, .. LeftOpenByWorkflow]);

    public static SourceDocument YearPlan() => new(
        "MALL-P",
        new LocalizedText("A mall's customer-service plan for the new year", "商场客服新年度工作规划"),
        [.. YearPlanClauses, .. LeftOpenByYearPlan]);
}
