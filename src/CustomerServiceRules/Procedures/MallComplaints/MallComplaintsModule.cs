using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// Complaints in a mall: who handles them and how, what neglect leads to, the monthly report. Needs no configuration: where
/// the document says prompt, no clock runs until a limit is configured. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed partial class MallComplaintsModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("MallComplaints", "1.0.0", "mall");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(MallDocuments.Complaints())
            .Document(MallDocuments.Workflow())
            .Document(MallDocuments.YearPlan())
            .Terms(MallTerms.All)
            .Parameters(
                MallComplaints.StoreManagerFrom,
                MallComplaints.CustomerServiceManagerFrom,
                MallComplaints.ReactWithin,
                MallComplaints.SolveWithin,
                MallComplaints.AnswerWithin,
                MallComplaints.DemeritStrike,
                MallComplaints.DismissalStrike,
                MallComplaints.IgnoringLookBack,
                MallComplaints.ComplaintsInMonth,
                MallComplaints.ReportDueDay,
                MallComplaints.RepeatedFrom)
            .Lists(MallComplaints.Types);
        Policies(contents);
        contents.Lifecycle(MallComplaints.Handling).Lifecycle(MallComplaints.Sanctioning);
        Carried(contents);
        NotCarried(contents);
    }

    private static void Policies(ModuleBuilder contents)
    {
        contents.Policy(MallComplaints.Groups)
            .Rule<AboutGoods>()
            .Rule<AboutService>()
            .Rule<AboutSafety>();
        contents.Policy(MallComplaints.Handler)
            .Rule<StoreManagerByValue>()
            .Rule<StoreManagerForFoodPoisoning>()
            .Rule<StoreManagerForBadFood>()
            .Rule<StoreManagerForSafety>()
            .Rule<StoreManagerForTheBuilding>()
            .Rule<StoreManagerForAForkliftInjury>()
            .Rule<StoreManagerForRank>()
            .Rule<StoreManagerIfNotSettled>()
            .Rule<StoreManagerIfCustomerInsists>()
            .Rule<CustomerServiceManagerByValue>()
            .Rule<CustomerServiceManagerForAReturnDispute>()
            .Rule<CustomerServiceManagerForService>()
            .Rule<LowerOtherwise>();
        contents.Policy(MallComplaints.Deadlines)
            .Rule<ReactInTime>()
            .Rule<SolveInTime>()
            .Rule<AnswerInTime>();
        contents.Policy(MallComplaints.Sanctions)
            .Rule<WarningForFirstIgnored>()
            .Rule<AllowanceForFirstIgnored>()
            .Rule<DemeritForSecondIgnored>()
            .Rule<AllowanceForSecondIgnored>()
            .Rule<DismissalForThirdIgnored>()
            .Rule<WarningForComplaints>()
            .Rule<AllowanceForComplaints>();
    }
}
