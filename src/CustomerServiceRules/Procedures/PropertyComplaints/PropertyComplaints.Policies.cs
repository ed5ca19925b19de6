using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// The questions that are decided, in an order in which each stands after those it needs.
public static partial class PropertyComplaints
{
    /// <summary>Is the procedure for the complaint? Needs a <see cref="ValidityAssessment"/>.</summary>
    public static Policy<ComplaintValidity> Validity { get; } = Policy.One(
        "cgh.validity",
        new LocalizedText("Is it a valid complaint?", "是否为有效投诉？"),
        ValueText.OfEnum<ComplaintValidity>(TermOf));

    /// <summary>What kind of complaint is it? Needs a <see cref="ComplaintTopic"/> that is the main one.</summary>
    public static Policy<PropertyComplaintCategory> Category { get; } = Policy.One(
        "cgh.category",
        new LocalizedText("Which category does the complaint belong to?", "投诉属于哪一类别？"),
        ValueText.OfEnum<PropertyComplaintCategory>(TermOf));

    /// <summary>What does the complaint touch, its main topic and all others?</summary>
    public static Policy<IReadOnlyList<ComplaintMatter>> Tags { get; } = Policy.Each(
        "cgh.tags",
        new LocalizedText("What does the complaint touch?", "投诉涉及哪些方面？"),
        matter => matter.ToString(),
        ValueText.OfEnum<ComplaintMatter>(TermOf));

    /// <summary>How is the complaint received? Needs a <see cref="Reception"/>; each <see cref="ReportedProblem"/> may make it urgent.</summary>
    public static Policy<ReceptionRoute> Route { get; } = Policy.One(
        "cgh.reception-route",
        new LocalizedText("What has to be done on reception?", "接收投诉时应如何处置？"),
        ValueText.OfEnum<ReceptionRoute>(TermOf));

    /// <summary>Who owns, handles, answers for, calls back and counts? Needs the host's <see cref="Departments"/>.</summary>
    public static Policy<IReadOnlyList<ComplaintDuty>> Duties { get; } = Policy.Each(
        "cgh.duties",
        new LocalizedText("Who has which duty in the complaint?", "各部门承担哪些投诉处理职责？"),
        duty => duty.Key,
        ComplaintDuty.Text,
        Category,
        Route);

    /// <summary>By when is what owed? One limit for each clock of <see cref="PropertyComplaintClocks"/> that the complaint has.</summary>
    public static Policy<IReadOnlyList<OwedLimit>> Deadlines { get; } = Policy.Each(
        "cgh.deadlines",
        new LocalizedText("Which limits hold for the complaint?", "投诉处理适用哪些时限？"),
        owed => owed.Clock,
        OwedLimit.Text,
        Route);
}
