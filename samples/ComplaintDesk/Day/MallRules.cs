using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Day;

/// <summary>What a mall adds to its rules: the document asks for prompt handling and gives no figure.</summary>
internal sealed class MallRules : ProcedureModule
{
    private const string Limits = "PLAZA-1";

    public override ModuleIdentity Identity { get; } = new("ComplaintDesk.Mall", "1.0.0", "plaza");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("PLAZA", new LocalizedText("Sunrise Plaza's own rules", "晨光广场内部规定"),
        [
            new Clause(Limits, ClauseKind.Deadline, "Prompt is: taken up in 30 working minutes, answered in 4 working hours, solved in 1 working day."),
        ]))
        .Replace(MallComplaints.ReactWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.Working(TimeSpan.FromMinutes(30))), Limits))
        .Replace(MallComplaints.AnswerWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingHours(4)), Limits))
        .Replace(MallComplaints.SolveWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingDays(1)), Limits));
}
