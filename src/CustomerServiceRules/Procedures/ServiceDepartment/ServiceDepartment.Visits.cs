using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

// Visits by graded management.
public static partial class ServiceDepartment
{
    /// <summary>The ID of what a graded customer is owed.</summary>
    public const string VisitDuty = "csd.visit";

    /// <summary>How often customers of which grade are visited: empty, and for the host to fill (CSD-3.1), one entry a grade. While it is empty no visit is owed.</summary>
    public static DataList<GradedVisits> GradedVisits { get; } = new(
        "csd.graded-visits",
        new LocalizedText("Visits of the grades of customers", "客户分级拜访规定"));

    /// <summary>How many working days a span has to hold for its visits to be owed; 1, a default (GAP-CSD-3.1b).</summary>
    public static Parameter<int> LeastWorkingDaysForVisit { get; } = new(
        "csd.visit.least-working-days",
        new LocalizedText("Working days that a span of visits holds at least", "拜访周期内的最少工作日数"),
        "working days",
        new DatedValue<int>(1, ServiceDepartmentDocument.VisitSpansLeftOpen, QuestionsOfAllDocuments.WorkingDays))
    {
        Allowed = new AllowedValues<int>(days => days >= 0, "0 working days or more"),
    };

    /// <summary>
    /// Which visits is the customer owed? One duty, by the customer's <see cref="GradedCustomer"/>; undecided where
    /// <see cref="GradedVisits"/> does not know the grade.
    /// </summary>
    public static Policy<IReadOnlyList<ContactDuty>> Visits { get; } = Policy.Each(
        "csd.visits",
        new LocalizedText("Which visits is the customer owed?", "应对该客户进行哪些拜访？"),
        duty => duty.Id,
        ContactDuty.Text);

    /// <summary>How visits are read that graded customers are owed: give the terms to an <see cref="ObligationSchedule"/>.</summary>
    /// <param name="figures">The parameters in force, of a rulebook that holds this procedure.</param>
    /// <param name="calendar">The calendar of the visits.</param>
    /// <exception cref="ArgumentException">The parameters are of a rulebook without this procedure.</exception>
    public static ObligationTerms VisitTerms(ParametersInForce figures, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new ObligationTerms(calendar)
        {
            LeastWorkingDays = figures.Get(LeastWorkingDaysForVisit).Value,
            ExcuseClauses = new Dictionary<ExcuseGround, IReadOnlyList<string>>
            {
                [ExcuseGround.NoWorkingDay] = [ServiceDepartmentDocument.VisitSpansLeftOpen, QuestionsOfAllDocuments.WorkingDays],
                [ExcuseGround.DutyReplaced] = [ServiceDepartmentDocument.VisitSpansLeftOpen],
                [ExcuseGround.ServiceEnded] = [ServiceDepartmentDocument.VisitSpansLeftOpen],
            },
        };
    }
}
