using CustomerServiceRules.Facts;

namespace Acme.Loyalty;

public enum Grade
{
    Gold,
    Silver,
    Bronze,
}

public sealed record Turnover(SubjectId Subject, decimal Amount) : ISubjectFact;

public sealed record Complaint(SubjectId Subject, int Severity) : ISubjectFact;

public sealed record Birthday(SubjectId Subject, DateOnly Day) : ISubjectFact;

public sealed record Perk(string Name, string Level);
