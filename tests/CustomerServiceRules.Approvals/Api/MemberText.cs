using System.Reflection;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>A public or protected member as one line.</summary>
/// <param name="Rank">The place of its kind: constants and fields, constructors, properties, events, methods, operators.</param>
/// <param name="Text">The line.</param>
/// <param name="Member">The member.</param>
/// <param name="IsOverride">Whether it overrides an inherited one and so adds no member of its own.</param>
internal sealed record MemberText(int Rank, string Text, MemberInfo Member, bool IsOverride);
