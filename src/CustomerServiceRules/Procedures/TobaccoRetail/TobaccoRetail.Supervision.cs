using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Supervision, surveys and their samples.
public static partial class TobaccoRetail
{
    /// <summary>How a supervision cycle moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static SupervisionLifecycle SupervisionCycles { get; } = new();

    /// <summary>How a satisfaction survey moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static SurveyLifecycle Surveys { get; } = new();

    /// <summary>How the monthly internal evaluation comes about; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static EvaluationLifecycle Evaluations { get; } = new();

    /// <summary>How many are to be drawn at least? Needs a <see cref="SampledPopulation"/> for each sample; one element each.</summary>
    public static Policy<IReadOnlyList<OwedSample>> SampleSizes { get; } = Policy.Each(
        "tob.sample-sizes",
        new LocalizedText("How many are to be drawn at least?", "至少应抽取多少样本？"),
        owed => owed.Key,
        OwedSample.Text);

    /// <summary>Was enough staff supervised within the period: all, or at city level a share? Needs <see cref="CoveredStaff"/>; ask when the period is over.</summary>
    public static Policy<FloorResult> StaffCoverage { get; } = Floor(
        "tob.kpi-staff-coverage", new LocalizedText("Was enough staff supervised within the period?", "规定期限内督察人员覆盖是否达标？"));

    /// <summary>Was there supervision in the month? Needs a <see cref="SupervisedMonth"/>; ask when the month is over.</summary>
    public static Policy<FloorResult> MonthlySupervision { get; } = Floor(
        "tob.kpi-monthly-supervision", new LocalizedText("Did the county branch supervise often enough in the month?", "县级分公司当月督察次数是否达标？"));

    /// <summary>Was satisfaction surveyed often enough? Needs a <see cref="SurveyedYear"/>; ask when the year is over.</summary>
    public static Policy<FloorResult> SurveyFrequency { get; } = Floor(
        "tob.kpi-survey-frequency", new LocalizedText("Was satisfaction surveyed often enough in the year?", "全年满意度调查次数是否达标？"));

    /// <summary>Are enough customers satisfied with supply? Needs <see cref="SupplyRatings"/>; undecided where nobody was asked.</summary>
    public static Policy<FloorResult> SupplySatisfaction { get; } = Floor(
        "tob.kpi-supply-satisfaction", new LocalizedText("Are enough customers satisfied with supply?", "客户对货源供应的满意率是否达标？"));

    /// <summary>The share of a line's customers, at least, that the department asks; 1/10 (TOB-22.1b).</summary>
    public static Parameter<Fraction> DepartmentLineShare { get; } = ShareOf(
        "tob.supervision.department-line-share", new LocalizedText("Share of a line's customers that the department asks", "部门督察抽查线路客户比例下限"), new Fraction(1, 10), "TOB-22.1b");

    /// <summary>The share of a line's customers, at least, that the county branch asks; 1/10 (TOB-22.2b).</summary>
    public static Parameter<Fraction> CountyLineShare { get; } = ShareOf(
        "tob.supervision.county-line-share", new LocalizedText("Share of a line's customers that the county branch asks", "县级分公司督察抽查线路客户比例下限"), new Fraction(1, 10), "TOB-22.2b");

    /// <summary>The share of the marketing staff that the city checks each month; 1/20 (TOB-22.3a).</summary>
    public static Parameter<Fraction> CityStaffShare { get; } = ShareOf(
        "tob.supervision.city-staff-share", new LocalizedText("Share of the marketing staff that the city checks each month", "市公司每月抽查营销人员比例"), new Fraction(1, 20), "TOB-22.3a");

    /// <summary>The share of the customers on the lines of a person drawn, at least, that the city asks; 1/10 (TOB-22.3b).</summary>
    public static Parameter<Fraction> CityLineShare { get; } = ShareOf(
        "tob.supervision.city-line-share", new LocalizedText("Share of the customers on the lines of the staff drawn that the city asks", "市公司抽查人员所包线路客户比例下限"), new Fraction(1, 10), "TOB-22.3b");

    /// <summary>The share of all customers, at least, that a satisfaction survey draws; 1/20 (TOB-25.3).</summary>
    public static Parameter<Fraction> SurveyShare { get; } = ShareOf(
        "tob.survey.share", new LocalizedText("Share of all customers that a satisfaction survey draws", "满意度调查样本比例下限"), new Fraction(1, 20), "TOB-25.3");

    /// <summary>The share of its staff that the department supervises within its period; 1, which is all (TOB-22.1c).</summary>
    public static Parameter<Fraction> DepartmentCoverageFloor { get; } = FloorOf(
        "tob.supervision.department-coverage-floor", new LocalizedText("Share of its staff that the department supervises within a period", "部门督察人员覆盖率下限"), 1, "TOB-22.1c");

    /// <summary>The share of the marketing staff that the county branch supervises within its period; 1, which is all (TOB-22.2c).</summary>
    public static Parameter<Fraction> CountyCoverageFloor { get; } = FloorOf(
        "tob.supervision.county-coverage-floor", new LocalizedText("Share of the marketing staff that the county branch supervises within a period", "县级分公司督察人员覆盖率下限"), 1, "TOB-22.2c");

    /// <summary>The share of answers about supply, at least, of satisfied customers; 4/5 (TOB-15.3).</summary>
    public static Parameter<Fraction> SupplySatisfactionFloor { get; } = FloorOf(
        "tob.kpi.supply-satisfaction-floor", new LocalizedText("Share of answers about supply of satisfied customers", "货源供应满意率下限"), new Fraction(80, 100), "TOB-15.3");

    /// <summary>Within how many months the department supervises all its staff; 1 (TOB-22.1c).</summary>
    public static Parameter<int> DepartmentCoverageMonths { get; } = MonthsOf(
        "tob.supervision.department-coverage-months", new LocalizedText("Months within which the department supervises all its staff", "部门督察覆盖全部人员的月数"), 1, "TOB-22.1c");

    /// <summary>Within how many months the county branch supervises all marketing staff; 6 (TOB-22.2c).</summary>
    public static Parameter<int> CountyCoverageMonths { get; } = MonthsOf(
        "tob.supervision.county-coverage-months", new LocalizedText("Months within which the county branch supervises all marketing staff", "县级分公司督察覆盖全部营销人员的月数"), 6, "TOB-22.2c");

    /// <summary>How often the county branch supervises in a month, at least; 1 (TOB-22.2a).</summary>
    public static Parameter<int> CountyChecksAMonth { get; } = CountOf(
        "tob.supervision.county-checks-a-month", new LocalizedText("Checks of the county branch in a month", "县级分公司每月督察次数下限"), "checks", 1, "TOB-22.2a");

    /// <summary>How often satisfaction is surveyed in a year; 2 (TOB-25.1).</summary>
    public static Parameter<int> SurveysAYear { get; } = CountOf(
        "tob.survey.times-a-year", new LocalizedText("Satisfaction surveys in a year", "每年满意度调查次数"), "surveys", 2, "TOB-25.1");

    /// <summary>Within which time of a finding it is put right; no figure by default, for the document says promptly (TOB-22.1d).</summary>
    public static Parameter<PromptLimit> RectifyFindingWithin { get; } = new(
        "tob.supervision.rectify-within",
        new LocalizedText("Time from a finding until it is put right", "督察问题整改时限"),
        "",
        new DatedValue<PromptLimit>(PromptLimit.Unstated, "TOB-22.1d", TobaccoDocument.RectifyingLeftOpen));

    /// <summary>
    /// Who is supervised in which round, so that the period of a level covers everybody: the rounds of a month or of half a year.
    /// </summary>
    /// <param name="level">Department or county branch; the city draws its staff anew each month.</param>
    /// <param name="seed">What the order is drawn by; not empty.</param>
    /// <param name="staff">Everybody in post, each once.</param>
    /// <param name="roundsAMonth">How many checks a month has; at least what the level owes.</param>
    /// <param name="figures">The figures in force on the first day of the period (<see cref="Rulebook.ParametersAt"/>).</param>
    /// <exception cref="ArgumentException">Another level, no seed, nobody to cover, somebody twice, or fewer checks a month than are owed.</exception>
    public static CoverageRotation Rotation(SupervisionLevel level, string seed, IEnumerable<SubjectId> staff, int roundsAMonth, ParametersInForce figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (months, least) = level switch
        {
            SupervisionLevel.Department => (figures.Get(DepartmentCoverageMonths).Value, 1),
            SupervisionLevel.CountyBranch => (figures.Get(CountyCoverageMonths).Value, figures.Get(CountyChecksAMonth).Value),
            _ => throw new ArgumentException($"Found a rotation of the level {level}, expected Department or CountyBranch: the city draws its staff anew each month.", nameof(level)),
        };
        return roundsAMonth >= least
            ? CoverageRotation.Of(seed, staff, months * roundsAMonth)
            : throw new ArgumentException($"Found {roundsAMonth} checks a month, expected at least {least}.", nameof(roundsAMonth));
    }

    /// <summary>
    /// Who was supervised in the period of a level that holds a day: the calendar month, or for the county branch January to June
    /// or July to December (its months counted from January).
    /// </summary>
    /// <param name="subject">The unit and the period, in one ID.</param>
    /// <param name="level">The level.</param>
    /// <param name="day">A day of the period.</param>
    /// <param name="staff">Everybody who is in post when the period ends, each once.</param>
    /// <param name="cycles">The cycles of the unit that were checked; those of other levels and other months do not count.</param>
    /// <param name="figures">The figures in force on the first day of the period (<see cref="Rulebook.ParametersAt"/>).</param>
    /// <exception cref="ArgumentException">No subject, a level outside its enumeration, no staff, or somebody twice.</exception>
    public static CoveredStaff CoverageOf(
        SubjectId subject, SupervisionLevel level, DateOnly day, IEnumerable<SubjectId> staff, IEnumerable<SupervisionCycle> cycles, ParametersInForce figures)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(figures);
        var months = level switch
        {
            SupervisionLevel.Department => figures.Get(DepartmentCoverageMonths).Value,
            SupervisionLevel.CountyBranch => figures.Get(CountyCoverageMonths).Value,
            _ => 1,
        };
        var first = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        var supervised = cycles
            .Where(cycle => cycle.Level == level && cycle.Month >= first && cycle.Month < first.AddMonths(months))
            .SelectMany(cycle => cycle.Checks.Select(check => check.Staff));
        return new CoveredStaff(subject, level, CoverageReached.Of(staff, supervised));
    }

    private static Parameter<int> MonthsOf(string name, LocalizedText meaning, int months, string clause) => new(
        name, meaning, "months", new DatedValue<int>(months, clause))
    {
        Allowed = new AllowedValues<int>(span => span >= 1 && 12 % span == 0, "1, 2, 3, 4, 6 or 12 months"),
    };

    private static Parameter<Fraction> ShareOf(string name, LocalizedText meaning, Fraction share, string clause) => new(
        name, meaning, "", new DatedValue<Fraction>(share, clause))
    {
        Allowed = new AllowedValues<Fraction>(least => least > Fraction.Zero && least <= 1, "a share above 0 and up to 1"),
    };

    private static Parameter<int> CountOf(string name, LocalizedText meaning, string unit, int count, string clause) => new(
        name, meaning, unit, new DatedValue<int>(count, clause))
    {
        Allowed = new AllowedValues<int>(least => least >= 1, "1 or more"),
    };
}
