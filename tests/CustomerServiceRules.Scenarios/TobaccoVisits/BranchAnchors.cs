using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

/// <summary>A branch whose manager m2 counts fortnights from an odd week.</summary>
internal sealed class BranchAnchors : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("BranchAnchors", "1.0.0", "branch");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("BRANCH", new LocalizedText("The branch's own rules", "分公司细则"), [new Clause("BRANCH-1", ClauseKind.Cadence, "m2 visits in the odd fortnights.")]));
        contents.Extend(TobaccoRetail.VisitAnchors, new VisitAnchor("m2", new DateOnly(2026, 1, 7), "BRANCH-1"));
    }
}

/// <summary>Sets m2's anchor again.</summary>
internal sealed class TwiceAnchored : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("TwiceAnchored", "1.0.0", "twice");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("TWICE", new LocalizedText("Other rules", "其他细则"), [new Clause("TWICE-1", ClauseKind.Cadence, "m2 visits in the even fortnights.")]));
        contents.Extend(TobaccoRetail.VisitAnchors, new VisitAnchor("m2", new DateOnly(2026, 1, 14), "TWICE-1"));
    }
}
