namespace CustomerServiceRules.Visits.Planning;

/// <summary>A team in the order of its IDs.</summary>
internal static class TeamOrder
{
    public static TeamMember[] Of(IEnumerable<TeamMember> team)
    {
        ArgumentNullException.ThrowIfNull(team);
        team = [.. team];
        if (team.Any(member => member is null))
            throw new ArgumentException("Found no member where one was expected.", nameof(team));
        TeamMember[] sorted = [.. team.OrderBy(member => member.Id, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id)
                throw new ArgumentException($"Found the team member '{sorted[i].Id}' twice, expected each ID once.", nameof(team));
        }

        return sorted;
    }
}
