using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using Task = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTask;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What the host is ordered to do.
public sealed partial class CustomerVisitLifecycle
{
    private static readonly Effect<CustomerVisit> Prepare = Order(
        Task.Prepare, "vis.visit.prepare", new LocalizedText("have the visit prepared", "安排拜访前准备"), Visitor, _ => null, "VIS-3u", CustomerVisitsDocument.Approval);

    private static readonly Effect<CustomerVisit> Redraft = Order(
        Task.Redraft, "vis.visit.redraft", new LocalizedText("have the plan changed", "安排修改拜访计划"), Visitor, step => step.Case.Remark, CustomerVisitsDocument.Approval);

    private static readonly Effect<CustomerVisit> ApproveAnew = Order(
        Task.ApproveAnew,
        "vis.visit.approve-anew",
        new LocalizedText("have the other plan approved", "提请审批改期计划"),
        _ => CustomerVisitRoles.RelationsSupervisor.Id,
        step => NextPlan(step)?.PutOffBecause,
        CustomerVisitsDocument.Rescheduling, CustomerVisitsDocument.Approval);

    private static readonly Effect<CustomerVisit> TellOtherTime = Order(
        Task.TellOtherTime,
        "vis.visit.tell-other-time",
        new LocalizedText("tell the customer the other time", "告知客户改期时间"),
        ToCustomer,
        step => NextPlan(step)?.Window.Name,
        CustomerVisitsDocument.Rescheduling);

    private static readonly Effect<CustomerVisit> TellCancelled = Order(
        Task.TellCancelled, "vis.visit.tell-cancelled", new LocalizedText("tell the customer that the visit is called off", "告知客户取消拜访"), ToCustomer, step => step.Case.CancelledBecause, CustomerVisitsDocument.Cancelling);

    private static readonly Effect<CustomerVisit> FileProspects = new(
        "vis.visit.file-prospects",
        new LocalizedText("put the possible customers on the list of reserves", "登记准客户作为后备资源"),
        step => step.Case.Findings?.Prospects is { Count: > 0 } prospects
            ? new CustomerVisitOrder(Task.FileProspects, step.Case.Id.Value, CustomerVisitRoles.RelationsSupervisor.Id, string.Join("; ", prospects))
            : null,
        "VIS-11.1");

    private static readonly Effect<CustomerVisit> ReadReport = Order(
        Task.ReadReport, "vis.visit.read-report", new LocalizedText("give the supervisor the report", "向主管提交拜访报告"), _ => CustomerVisitRoles.RelationsSupervisor.Id, step => step.Case.Report?.Result, CustomerVisitsDocument.Reporting);

    private static readonly Effect<CustomerVisit> UpdateRelationCard = new(
        "vis.visit.update-relation-card",
        new LocalizedText("bring the customer's relation card up to date", "更新客户关系卡"),
        step => new CardChange(step.Case.Customer, step.Case.TrackPoint?.At ?? step.AsOf, step.Case.Id.Value, [.. Notes(step.Case)]),
        "VIS-10", "VIS-11.4", CustomerVisitsDocument.Reporting);

    private static readonly Effect<CustomerVisit> FollowUp = new(
        "vis.visit.see-to-follow-up",
        new LocalizedText("have done what the visit left to do", "安排落实后续跟进事项"),
        step => new CustomerVisitOrder(
            Task.FollowUp,
            step.Case.Id.Value,
            string.Join(", ", step.Case.Report!.FollowUp.Select(point => point.By).Distinct(StringComparer.Ordinal)),
            string.Join("; ", step.Case.Report.FollowUp.Select(point => point.Text))),
        CustomerVisitsDocument.FollowingUp)
    {
        Clock = FollowUpClock,
    };

    private static readonly Effect<CustomerVisit> RecordFinding = Order(
        Task.RecordFinding,
        "vis.visit.record-finding",
        new LocalizedText("record that the visit was not made in its time", "登记未按计划拜访的问题"),
        _ => CustomerVisitRoles.RelationsSupervisor.Id,
        Visitor,
        CustomerVisitsDocument.Missing);

    private static readonly Effect<CustomerVisit> RecordTraining = Order(
        Task.RecordTraining,
        "vis.visit.record-training",
        new LocalizedText("record that the customer was not trained for the set time", "登记未按规定时长培训的问题"),
        _ => CustomerVisitRoles.RelationsSupervisor.Id,
        step => $"{Trained(step)}: {step.Case.NotTrainedBecause}",
        CustomerVisitsDocument.TrainingOutOfRange, "VIS-14.1", CustomerVisitsDocument.LengthOfTraining);

    private static readonly Effect<CustomerVisit> PlanAnew = Order(
        Task.PlanAnew, "vis.visit.plan-anew", new LocalizedText("have the visit planned anew", "重新制订拜访计划"), Visitor, step => step.Case.Customer.Value, CustomerVisitsDocument.Missing);

    private static readonly Effect<CustomerVisit> ConsiderRefusal = Order(
        Task.ConsiderRefusal,
        "vis.visit.consider-refusal",
        new LocalizedText("have it decided whether the customer is visited another time", "研究是否另行安排拜访"),
        _ => CustomerVisitRoles.RelationsSupervisor.Id,
        step => step.Case.RefusedBecause,
        CustomerVisitsDocument.Refusing);

    private static Effect<CustomerVisit> Order(
        Task task, string id, LocalizedText sentence, Func<Step<CustomerVisit>, string> to, Func<Step<CustomerVisit>, string?> about, params string[] clauses) =>
        new(id, sentence, step => new CustomerVisitOrder(task, step.Case.Id.Value, to(step), about(step)), clauses);

    private static string Visitor(Step<CustomerVisit> step) => PlanOf(step.Record, step.Case)?.Staff ?? CustomerVisitRoles.RelationsSpecialist.Id;

    private static string ToCustomer(Step<CustomerVisit> step) => step.Case.Customer.Value;

    private static IEnumerable<CardNote> Notes(CustomerVisit visit)
    {
        if (visit.Reception is { } reception)
        {
            yield return new(CardTopic.Reception, $"{reception.Name}, {reception.Post}, {(reception.MayDecide == true ? "may decide" : "may not decide")}");
            yield return new(CardTopic.Needs, $"{reception.Needs}; {reception.Problems}");
            yield return new(CardTopic.Attitude, reception.Attitude ?? "");
            foreach (var demand in reception.Demands ?? [])
                yield return new(CardTopic.Demand, demand);
        }

        if (visit.Findings?.Credit is { Change: { } change } credit)
            yield return new(CardTopic.Credit, $"{change}: {credit.Cause}");
    }
}
