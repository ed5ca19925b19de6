using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What has to be there before a visit is over.
public sealed partial class CustomerVisitLifecycle
{
    /// <summary>What the customer asked and objected to is recorded and answered; a refusal names what is not.</summary>
    public static readonly Guard<CustomerVisit> ObjectionsAreAnswered = new(
        "vis.visit.objections-are-answered",
        new LocalizedText("every question and objection of the customer is answered", "客户提出的问题和异议均已答复"),
        step => step.Case.Objections?.All(objection => StepText.IsSaid(objection.Answer)) == true,
        "VIS-12", CustomerVisitsDocument.NothingFound)
    {
        Actual = step => step.Case.Objections is { } objections
            ? string.Join("; ", objections.Where(objection => !StepText.IsSaid(objection.Answer)).Select(objection => objection.Text))
            : "nothing recorded",
    };

    /// <summary>The customer was trained.</summary>
    public static readonly Guard<CustomerVisit> IsTrained = new(
        "vis.visit.is-trained",
        new LocalizedText("the customer was guided and trained", "已对客户进行指导、培训"),
        step => step.Case.Training is { } training && StepText.IsSaid(training.Subject),
        "VIS-14.1");

    /// <summary>The training was not shorter than the least.</summary>
    public static readonly Guard<CustomerVisit> IsTrainedLongEnough = new(
        "vis.visit.is-trained-long-enough",
        new LocalizedText("the training was long enough", "培训时间不少于下限"),
        step => step.Case.Training is { } training && training.Length >= step.Value(CustomerVisits.LeastTraining),
        "VIS-14.1", CustomerVisitsDocument.LengthOfTraining)
    {
        Actual = Trained,
        Required = step => $"at least {Text(step.Value(CustomerVisits.LeastTraining))}",
    };

    /// <summary>The training was not longer than the most.</summary>
    public static readonly Guard<CustomerVisit> IsNotTrainedTooLong = new(
        "vis.visit.is-not-trained-too-long",
        new LocalizedText("the training was not too long", "培训时间不超过上限"),
        step => step.Case.Training is { } training && training.Length <= step.Value(CustomerVisits.MostTraining),
        "VIS-14.1", CustomerVisitsDocument.LengthOfTraining)
    {
        Actual = Trained,
        Required = step => $"at most {Text(step.Value(CustomerVisits.MostTraining))}",
    };

    /// <summary>The customer was not trained, or for a shorter or longer time than is set: what is training is not passed over.</summary>
    public static readonly Guard<CustomerVisit> IsNotTrainedInRange = new(
        "vis.visit.is-not-trained-in-range",
        new LocalizedText("the customer was not trained for the set time", "未按规定时长培训客户"),
        step => step.Case.Training is not { } training
            || !StepText.IsSaid(training.Subject)
            || training.Length < step.Value(CustomerVisits.LeastTraining)
            || training.Length > step.Value(CustomerVisits.MostTraining),
        "VIS-14.1", CustomerVisitsDocument.LengthOfTraining, CustomerVisitsDocument.TrainingOutOfRange)
    {
        Actual = Trained,
        Required = step => $"less than {Text(step.Value(CustomerVisits.LeastTraining))} or more than {Text(step.Value(CustomerVisits.MostTraining))}",
    };

    /// <summary>It is said why the customer was not trained for the set time.</summary>
    public static readonly Guard<CustomerVisit> HasReasonWithoutTraining = new(
        "vis.visit.has-reason-without-training",
        new LocalizedText("it is said why the customer was not trained for the set time", "已注明未按规定时长培训的原因"),
        step => StepText.IsSaid(step.Case.NotTrainedBecause),
        CustomerVisitsDocument.TrainingOutOfRange);

    /// <summary>What is owed is owed to the customer who is visited.</summary>
    public static readonly Guard<CustomerVisit> OwedIsTheCustomers = new(
        "vis.visit.owed-is-the-customers",
        new LocalizedText("the entitlement decision is about the customer", "服务权益判定针对该客户"),
        step => step.Case.Owed is not { } owed || owed.Customer == step.Case.Customer,
        CustomerVisitsDocument.Items)
    {
        Actual = step => step.Case.Owed?.Customer.Value,
        Required = step => step.Case.Customer.Value,
    };

    /// <summary>Every item that is owed is delivered or refused by the customer; a refusal names the others with the clauses by which they are owed.</summary>
    public static readonly Guard<CustomerVisit> ItemsAreDelivered = new(
        "vis.visit.items-are-delivered",
        new LocalizedText("every item owed at the visit is delivered, or the customer did not want it", "应提供的服务项目均已落实或被客户谢绝"),
        step => Undelivered(step.Case).Count == 0,
        CustomerVisitsDocument.Items)
    {
        Actual = step => $"open: {string.Join("; ", Undelivered(step.Case))}",
    };

    /// <summary>There is a report that says what came of the visit, and who sees to what is left.</summary>
    public static readonly Guard<CustomerVisit> HasReport = new(
        "vis.visit.has-report",
        new LocalizedText("the report says what came of the visit, and who sees to each point that is left", "报告已注明拜访结果及各跟进事项责任人"),
        step => step.Case.Report is { } report && StepText.IsSaid(report.Result) && report.FollowUp.All(point => StepText.IsSaid(point.Text) && StepText.IsSaid(point.By)),
        CustomerVisitsDocument.Reporting);

    /// <summary>Whoever made the visit reports on it.</summary>
    public static readonly Guard<CustomerVisit> IsReportedByTheVisitor = new(
        "vis.visit.is-reported-by-the-visitor",
        new LocalizedText("whoever made the visit reports", "由拜访人本人报告"),
        step => step.Case.Report is { } report && report.By == PlanOf(step.Record, step.Case)?.Staff,
        CustomerVisitsDocument.Reporting)
    {
        Actual = step => step.Case.Report?.By ?? "nobody",
        Required = step => PlanOf(step.Record, step.Case)?.Staff,
    };

    /// <summary>The report names something that is left to do.</summary>
    public static readonly Guard<CustomerVisit> HasFollowUp = new(
        "vis.visit.has-follow-up",
        new LocalizedText("the report leaves something to do", "报告有待跟进事项"),
        step => step.Case.Report is { FollowUp.Count: > 0 },
        CustomerVisitsDocument.FollowingUp);

    /// <summary>The report names nothing that is left to do.</summary>
    public static readonly Guard<CustomerVisit> HasNoFollowUp = new(
        "vis.visit.has-no-follow-up",
        new LocalizedText("the report leaves nothing to do", "报告无待跟进事项"),
        step => step.Case.Report is { FollowUp.Count: 0 },
        CustomerVisitsDocument.FollowingUp)
    {
        Actual = step => step.Case.Report is { } report ? string.Join("; ", report.FollowUp.Select(point => point.Text)) : "no report",
    };

    /// <summary>Every point that the visit left is done; a refusal names the others.</summary>
    public static readonly Guard<CustomerVisit> FollowUpIsDone = new(
        "vis.visit.follow-up-is-done",
        new LocalizedText("everything that the visit left to do is done", "各跟进事项均已完成"),
        step => step.Case.Report?.FollowUp.All(point => point.DoneAt is not null) == true,
        CustomerVisitsDocument.FollowingUp)
    {
        Actual = step => step.Case.Report is { } report
            ? $"open: {string.Join("; ", report.FollowUp.Where(point => point.DoneAt is null).Select(point => point.Text))}"
            : "no report",
    };

    private static string Trained(Step<CustomerVisit> step) => step.Case.Training is { } training ? Text(training.Length) : "no training";

    private static string Text(TimeSpan length) => length.ToString("c", CultureInfo.InvariantCulture);

    private static IReadOnlyList<OwedItem> Undelivered(CustomerVisit visit) => visit.Owed?.Open(visit.Deliveries) ?? [];
}
