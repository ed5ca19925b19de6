using System.Reflection;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>A member and the types around it, the innermost first: where a default for nullability may stand.</summary>
internal static class Scope
{
    public static IEnumerable<MemberInfo> Of(MemberInfo? member)
    {
        for (; member is not null; member = member.DeclaringType)
            yield return member;
    }
}
