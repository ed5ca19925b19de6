using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The single visit.
internal static partial class TobaccoTerms
{
    public const string ServiceAtVisitFact = "tob.fact.service-at-visit";

    private static Term[] SingleVisits =>
    [
        new(ServiceAtVisitFact, "Service at visits", "拜访服务项目"),
        Named(TobaccoVisitState.Due, "Due", "待安排"),
        Named(TobaccoVisitState.Planned, "Planned", "已安排"),
        Named(TobaccoVisitState.CheckedIn, "Checked in", "已到店"),
        Named(TobaccoVisitState.Done, "Done", "已完成"),
        Named(TobaccoVisitState.Missed, "Missed", "未拜访"),
        Named(TobaccoVisitState.SanctionCase, "Handed to sanction", "已转处罚程序"),
        Named(TobaccoVisitState.Excused, "Excused", "已免责"),
        Named(TobaccoVisitState.RefusedByCustomer, "Refused by the customer", "客户拒访"),
        Named(TobaccoVisitState.Cancelled, "Called off", "已取消"),
    ];
}
