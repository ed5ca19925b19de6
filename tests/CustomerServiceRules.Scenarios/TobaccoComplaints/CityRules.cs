using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>What the document leaves to the organisation: who owns what, and the penalty rules of two units.</summary>
internal sealed class CityRules : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("CityRules", "1.0.0", "city");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("CITY", new LocalizedText("The city's own rules", "市公司细则"),
        [
            new Clause("CITY-1", ClauseKind.Authority, "Visits and ordering belong to the marketing centre."),
            new Clause("CITY-2", ClauseKind.Authority, "Delivery belongs to the logistics centre."),
            new Clause("CITY-3", ClauseKind.Penalty, "Wolong branch: light failings cost 200 yuan, grave ones a month of study, a relapse the post."),
            new Clause("CITY-4", ClauseKind.Penalty, "Wancheng branch: light failings cost a week of study."),
            new Clause("CITY-5", ClauseKind.Penalty, "Wolong branch: retaliation is a matter of discipline."),
        ]));
        contents.Extend(
            TobaccoRetail.TopicOwners,
            new TopicOwner("visits", "marketing centre", "CITY-1"),
            new TopicOwner("ordering", "marketing centre", "CITY-1"),
            new TopicOwner("delivery", "logistics centre", "CITY-2"));
        contents.Extend(
            TobaccoRetail.SanctionTable,
            new SanctionEntry("Wolong", "light", new Sanction(SanctionGrade.CashPenalty, "200 yuan"), "CITY-3"),
            new SanctionEntry("Wolong", "grave", new Sanction(SanctionGrade.OffPostStudy, "one month"), "CITY-3"),
            new SanctionEntry("Wolong", "relapse", new Sanction(SanctionGrade.WaitingForPost), "CITY-3"),
            new SanctionEntry("Wolong", "retaliation", new Sanction(SanctionGrade.AdministrativeDiscipline), "CITY-5"),
            new SanctionEntry("Wancheng", "light", new Sanction(SanctionGrade.OffPostStudy, "one week"), "CITY-4"));
    }
}
